import type { RollingError } from './rollingErrors';

/** How wide bounds must be so that past forecasts would have kept them. */
export interface ConformalWidths {
	/** Error grows with the step to this power. */
	readonly growth: number;
	/** Errors divided by step^growth, absolute, rising. */
	readonly scores: Float64Array;
	readonly origins: number;
}

const HIGHEST_GROWTH = 1.1;
const USUAL_GROWTH = 0.5;
/** So many origins weigh as much as the usual growth of a random walk. */
const GROWTH_PRIOR = 8;

/** Power of the step with which the root mean squared error grows, drawn to that of a random walk where little is known. */
function growthOf(rolling: readonly RollingError[]): number {
	const steps = Math.max(0, ...rolling.map(({ errors }) => errors.length));
	let [weight, sumX, sumY, sumXX, sumXY] = [0, 0, 0, 0, 0];
	for (let step = 0; step < steps; step += 1) {
		const known = rolling.filter(({ errors }) => errors.length > step);
		const square = known.reduce((sum, { errors }) => sum + (errors[step] as number) ** 2, 0) / known.length;
		if (square === 0) continue;
		const [x, y, count] = [Math.log(step + 1), Math.log(square) / 2, known.length];
		weight += count;
		sumX += count * x;
		sumY += count * y;
		sumXX += count * x * x;
		sumXY += count * x * y;
	}
	const spread = sumXX - (sumX * sumX) / weight;
	if (!(spread > 0)) return USUAL_GROWTH;
	const slope = Math.min(HIGHEST_GROWTH, Math.max(0, (sumXY - (sumX * sumY) / weight) / spread));
	return (rolling.length * slope + GROWTH_PRIOR * USUAL_GROWTH) / (rolling.length + GROWTH_PRIOR);
}

/**
 * Scores of past forecasts for conformal bounds (Vovk, Gammerman & Shafer 2005; pooled over the steps
 * after dividing by their growth).
 * @param rolling at least one origin
 */
export function conformalWidths(rolling: readonly RollingError[]): ConformalWidths {
	const growth = growthOf(rolling);
	const scores = rolling.flatMap(({ errors }) => Array.from(errors, (error, step) => Math.abs(error) / (step + 1) ** growth));
	return { growth, scores: Float64Array.from(scores).sort(), origins: rolling.length };
}

/** Half the width of the bounds at each step. The quantile is raised for the number of origins, as exactness asks. */
export function conformalHalfWidth({ growth, scores, origins }: ConformalWidths, level: number, horizon: number): Float64Array {
	const rank = Math.min(1, level * (1 + 1 / origins));
	const place = Math.min(scores.length - 1, Math.ceil(rank * scores.length) - 1);
	const score = scores[Math.max(0, place)] as number;
	return Float64Array.from({ length: horizon }, (_, step) => score * (step + 1) ** growth);
}
