import type { Regressor } from '../../types';

/** A known column as it stood when the history had `length` values: the rest of its past is future then. */
export function cutRegressor({ name, past, future }: Regressor, length: number): Regressor {
	const later = new Float64Array(past.length - length + future.length);
	later.set(past.subarray(length));
	later.set(future, past.length - length);
	return { name, past: past.slice(0, length), future: later };
}
