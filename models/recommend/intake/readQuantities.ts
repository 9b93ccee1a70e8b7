import { decimalCommaOf } from '../../reading/decimalCommaOf';
import { readNumber } from '../../reading/readNumber';
import type { IntakeNote } from './intakeTypes';
import type { SlowCells } from './slowCells';

export interface Quantities {
	readonly quantity: Float64Array;
	readonly notes: readonly IntakeNote[];
}

/** Finishes a column of quantities: NaN in `quick` stands for the slow cell of `code`. What cannot be read is one piece. */
export function readQuantities(quick: Float64Array, code: Int32Array, slow: SlowCells): Quantities {
	const cells = slow.distinct();
	const decimalComma = decimalCommaOf(cells);
	const readings = cells.map((cell) => {
		const reading = readNumber(cell, { decimalComma });
		return reading.ok ? reading.value : reading.reason === 'empty' ? 1 : NaN;
	});
	let rows = 0;
	const quantity = quick.map((value, event) => {
		const read = Number.isNaN(value) ? (readings[code[event] as number] ?? NaN) : value;
		if (Number.isNaN(read)) rows += 1;
		return Number.isNaN(read) ? 1 : read;
	});
	return { quantity, notes: rows === 0 ? [] : [{ code: 'recommend-quantities-unreadable', details: { rows } }] };
}
