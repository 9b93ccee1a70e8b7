import { decimalCommaOf } from '../../shared/decimalCommaOf';
import { readNumber } from '../../shared/readNumber';

/** A number, NaN for an empty cell, null for one that holds something else. */
export type NumberCell = number | null;

/** Reads a column of numbers; whether 1,234 is a thousand or one and a bit is decided for all of them. */
export function readNumbers(values: readonly unknown[]): NumberCell[] {
	const decimalComma = decimalCommaOf(values);
	return values.map((value) => {
		const reading = readNumber(value, { decimalComma });
		if (reading.ok) return reading.value;
		return reading.reason === 'empty' ? NaN : null;
	});
}
