import { BestFew } from '../data/bestFew';
import { columnSums } from '../data/columnSums';
import { RowBuilder } from '../data/rowBuilder';
import { transposeRows } from '../data/transposeRows';
import type { SparseRows } from '../types';
import { coOccurrence } from './coOccurrence';
import { LocalGram } from './localGram';
import { solveRidge } from './solveRidge';

/**
 * Explains each item by its most similar ones alone: ridge regression of its column on their columns.
 * SLIM's weights in closed form with the neighbours chosen first (Ning & Karypis 2011, fsSLIM), so a
 * small piece of EASE (Steck 2019) for each item; linear in the number of items.
 * @param rows users × items
 * @param neighbours by cosine, that an item may be explained by
 * @param ridges each gives a model of its own: the costly sums are shared
 * @returns item of the history × item that it speaks for, one for each ridge
 */
export function* localRegression(rows: SparseRows, neighbours: number, ridges: readonly number[]): Generator<void, SparseRows[]> {
	const lengths = columnSums(rows, 2).map(Math.sqrt);
	const local = new LocalGram(transposeRows(rows));
	const best = new BestFew(neighbours);
	const gram = new Float64Array(neighbours ** 2);
	const right = new Float64Array(neighbours);
	const scratch = { factor: new Float64Array(neighbours ** 2), solution: new Float64Array(neighbours) };
	const builders = ridges.map(() => new RowBuilder(rows.columns));
	const options = { userFactor: new Float64Array(rows.start.length - 1).fill(1), countSupport: false };
	yield* coOccurrence(rows, options, ({ item, touched, count, sums }) => {
		best.clear();
		for (let at = 0; at < count; at += 1) {
			const other = touched[at] as number;
			if (other !== item) best.offer(other, (sums[other] as number) / (lengths[other] as number));
		}
		const places = new Int32Array(best.length);
		let size = 0;
		best.each((place) => {
			places[size] = place;
			size += 1;
		});
		places.sort();
		for (let at = 0; at < size; at += 1) right[at] = sums[places[at] as number] as number;
		local.fill(places, gram);
		for (const [index, ridge] of ridges.entries()) {
			const weights = solveRidge(gram, right, size, ridge, scratch);
			builders[index]?.add(places, weights);
		}
	});
	return builders.map((builder) => transposeRows(builder.build()));
}
