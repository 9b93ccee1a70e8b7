/** A column of numbers that may explain the target. */
export interface Driver {
	readonly name: string;
	readonly values: Float64Array;
}

export interface Coefficient {
	readonly name: string;
	/** How much the target changes with one more unit of the driver, the others held still. */
	readonly value: number;
	readonly standardError: number;
	readonly t: number;
	/** That a driver without any effect would show one as large. */
	readonly pValue: number;
	readonly lower95: number;
	readonly upper95: number;
	/** Standard deviations of the target per standard deviation of the driver. */
	readonly standardisedEffect: number;
	/** How many times the variance of the coefficient is inflated by the other drivers; above 10 they cannot be told apart. */
	readonly vif: number;
	readonly mean: number;
	readonly minimum: number;
	readonly maximum: number;
}

export type DropReason =
	/** The same value in every row. */
	| 'constant'
	/** A mix of the drivers in `with`. */
	| 'collinear';

export interface DroppedDriver {
	readonly name: string;
	readonly reason: DropReason;
	readonly with: readonly string[];
}

/** A least-squares fit: plain values, everything that a prediction needs. */
export interface DriverFit {
	readonly status: 'fitted';
	readonly rows: number;
	readonly intercept: { readonly value: number; readonly standardError: number; readonly lower95: number; readonly upper95: number };
	/** Kept drivers in the order that they were given in. */
	readonly coefficients: readonly Coefficient[];
	readonly dropped: readonly DroppedDriver[];
	readonly targetMean: number;
	/** Rows − kept drivers − 1. */
	readonly freedom: number;
	/** Standard deviation of what is not explained. */
	readonly residualDeviation: number;
	readonly r2: number;
	readonly adjustedR2: number;
	/** R² when every row is predicted without itself. */
	readonly leaveOneOutR2: number;
	/** About 2 when neighbouring rows err independently of each other, near 0 when they err alike. */
	readonly durbinWatson: number;
	readonly highestLeverage: number;
	/** (XᵀX)⁻¹ of the centred kept drivers, row by row. */
	readonly inverse: Float64Array;
	readonly residuals: Float64Array;
}

/** Too few rows to fit anything honest. */
export interface DriverRefusal {
	readonly status: 'refused';
	readonly reason: 'too-few-rows' | 'no-drivers' | 'constant-target';
	readonly rows: number;
	readonly drivers: number;
	/** Rows that this many drivers would need at least. */
	readonly wanted: number;
	readonly dropped: readonly DroppedDriver[];
}

export interface DriverPrediction {
	readonly value: number;
	readonly intervals: ReadonlyArray<{ readonly level: number; readonly lower: number; readonly upper: number }>;
	/** What each kept driver adds to the mean of the target, in the order of the coefficients. */
	readonly contributions: readonly number[];
	readonly leverage: number;
	/** Farther out than any row that was learnt from. */
	readonly extrapolated: boolean;
	/** Names of the drivers whose value is beyond all that were seen. */
	readonly outside: readonly string[];
}
