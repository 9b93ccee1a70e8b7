import { MetricInputError } from './metricInputError';

/** Standard normal quantile of 0.975: a 95 % interval leaves 2.5 % on each side. */
const quantile95 = 1.959963984540054;

/** An interval of a share, both ends within 0 to 1. */
export interface ShareInterval {
	readonly lower: number;
	readonly upper: number;
}

/**
 * Wilson score interval of a share (Wilson 1927). Unlike the textbook interval it stays within
 * 0 to 1 and is honest for few rows and for shares near 0 or 1.
 *
 * @param successes rows counted, 0 to `trials`
 * @param trials rows in all; null is returned for 0
 * @param quantile standard normal quantile of the level; the default gives 95 %
 * @throws MetricInputError when the counts are not such numbers
 */
export function wilsonInterval(
	successes: number,
	trials: number,
	quantile = quantile95,
): ShareInterval | null {
	if (!(successes >= 0 && successes <= trials)) {
		throw new MetricInputError(`${successes} of ${trials} is not a share`);
	}
	if (trials === 0) return null;
	const square = quantile * quantile;
	const failures = trials - successes;
	const centre = (successes + square / 2) / (trials + square);
	const halfWidth =
		(quantile / (trials + square)) * Math.sqrt((successes * failures) / trials + square / 4);
	return {
		lower: successes === 0 ? 0 : Math.max(0, centre - halfWidth),
		upper: failures === 0 ? 1 : Math.min(1, centre + halfWidth),
	};
}
