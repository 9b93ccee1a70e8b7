import { boundsOf } from '../combination/bounds';
import type { MemberInput } from '../combination/memberModels';
import { finish } from '../finish';
import { fillGaps } from '../intake/fillGaps';
import { quantile } from '../numeric/quantile';
import { studentFiveQuantile, studentFiveWithin } from '../numeric/studentFive';
import { refusal } from '../refusal';
import { ENOUGH_VALUES } from '../shortForecast';
import type { AnomalyOptions, AnomalyReport, AnomalyRow, GroupResult, Series } from '../types';
import { expectations } from './expectations';
import { robustScale } from './robustScale';

/** Cleaning ends once the same values are called wild twice; each pass costs a fit. */
const MOST_CLEANING_PASSES = 4;
/** Nothing is expected of the first values, or of the first season. */
const FEWEST_BEFORE = 3;
const CLEANING_LEVEL = 0.99;
/** Usual errors below this share of the usual value mean that the values never change. */
const UNCHANGING_SHARE = 1e-6;
const SMALLEST_SHARE = 1e-3;

/**
 * Errors grow with the level in some series and not in others: 1 where relative errors are the steadier
 * ones, else 0. Judged by how far the usual error of the larger half lies from that of the smaller half.
 */
function usesRelativeErrors(values: Float64Array, expected: Float64Array, judged: readonly number[]): boolean {
	if (!judged.every((index) => (expected[index] as number) > 0)) return false;
	const byLevel = [...judged].sort((one, other) => (expected[one] as number) - (expected[other] as number) || one - other);
	const half = byLevel.length >> 1;
	const imbalance = (scale: (index: number) => number): number => {
		const sizeOf = (some: readonly number[]): number =>
			robustScale(Float64Array.from(some, (index) => ((values[index] as number) - (expected[index] as number)) / scale(index)));
		return Math.abs(Math.log(sizeOf(byLevel.slice(half)) / sizeOf(byLevel.slice(0, half))));
	};
	return imbalance((index) => expected[index] as number) < imbalance(() => 1);
}

interface Judgement {
	readonly expected: Float64Array;
	/** Usual size of the error at each value. */
	readonly scale: Float64Array;
	readonly from: number;
}

function* judge(input: MemberInput, values: Float64Array): Generator<void, Judgement> {
	const expected = yield* expectations(input);
	const from = values.length > 2 * input.period ? Math.max(input.period > 1 ? input.period : 0, FEWEST_BEFORE) : FEWEST_BEFORE;
	const judged = [...expected.keys()].filter((index) => index >= from && Number.isFinite(expected[index]));
	const relative = usesRelativeErrors(values, expected, judged);
	const unit = (index: number): number => (relative ? (expected[index] as number) : 1);
	const size = robustScale(Float64Array.from(judged, (index) => ((values[index] as number) - (expected[index] as number)) / unit(index)));
	const usual = quantile(values.map(Math.abs).sort(), 0.5);
	const scale = expected.map((_, index) => size * unit(index));
	// Values that never change have no usual error: what differs by less than this share is rounding, not news.
	const unchanging = size * (relative ? usual : 1) < UNCHANGING_SHARE * usual;
	return { expected, from, scale: unchanging ? scale.map(() => SMALLEST_SHARE * usual) : scale };
}

/** How many usual sizes a value lies off; infinitely many where usual values are never off at all. */
function distance(value: number, expected: number, scale: number): number {
	const error = Math.abs(value - expected);
	// Below the last digits of the number there is only rounding.
	if (error <= 1e-9 * Math.max(Math.abs(value), Math.abs(expected))) return 0;
	return scale > 0 ? error / scale : Infinity;
}

function isWild(index: number, value: number, { expected, scale, from }: Judgement): boolean {
	const middle = expected[index] as number;
	if (index < from || !Number.isFinite(middle)) return false;
	return studentFiveWithin(distance(value, middle, scale[index] as number)) > CLEANING_LEVEL;
}

function rowOf(index: number, value: number, { expected, scale, from }: Judgement, { level, nonNegative }: AnomalyOptions, lowest: number): AnomalyRow {
	const middle = expected[index] as number;
	if (index < from || !Number.isFinite(middle)) {
		return { index, value, expected: null, lower: null, upper: null, isAnomaly: false, probability: null, size: null };
	}
	const width = studentFiveQuantile(level) * (scale[index] as number);
	const floor = nonNegative === false ? -Infinity : lowest;
	const probability = studentFiveWithin(distance(value, middle, scale[index] as number));
	return {
		index,
		value,
		expected: Math.max(floor, middle),
		lower: Math.max(floor, middle - width),
		upper: Math.max(floor, middle + width),
		isAnomaly: probability > level,
		probability,
		size: value - Math.max(floor, middle),
	};
}

/**
 * Judges every value by what was to be expected one step before. Wild values are first replaced by what
 * their neighbours and the season say, so that they neither widen the bounds nor lead the values after
 * them astray: behind an outage of some days, an expectation would itself rest on the outage.
 */
export function* anomalySteps(series: Series, options: AnomalyOptions): Generator<void, GroupResult<AnomalyReport>> {
	const { id, values, period, longPeriods, regressors = [] } = series;
	const refused = refusal(series, 0);
	if (refused !== null) return refused;
	const bounds = boundsOf(values, options.nonNegative);
	if (values.length < ENOUGH_VALUES) {
		const nothing: Judgement = { expected: values.map(() => NaN), scale: values.map(() => 0), from: 0 };
		const rows = Array.from(values, (value, index) => rowOf(index, value, nothing, options, bounds.lowest));
		return { status: 'uncertain', id, rows, notes: [{ code: 'forecast-short-history', details: { values: values.length, wanted: ENOUGH_VALUES } }] };
	}
	let wild = new Uint8Array(values.length);
	let judgement: Judgement | null = null;
	for (let pass = 0; pass <= MOST_CLEANING_PASSES; pass += 1) {
		const history = wild.includes(1) ? fillGaps(values.map((value, index) => (wild[index] === 1 ? NaN : value)), period) : values;
		const found: Judgement = yield* judge({ history, period, longPeriods, regressors, seed: options.seed }, values);
		judgement = found;
		const next = Uint8Array.from(values, (value, index) => Number(isWild(index, value, found)));
		if (next.every((flag, index) => flag === wild[index])) break;
		wild = next;
	}
	const last = judgement as Judgement;
	const rows = Array.from(values, (value, index) => rowOf(index, value, last, options, bounds.lowest));
	return { status: 'decided', id, rows, notes: [] };
}

/** `anomalySteps` in one go. */
export function detectAnomalies(series: Series, options: AnomalyOptions): GroupResult<AnomalyReport> {
	return finish(anomalySteps(series, options));
}
