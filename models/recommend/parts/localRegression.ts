import { BestFew } from '../data/bestFew';
import { columnSums } from '../data/columnSums';
import { RowBuilder } from '../data/rowBuilder';
import { transposeRows } from '../data/transposeRows';
import type { SparseRows } from '../types';
import { coOccurrence } from './coOccurrence';
import { LocalGram } from './localGram';
import { RidgeSolver } from './ridgeSolver';

export interface LocalRegressionOptions {
	/** By cosine, that an item may be explained by. */
	readonly neighbours: number;
	/** Each gives a model of its own: the costly sums are shared. */
	readonly ridges: readonly number[];
	/** A pair counts from so many users on. */
	readonly fewestUsers: number;
}

/**
 * Explains each item by its most similar ones alone: ridge regression of its column on their columns.
 * SLIM's weights in closed form with the neighbours chosen first (Ning & Karypis 2011, fsSLIM), so a
 * small piece of EASE (Steck 2019) for each item; linear in the number of items.
 * @param rows users × items
 * @returns item of the history × item that it speaks for, one for each ridge
 */
export function* localRegression(rows: SparseRows, { neighbours, ridges, fewestUsers }: LocalRegressionOptions): Generator<void, SparseRows[]> {
	const lengths = columnSums(rows, 2).map(Math.sqrt);
	const local = new LocalGram(transposeRows(rows), neighbours);
	const best = new BestFew(neighbours);
	const right = new Float64Array(neighbours);
	const solver = new RidgeSolver(neighbours);
	const builders = ridges.map(() => new RowBuilder(rows.columns));
	const options = { userFactor: new Float64Array(rows.start.length - 1).fill(1), countSupport: fewestUsers > 1 };
	yield* coOccurrence(rows, options, ({ item, touched, count, sums, support }) => {
		best.clear();
		for (let at = 0; at < count; at += 1) {
			const other = touched[at] as number;
			if (other === item || (support !== null && (support[other] as number) < fewestUsers)) continue;
			best.offer(other, (sums[other] as number) / (lengths[other] as number));
		}
		const places = new Int32Array(best.length);
		let size = 0;
		best.each((place) => {
			places[size] = place;
			size += 1;
		});
		places.sort();
		for (let at = 0; at < size; at += 1) right[at] = sums[places[at] as number] as number;
		const gram = local.of(places);
		for (const [index, ridge] of ridges.entries()) {
			builders[index]?.add(places, solver.solve(gram, right, size, ridge));
		}
	});
	return builders.map((builder) => transposeRows(builder.build()));
}
