import type { ValueFormat } from '../types';

const MINUS = '−';
const MOST_DECIMALS = 6;
const UNITS: ReadonlyArray<readonly [number, string]> = [
	[1e12, 'tn'],
	[1e9, 'bn'],
	[1e6, 'M'],
];

/** The fewest decimals with which every value is written exactly, six at most. */
function decimalsFor(values: readonly number[]): number {
	const isExact = (value: number, decimals: number): boolean => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9 * Math.max(1, Math.abs(value));
	for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
		if (values.every((value) => isExact(value, decimals))) return decimals;
	}
	return MOST_DECIMALS;
}

function withSign(value: number, digits: string, showPlus: boolean): string {
	// What is rounded to nought has no sign: −0 % says nothing.
	if (!/[1-9]/.test(digits)) return digits;
	return value < 0 ? `${MINUS}${digits}` : showPlus ? `+${digits}` : digits;
}

function grouped(value: number, decimals: number): string {
	return Math.abs(value).toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/**
 * How the values of one axis are written: all with the same decimals and unit, as few as tell them apart.
 * @param ticks the values at the axis, which decide decimals and unit
 * @returns a function from a value to its text
 */
export function tickFormatter(ticks: readonly number[], format: ValueFormat): (value: number) => string {
	const showPlus = format === 'signedPercent';
	if (format !== 'number') {
		const decimals = decimalsFor(ticks.map((tick) => tick * 100));
		return (value) => `${withSign(value, grouped(value * 100, decimals), showPlus)} %`;
	}
	const largest = ticks.reduce((most, tick) => Math.max(most, Math.abs(tick)), 0);
	const [size, unit] = UNITS.find(([each]) => largest >= each) ?? [1, ''];
	const decimals = decimalsFor(ticks.map((tick) => tick / size));
	return (value) => `${withSign(value, grouped(value / size, decimals), false)}${unit}`;
}

/** One value by itself, for a label beside a dot: three significant digits, or whole percent. */
export function formatValue(value: number, format: ValueFormat): string {
	if (format !== 'number') return `${withSign(value, grouped(value * 100, 0), format === 'signedPercent')} %`;
	const [size, unit] = UNITS.find(([each]) => Math.abs(value) >= each) ?? [1, ''];
	const scaled = value / size;
	const decimals = Math.abs(scaled) >= 100 ? 0 : Math.max(0, Math.min(MOST_DECIMALS, 2 - Math.floor(Math.log10(Math.abs(scaled) || 1))));
	return `${withSign(value, grouped(scaled, decimals).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''), false)}${unit}`;
}
