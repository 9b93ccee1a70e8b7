import { plainCharacters } from './plainCharacters';
import { readNumber } from './readNumber';

/** Whether a column writes its decimals with a comma: some value shows it (`12,50` `1.234,5`) and none shows a point. */
export function decimalCommaOf(values: readonly unknown[]): boolean {
	let comma = false;
	for (const value of values) {
		const mark = typeof value === 'string' ? decimalMarkOf(value) : null;
		if (mark === '.') return false;
		comma ||= mark === ',';
	}
	return comma;
}

/** The decimal mark that one text proves, or null where it has two readings or no separator. */
function decimalMarkOf(value: string): '.' | ',' | null {
	const asPoint = readNumber(value);
	const asComma = readNumber(value, { decimalComma: true });
	if (!asPoint.ok || !asComma.ok || asPoint.value !== asComma.value) return null;
	const digits = /\d[\d.,]*\d/.exec(plainCharacters(value))?.[0] ?? '';
	const last = /.*([.,])/.exec(digits)?.[1];
	if (last === undefined) return null;
	// A separator that comes twice parts thousands, so the other one is the decimal mark.
	const isDecimal = digits.indexOf(last) === digits.lastIndexOf(last);
	return (last === ',') === isDecimal ? ',' : '.';
}
