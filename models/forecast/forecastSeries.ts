import { boundsOf, clip, clipInterval } from './combination/bounds';
import { combinationGain, combinedError } from './combination/combinationGain';
import { chooseCombiner, combine, memberShares } from './combination/combine';
import { newestValues } from './combination/cutInput';
import { fitMembers, type MemberFit } from './combination/memberFits';
import { isRare, memberModels, zeroShare, type MemberInput } from './combination/memberModels';
import { naiveWindowError } from './combination/naiveWindowError';
import { windowErrors, windowOrigins } from './combination/windowErrors';
import { finish } from './finish';
import { answerTotals } from './intervals/answerTotals';
import { combinedIntervals, HONEST } from './intervals/combinedIntervals';
import { futurePaths } from './intervals/futurePaths';
import { refusal } from './refusal';
import { isSimple, shortForecast } from './shortForecast';
import type { Effort, FitOptions, ForecastNote, ForecastResult, GroupResult, Series } from './types';

/** Fitting more values costs time and brings nothing that could be measured. */
const MOST_VALUES = 1000;
/** From here on a history can spare windows to weigh the members with; before, weights would be luck. */
const ENOUGH_FOR_WINDOWS = 60;
/** The level whose bounds the totals are stretched to. */
const TOTAL_LEVEL = 0.95;

/** Where the held-out windows begin; none where the history is too short for any, or time is. */
function originsOf(members: readonly MemberFit[], { history, period }: MemberInput, horizon: number, effort: Effort): number[] {
	if (effort === 'fast' || members.length < 2 || history.length < ENOUGH_FOR_WINDOWS) return [];
	return windowOrigins(history.length, period, horizon);
}

/**
 * Forecasts one series step by step: it yields between fits, so that a worker can look for a stop.
 * Same series, options and seed: same result to the last bit, unless the time budget ends.
 * @param options horizon from 1; levels between 0 and 1
 */
export function* forecastSteps(series: Series, options: FitOptions): Generator<void, GroupResult<ForecastResult>> {
	const { id, values, period, longPeriods, regressors = [] } = series;
	const { horizon, levels, seed, outOfTime = () => false } = options;
	const refused = refusal(series, horizon);
	if (refused !== null) return refused;
	if (isSimple(values)) return shortForecast(series, options);

	const notes: ForecastNote[] = [];
	const effort: Effort = outOfTime() ? 'fast' : options.effort;
	if (effort !== options.effort) notes.push({ code: 'forecast-out-of-time', details: {} });
	const input = newestValues({ history: values, period, longPeriods, regressors, seed }, MOST_VALUES);
	if (values.length > MOST_VALUES) notes.push({ code: 'forecast-history-cut', details: { used: MOST_VALUES, values: values.length } });
	if (isRare(input)) notes.push({ code: 'forecast-intermittent', details: { zeroShare: zeroShare(input.history) } });

	const members = yield* fitMembers(input, effort);
	const failed = memberModels(input, effort).length - members.length;
	if (failed > 0) notes.push({ code: 'forecast-member-failed', details: { failed, left: members.length } });
	const origins = originsOf(members, input, horizon, effort);
	const errors = origins.length === 0 ? null : yield* windowErrors(members, input, horizon, origins);
	const combiner = chooseCombiner(members, errors);
	const missed = combinedError(combiner, errors);
	if (missed !== null && missed >= naiveWindowError(input, horizon, origins)) notes.push({ code: 'forecast-no-better-than-naive', details: {} });

	const bounds = boundsOf(values, options.nonNegative);
	const predictions = members.map(({ fitted }) => fitted.predict(horizon, []).point);
	const point = clip(combine(combiner, predictions), bounds);
	const wanted = [...new Set([...levels, TOTAL_LEVEL])];
	const gain = combinationGain(combiner, members, errors, HONEST);
	const spread = yield* combinedIntervals({ input, members, point, levels: wanted, effort, gain });
	if (spread.origins < spread.enoughOrigins) notes.push({ code: 'forecast-interval-quality', details: { origins: spread.origins } });
	const intervals = spread.intervals.map((interval) => clipInterval(interval, bounds));
	const ofLevel = (level: number) => intervals.filter((interval) => interval.level === level);
	const totals = ofLevel(TOTAL_LEVEL).flatMap((interval) =>
		answerTotals({ point, interval, paths: () => futurePaths(members.map(({ fitted }) => fitted), horizon, seed), levels, bounds }, options.totals ?? []),
	);
	return {
		status: 'decided', id, point, intervals: levels.flatMap(ofLevel), combination: combiner.kind,
		members: memberShares(combiner, members), totals, notes,
	};
}

/** `forecastSteps` in one go. */
export function forecastSeries(series: Series, options: FitOptions): GroupResult<ForecastResult> {
	return finish(forecastSteps(series, options));
}
