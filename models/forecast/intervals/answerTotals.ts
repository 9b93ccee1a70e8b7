import { normalQuantile } from '../numeric/normalQuantile';
import { quantile } from '../numeric/quantile';
import type { Interval, TotalAnswer, TotalQuestion } from '../types';
import type { Bounds } from '../combination/bounds';

export interface TotalInput {
	readonly point: Float64Array;
	/** The bounds that the paths are stretched to. */
	readonly interval: Interval;
	/** Draws possible futures, from which only is taken how one step hangs together with the next; not called without a question. */
	readonly paths: () => readonly Float64Array[];
	readonly levels: readonly number[];
	readonly bounds: Bounds;
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** Each step of a path as a normal score within its step. */
function normalScores(paths: readonly Float64Array[], horizon: number): Float64Array[] {
	const scores = paths.map(() => new Float64Array(horizon));
	for (let step = 0; step < horizon; step += 1) {
		const order = paths.map((_, index) => index).sort((one, other) => {
			return (paths[one]?.[step] as number) - (paths[other]?.[step] as number) || one - other;
		});
		order.forEach((path, rank) => {
			const target = scores[path] as Float64Array;
			target[step] = normalQuantile((rank + 0.5) / paths.length);
		});
	}
	return scores;
}

/**
 * Answers "will steps a to b bring at least so much?" by stretching simulated paths to the forecast's
 * own bounds, so that totals agree with what is shown for each step.
 */
export function answerTotals({ point, interval, paths, levels, bounds }: TotalInput, questions: readonly TotalQuestion[]): TotalAnswer[] {
	if (questions.length === 0) return [];
	const unit = normalQuantile(0.5 + interval.level / 2);
	const futures = normalScores(paths(), point.length).map((scores) =>
		point.map((value, step) => {
			const score = scores[step] as number;
			const edge = score > 0 ? (interval.upper[step] as number) - value : value - (interval.lower[step] as number);
			return Math.min(bounds.highest, Math.max(bounds.lowest, value + (score / unit) * edge));
		}),
	);
	return questions.map((question) => {
		const { firstStep, lastStep, atLeast } = question;
		const totals = Float64Array.from(futures, (future) => sum(future.subarray(firstStep - 1, lastStep))).sort();
		const reached = totals.filter((total) => total >= atLeast).length;
		return {
			question,
			expected: sum(point.subarray(firstStep - 1, lastStep)),
			// Laplace's rule: five hundred paths never make anything certain.
			probability: (reached + 1) / (totals.length + 2),
			intervals: levels.map((level) => ({ level, lower: quantile(totals, 0.5 - level / 2), upper: quantile(totals, 0.5 + level / 2) })),
		};
	});
}
