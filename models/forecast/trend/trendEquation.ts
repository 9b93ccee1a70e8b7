import type { TrendLine } from './trendTypes';

const DIGITS = 4;
const SUPERSCRIPTS = ['', '', '²', '³', '⁴', '⁵', '⁶'];

const short = (value: number): string => String(Number(value.toPrecision(DIGITS)));

/** Terms with their signs between them: `3.1 + 2.4 x − 0.02 x²`. */
function sum(coefficients: readonly number[]): string {
	return coefficients
		.map((value, power) => {
			const size = short(power === 0 && coefficients.length === 1 ? value : Math.abs(value));
			const term = power === 0 ? size : `${size} x${SUPERSCRIPTS[power] ?? `^${power}`}`;
			if (power === 0) return value < 0 ? `−${term}` : term;
			return `${value < 0 ? '−' : '+'} ${term}`;
		})
		.join(' ');
}

/** The line as a formula, with four digits: `y = 3.1 + 2.4 x`; x is 1 for the first period. */
export function trendEquation({ kind, coefficients }: Pick<TrendLine, 'kind' | 'coefficients'>): string {
	const [a = 0, b = 0] = coefficients;
	if (kind === 'exponential') return `y = ${short(a)} · e^(${short(b)} x)`;
	if (kind === 'power') return `y = ${short(a)} · x^${short(b)}`;
	return `y = ${sum(coefficients)}`;
}
