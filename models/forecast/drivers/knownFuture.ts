import { fillGaps } from '../intake/fillGaps';
import type { DriverColumn } from '../intake/intakeTypes';

/** A driver's column without holes, past and future. */
export interface KnownDriver {
	readonly name: string;
	readonly past: Float64Array;
	readonly future: Float64Array;
	/** Holes of the past that were filled. */
	readonly filled: number;
	/** Steps of the horizon that had no value and carry the last season's. */
	readonly carried: number;
}

/**
 * Makes a driver's column whole: holes of the past are filled like those of a series; what is not known
 * of the future is the same as one season before, or as the last value where there is no season.
 * @returns null for a driver without any value in the past
 */
export function knownFuture({ name, past, future }: DriverColumn, horizon: number, period: number): KnownDriver | null {
	const filled = past.filter((value) => Number.isNaN(value)).length;
	if (filled === past.length) return null;
	const whole = filled === 0 ? past : fillGaps(past, period);
	const season = period > 1 && past.length >= period ? period : 1;
	const known = [...whole];
	let carried = 0;
	for (let step = 0; step < horizon; step += 1) {
		const given = future[step] ?? NaN;
		if (Number.isNaN(given)) carried += 1;
		known.push(Number.isNaN(given) ? (known[known.length - season] as number) : given);
	}
	return { name, past: whole, future: Float64Array.from(known.slice(whole.length)), filled, carried };
}
