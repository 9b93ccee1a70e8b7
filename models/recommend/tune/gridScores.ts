import { Accumulator } from '../answer/accumulator';
import type { HeldItems } from '../answer/heldItems';
import { BestFew } from '../data/bestFew';
import { listMetrics } from '../evaluate/listMetrics';
import type { SparseRows } from '../types';

/** A user whose later items are known. */
export interface GridCase {
	readonly held: HeldItems;
	/** Places. */
	readonly truth: ReadonlySet<number>;
}

/** One way to blend. */
export interface Blend {
	/** By part. */
	readonly shares: readonly number[];
	readonly trendPower: number;
	readonly buyAgainShare: number;
}

export interface GridInput {
	readonly cases: readonly GridCase[];
	readonly parts: readonly SparseRows[];
	/** By power that a blend names: what scores are multiplied by. */
	readonly trends: ReadonlyMap<number, Float32Array>;
	/** Whether what was held is hidden. */
	readonly isHidden: boolean;
	/** Whether only what was held is shown. */
	readonly isHeldOnly: boolean;
}

/** Length of the lists that are compared. */
const COUNT = 20;
const CASES_PER_STEP = 8;

/** Writes the values at some places to the beginning of `target`. */
function gathered(values: ArrayLike<number>, places: Int32Array, target: Float64Array): Float64Array {
	const out = target;
	for (let entry = 0; entry < places.length; entry += 1) out[entry] = values[places[entry] as number] as number;
	return out;
}

/**
 * Tries many blends on the same users: what costs (the parts' sums) is worked out once for each user.
 * @returns by blend: mean over users of recall + NDCG
 */
export function* gridScores({ cases, parts, trends, isHidden, isHeldOnly }: GridInput, blends: readonly Blend[]): Generator<void, Float64Array> {
	const items = parts[0]?.columns ?? 0;
	const sums = parts.map(() => new Accumulator(items));
	const touched = new Accumulator(items);
	const isHeld = new Uint8Array(items);
	const best = new BestFew(COUNT);
	const found = new Float64Array(blends.length);
	const scores = new Float64Array(items);
	const partSums = parts.map(() => new Float64Array(items));
	const trendFactors = new Map([...trends.keys()].map((power) => [power, new Float64Array(items)]));
	for (const [index, { held, truth }] of cases.entries()) {
		touched.clear();
		for (const item of held.item) isHeld[item] = 1;
		for (const item of held.item) touched.add(item, 0);
		const greatest = sums.map((part, at) => {
			part.clear();
			part.addRows(parts[at] as SparseRows, held.item, held.weight);
			for (let entry = 0; entry < part.count; entry += 1) touched.add(part.touched[entry] as number, 0);
			return part.greatest();
		});
		const places = touched.touched.subarray(0, touched.count);
		// What the blends read again and again lies side by side, once for each user.
		const own = sums.map(({ sums: all }, part) => gathered(all, places, partSums[part] as Float64Array));
		const trending = new Map([...trends].map(([power, trend]) => [power, gathered(trend, places, trendFactors.get(power) as Float64Array)]));
		const repeats = held.repeats.reduce((most, count) => Math.max(most, count), 0);
		for (const [at, { shares, trendPower, buyAgainShare }] of blends.entries()) {
			const trend = trending.get(trendPower) as Float64Array;
			scores.fill(0, 0, places.length);
			for (const [part, share] of shares.entries()) {
				if (share === 0 || (greatest[part] as number) <= 0) continue;
				const scale = share / (greatest[part] as number);
				const values = own[part] as Float64Array;
				for (let entry = 0; entry < places.length; entry += 1) scores[entry] = (scores[entry] as number) + scale * (values[entry] as number);
			}
			let most = 0;
			for (let entry = 0; entry < places.length; entry += 1) {
				const score = Math.max(0, scores[entry] as number) * (trend[entry] as number);
				scores[entry] = score;
				most = Math.max(most, score);
			}
			// The first entries of `touched` are what was held, in its order.
			if (buyAgainShare > 0 && most > 0) {
				for (let entry = 0; entry < held.item.length; entry += 1) scores[entry] = (scores[entry] as number) + (most * buyAgainShare * (held.repeats[entry] as number)) / repeats;
			}
			best.clear();
			for (let entry = 0; entry < places.length; entry += 1) {
				const place = places[entry] as number;
				const held = isHeld[place] === 1;
				if ((isHidden && held) || (isHeldOnly && !held)) continue;
				if ((scores[entry] as number) > 0) best.offer(place, scores[entry] as number);
			}
			const { recall, ndcg } = listMetrics(best.ranked().map(({ place }) => place), truth, COUNT);
			found[at] = (found[at] as number) + (recall + ndcg) / cases.length;
		}
		for (const item of held.item) isHeld[item] = 0;
		if (index % CASES_PER_STEP === 0) yield;
	}
	return found;
}
