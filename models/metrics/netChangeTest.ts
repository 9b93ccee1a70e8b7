import { netInterval, type NetCounts, type NetEstimate } from './netInterval';
import { twoSidedNormalTail } from './normalTail';

/** What became of net sentiment between two independent sets of texts. */
export interface NetChange extends NetEstimate {
	/** Two-sided: how often chance alone would move it so far. */
	pValue: number;
	method: 'exact permutation' | 'normal permutation';
}

/** Up to so many ways of drawing the texts are counted one by one: about a millisecond. */
const MOST_WAYS = 40_000;

/** Logarithms of the factorials from 0 to n. */
function logFactorials(n: number): Float64Array {
	const table = new Float64Array(n + 1);
	for (let value = 2; value <= n; value += 1) table[value] = (table[value - 1] ?? 0) + Math.log(value);
	return table;
}

interface Pooled {
	positive: number;
	negative: number;
	neutral: number;
	total: number;
	/** Texts in the first set, and the sum of their −1, 0 and 1. */
	size: number;
	sum: number;
	expected: number;
}

function pool(now: NetCounts, before: NetCounts): Pooled {
	const positive = now.positive + before.positive;
	const negative = now.negative + before.negative;
	const total = now.total + before.total;
	const expected = (now.total * (positive - negative)) / total;
	return { positive, negative, neutral: total - positive - negative, total, size: now.total, sum: now.positive - now.negative, expected };
}

/** Share of all ways to draw the first set out of both that lie at least as far from what is expected. */
function exactProbability({ positive, negative, neutral, total, size, sum, expected }: Pooled): number {
	const log = logFactorials(total);
	const choose = (n: number, k: number): number => (log[n] ?? 0) - (log[k] ?? 0) - (log[n - k] ?? 0);
	// A way that lies as far in exact arithmetic must count, whatever the last digit says.
	const distance = Math.abs(sum - expected) * (1 - 1e-9) - 1e-9;
	let probability = 0;
	for (let up = Math.max(0, size - negative - neutral); up <= Math.min(positive, size); up += 1) {
		for (let down = Math.max(0, size - up - neutral); down <= Math.min(negative, size - up); down += 1) {
			if (Math.abs(up - down - expected) < distance) continue;
			probability += Math.exp(choose(positive, up) + choose(negative, down) + choose(neutral, size - up - down) - choose(total, size));
		}
	}
	return Math.min(1, probability);
}

function normalProbability({ positive, negative, total, size, sum, expected }: Pooled): number {
	const mean = (positive - negative) / total;
	const spread = (positive + negative) / total - mean * mean;
	const variance = (spread * size * (total - size)) / (total - 1);
	return variance > 0 ? twoSidedNormalTail((sum - expected) / Math.sqrt(variance)) : 1;
}

/**
 * Whether net sentiment moved by more than chance would move it: Pitman's permutation test on the mean of
 * −1, 0 and 1 (Pitman 1937, Supplement to the Journal of the Royal Statistical Society 4, 119-130). All ways to
 * deal the texts out to the two sets count as equally likely; few texts are counted exactly, many by the normal
 * approximation with the permutation variance. The interval joins the two score intervals (MOVER: Zou and Donner
 * 2008, Statistics in Medicine 27, 1693-1702).
 * @throws MetricInputError when one of the sets has no text
 */
export function netChangeTest(now: NetCounts, before: NetCounts): NetChange {
	const [one, other] = [netInterval(now), netInterval(before)];
	const net = one.net - other.net;
	const lower = net - Math.hypot(one.net - one.lower, other.upper - other.net);
	const upper = net + Math.hypot(one.upper - one.net, other.net - other.lower);
	const pooled = pool(now, before);
	const ways = (Math.min(pooled.positive, pooled.size) + 1) * (Math.min(pooled.negative, pooled.size) + 1);
	const isExact = ways <= MOST_WAYS;
	return {
		net,
		lower,
		upper,
		pValue: isExact ? exactProbability(pooled) : normalProbability(pooled),
		method: isExact ? 'exact permutation' : 'normal permutation',
	};
}
