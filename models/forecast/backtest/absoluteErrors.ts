/** Sums over pairs of actual value and forecast. */
export interface ErrorSums {
	/** Σ|actual − forecast|. */
	readonly error: number;
	/** Σ|actual|. */
	readonly actual: number;
	/** Σ(forecast − actual). */
	readonly excess: number;
	readonly pairs: number;
}

/** Adds up; pairs without a forecast (NaN) are left out. */
export function absoluteErrors(actual: readonly number[], forecast: readonly number[]): ErrorSums {
	let sums: ErrorSums = { error: 0, actual: 0, excess: 0, pairs: 0 };
	actual.forEach((value, index) => {
		const difference = (forecast[index] as number) - value;
		if (Number.isNaN(difference)) return;
		sums = {
			error: sums.error + Math.abs(difference),
			actual: sums.actual + Math.abs(value),
			excess: sums.excess + difference,
			pairs: sums.pairs + 1,
		};
	});
	return sums;
}

/** max(0, 1 − Σ|error| ÷ Σ|actual|); null when all actual values are zero. */
export function accuracyOf({ error, actual }: ErrorSums): number | null {
	return actual === 0 ? null : Math.max(0, 1 - error / actual);
}
