import { BestFew } from '../data/bestFew';
import { RowBuilder } from '../data/rowBuilder';
import type { SparseRows } from '../types';
import { coOccurrence } from './coOccurrence';
import { invertPositive } from './invertPositive';
import { TILE } from './rowProducts';

/** Beyond this, time and memory (two matrices of items²) leave what a small server has. */
export const MOST_EXACT_ITEMS = 4000;

/**
 * EASE (Steck, WWW 2019): every item explained by all others at once, B = −P ÷ diag(P) with
 * P = (XᵀX + ridge · I)⁻¹ and an empty diagonal.
 * @param rows users × items, at most MOST_EXACT_ITEMS of them
 * @param neighbours of each item, the strongest for or against
 * @returns item of the history × item that it speaks for
 */
export function* exactRegression(rows: SparseRows, ridge: number, neighbours: number): Generator<void, SparseRows> {
	const items = rows.columns;
	const side = Math.ceil(items / TILE) * TILE;
	const cells = new Float64Array(side * side);
	for (let at = 0; at < side; at += 1) cells[at * side + at] = at < items ? ridge : 1;
	const options = { userFactor: new Float64Array(rows.start.length - 1).fill(1), countSupport: false };
	yield* coOccurrence(rows, options, ({ item, touched, count, sums }) => {
		for (let at = 0; at < count; at += 1) {
			const cell = item * side + (touched[at] as number);
			cells[cell] = (cells[cell] as number) + (sums[touched[at] as number] as number);
		}
	});
	yield* invertPositive({ side, cells });
	const best = new BestFew(Math.min(neighbours, items));
	const builder = new RowBuilder(items);
	for (let item = 0; item < items; item += 1) {
		best.clear();
		const weightOf = (other: number): number => -(cells[item * side + other] as number) / (cells[other * side + other] as number);
		for (let other = 0; other < items; other += 1) if (other !== item) best.offer(other, Math.abs(weightOf(other)));
		const places: number[] = [];
		best.each((place) => places.push(place));
		builder.add(places, places.map(weightOf));
	}
	return builder.build();
}
