import { MetricInputError } from './metricInputError';

/** How many of a number of texts are for and how many against; the rest are neutral. */
export interface NetCounts {
	positive: number;
	negative: number;
	total: number;
}

export interface NetEstimate {
	/** Share of the positive minus share of the negative, −1 to 1. */
	net: number;
	lower: number;
	upper: number;
}

/** Normal quantile of a two-sided 95 % interval. */
const QUANTILE = 1.959963984540054;
const BISECTIONS = 60;

function check({ positive, negative, total }: NetCounts): void {
	const isCount = [positive, negative, total].every((value) => Number.isInteger(value) && value >= 0);
	if (!isCount || total === 0 || positive + negative > total) {
		throw new MetricInputError('net sentiment needs at least one text, and no more positive and negative ones than texts');
	}
}

/**
 * Variance of the difference if it were `net`: the share against is then the one most likely to give these
 * counts, the larger root of 2n·q² + (−b − c + (2n − b + c)·net)·q − c·net·(1 − net) = 0 (Tango 1998).
 */
function varianceAt({ positive, negative, total }: NetCounts, net: number): number {
	const linear = -positive - negative + (2 * total - positive + negative) * net;
	const constant = -negative * net * (1 - net);
	const against = (Math.sqrt(Math.max(0, linear * linear - 8 * total * constant)) - linear) / (4 * total);
	return Math.max(0, 2 * against + net * (1 - net)) * total;
}

/** The place between a value that is inside the interval and an end of the scale where the score test begins to reject. */
function limit(counts: NetCounts, inside: number, end: -1 | 1): number {
	const isRejected = (net: number): boolean =>
		Math.abs(counts.positive - counts.negative - counts.total * net) > QUANTILE * Math.sqrt(varianceAt(counts, net));
	let [kept, rejected] = [inside, end as number];
	if (!isRejected(rejected)) return rejected;
	for (let step = 0; step < BISECTIONS; step += 1) {
		const middle = (kept + rejected) / 2;
		if (isRejected(middle)) rejected = middle;
		else kept = middle;
	}
	return kept;
}

/**
 * Net sentiment with its 95 % score interval. Positive minus negative share is the difference of two shares of
 * one sample, as in matched pairs: Tango, T. (1998), Equivalence test and confidence interval for the difference
 * in proportions for the paired-sample design, Statistics in Medicine 17, 891-908. It holds for one text as for
 * a million, and where all texts say the same.
 * @throws MetricInputError when there is no text, or counts are not counts
 */
export function netInterval(counts: NetCounts): NetEstimate {
	check(counts);
	const net = (counts.positive - counts.negative) / counts.total;
	return { net, lower: limit(counts, net, -1), upper: limit(counts, net, 1) };
}
