/** How far apart two neighbouring values of a series are. */
export type Frequency = 'hour' | 'day' | 'businessDay' | 'week' | 'month' | 'quarter' | 'year';

/** A column that is known in the past and over the horizon: an event, a holiday, a driver. */
export interface Regressor {
	readonly name: string;
	/** One value for each value of the series. */
	readonly past: Float64Array;
	/** One value for each step of the horizon, at least as many as are forecast. */
	readonly future: Float64Array;
}

/** One group's history, made regular by the intake: equally spaced, without gaps, every value finite. */
export interface Series {
	/** Unique within one request. */
	readonly id: string;
	/** Oldest first. */
	readonly values: Float64Array;
	/** Steps of the main season: 12 for months, 4, 7, 5, 24; 1 where there is none (weeks, years). */
	readonly period: number;
	/** Steps of longer seasons that a few members try beside the main one: 52 for weeks, 168 for hours. */
	readonly longPeriods: readonly number[];
	readonly regressors?: readonly Regressor[];
}

/** Members of the combination, by the name that results show. */
export type MemberName =
	| 'seasonalNaive' | 'naive2' | 'ets' | 'dynamicTheta' | 'boxCoxTheta' | 'ces' | 'arima'
	| 'harmonicRegression' | 'tsb' | 'longSeasonNaive' | 'longSeasonTheta' | 'longSeasonArima';

/** What an engine may use besides the history. */
export interface FitContext {
	/** Steps of the season that this fit is about; 1 for none. */
	readonly period: number;
	/** Steps of all seasons, for engines that take several at once. */
	readonly periods: readonly number[];
	readonly regressors: readonly Regressor[];
	/** Any whole number; the same one gives the same result. */
	readonly seed: number;
}

/** Lower and upper bound for each step, which hold the value with the probability `level`. */
export interface Interval {
	/** Between 0 and 1, for example 0.95. */
	readonly level: number;
	readonly lower: Float64Array;
	readonly upper: Float64Array;
}

/** What every engine predicts: one point a step, one interval a level in the order asked for. */
export interface Prediction {
	readonly point: Float64Array;
	readonly intervals: Interval[];
}

/** An engine that has seen a history. */
export interface Fitted {
	/**
	 * @param horizon steps ahead, a whole number from 1
	 * @param levels probabilities between 0 and 1
	 */
	predict(horizon: number, levels: readonly number[]): Prediction;
	/** One-step predictions of the history; NaN where the engine has none. */
	readonly fitted: Float64Array;
	/** What was estimated, for reports and tests. */
	readonly parameters: Readonly<Record<string, number>>;
	/** Possible futures, one array of `horizon` values each; only of engines that can. */
	simulate?(horizon: number, paths: number, seed: number): Float64Array[];
	/**
	 * The form that was chosen, estimated anew on an earlier cut of the same history; of engines whose
	 * choice of a form is the slow part.
	 */
	refit?(earlier: Float64Array): Fitted;
}

/**
 * A forecasting engine: pure, deterministic, never changes its input.
 * `fit` takes at least one value; it may throw where a history is too short for the method.
 */
export interface Model {
	readonly name: MemberName;
	fit(history: Float64Array, context: FitContext): Fitted;
}

/** "Will the steps from first to last bring at least this much together?" Steps count from 1. */
export interface TotalQuestion {
	readonly firstStep: number;
	readonly lastStep: number;
	readonly atLeast: number;
}

export interface TotalAnswer {
	readonly question: TotalQuestion;
	readonly expected: number;
	/** That the total reaches `atLeast`; 0 to 1. */
	readonly probability: number;
	/** Bounds of the total, one a level. */
	readonly intervals: Array<{ level: number; lower: number; upper: number }>;
}

export type Effort = 'full' | 'fast';

export interface FitOptions {
	/** Steps ahead, a whole number from 1. */
	readonly horizon: number;
	/** Between 0 and 1 each, for example [0.8, 0.95]. */
	readonly levels: readonly number[];
	readonly seed: number;
	/** `auto`: on when no value of the history is negative. Clips point and bounds at zero. */
	readonly nonNegative: boolean | 'auto';
	/** `fast` leaves out the slow members (ETS, ARIMA, harmonic regression) and the rolling windows. */
	readonly effort: Effort;
	readonly totals?: readonly TotalQuestion[];
	/** Asked before each series and each origin of a backtest: once true, the rest is done with effort `fast`. Makes a result depend on the clock. */
	readonly outOfTime?: () => boolean;
}

/** What was noticed, as a code with plain details; the node words it. */
export interface ForecastNote {
	readonly code: ForecastNoteCode;
	readonly details: Readonly<Record<string, number>>;
}

export type ForecastNoteCode =
	/** Fewer values than the methods need: last value or drift. details: values, wanted */
	| 'forecast-short-history'
	/** All values are the same. details: value */
	| 'forecast-constant'
	/** Bounds rest on few rolling origins. details: origins */
	| 'forecast-interval-quality'
	/** The time budget ended: fast members only. details: none */
	| 'forecast-out-of-time'
	/** Most values are zero: a method for rare demand. details: zeroShare */
	| 'forecast-intermittent'
	/** Only the newest values were used for fitting. details: used, values */
	| 'forecast-history-cut'
	/** On the held-out windows the members were no better than the last (season's) value. details: none */
	/** Backtest: so far ahead only, from moments that knew two seasons. details: horizon, asked, values */
	| 'backtest-shorter-horizon'
	| 'forecast-no-better-than-naive'
	/** Members failed and were left out. details: failed, left */
	| 'forecast-member-failed';

export interface MemberShare {
	readonly name: MemberName;
	/** Average share in the points; all together 1. */
	readonly weight: number;
}

export interface ForecastResult {
	/** `uncertain` for too short a history: the bounds are guesses. */
	readonly status: 'decided' | 'uncertain';
	readonly id: string;
	readonly point: Float64Array;
	readonly intervals: Interval[];
	/** How the members were put together. */
	readonly combination: 'trimmedMean' | 'windowWeights' | 'single';
	readonly members: MemberShare[];
	readonly totals: TotalAnswer[];
	readonly notes: ForecastNote[];
}

/** A group that there is nothing to forecast from (fewer than 3 values). */
export interface RefusedGroup {
	readonly status: 'refused';
	readonly id: string;
	readonly reason: 'too-few-values' | 'not-finite' | 'irregular-regressors';
	readonly values: number;
}

/** A group whose calculation broke; the others go on. */
export interface FailedGroup {
	readonly status: 'failed';
	readonly id: string;
	/** The error's name, never its text. */
	readonly reason: string;
}

export type GroupResult<Result> = Result | RefusedGroup | FailedGroup;

/** How good forecasts would have been, made again from past origins. */
export interface BacktestReport {
	readonly status: 'decided' | 'uncertain';
	readonly id: string;
	readonly origins: number;
	/** Steps ahead that were tested: those asked for, or fewer where the history is short. */
	readonly horizon: number;
	/** max(0, 1 − Σ|actual − forecast| ÷ Σ|actual|); null when all actual values are zero. */
	readonly accuracy: number | null;
	/** Mean absolute error ÷ that of seasonal naive inside each origin's history; null for a scale of zero. */
	readonly mase: number | null;
	/** Σ(forecast − actual) ÷ Σ|actual|: above 0 forecasts were too high; null when all actual values are zero. */
	readonly bias: number | null;
	/** Share of actual values within the bounds, one a level. */
	readonly coverage: Array<{ level: number; share: number }>;
	/** Accuracy of "the same as one season ago" on the same values. */
	readonly seasonalNaiveAccuracy: number | null;
	/** Accuracy of "the same as last year"; null when there is no year before some of the values. */
	readonly lastYearAccuracy: number | null;
	/** Lower absolute error than last year's values; null without them. */
	readonly betterThanLastYear: boolean | null;
	readonly betterThanSeasonalNaive: boolean;
	/** Mean absolute error at each step ahead. */
	readonly errorByStep: Float64Array;
	/** Every forecast that was made: origin is the number of values it had seen. */
	readonly folds: Array<{ origin: number; actual: Float64Array; forecast: Float64Array; intervals: Interval[] }>;
	readonly notes: ForecastNote[];
}

export interface BacktestOptions extends FitOptions {
	/** How many rolling origins at most. */
	readonly origins: number;
	/** Steps of a year (12, 52, 365 …), for the comparison with last year; 0 for none. */
	readonly yearSteps: number;
}

/** One value of the history, held against what was to be expected before it came. */
export interface AnomalyRow {
	readonly index: number;
	readonly value: number;
	/** One-step expectation; null for the first values, which nothing can be said about. */
	readonly expected: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly isAnomaly: boolean;
	/** How sure it is that the value is unusual: the share of usual values that lie nearer to their expectation; null without an expectation. */
	readonly probability: number | null;
	/** value − expected; null without an expectation. */
	readonly size: number | null;
}

export interface AnomalyOptions {
	/** Bounds and threshold, between 0 and 1, for example 0.99. */
	readonly level: number;
	readonly seed: number;
	readonly nonNegative: boolean | 'auto';
}

export interface AnomalyReport {
	readonly status: 'decided' | 'uncertain';
	readonly id: string;
	/** One row for each value, in order. */
	readonly rows: AnomalyRow[];
	readonly notes: ForecastNote[];
}
