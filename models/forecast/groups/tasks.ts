import type { Progress } from '../../runtime/protocol';
import type { TaskTools } from '../../runtime/task';
import { anomalySteps } from '../anomalies/detectAnomalies';
import { backtestSteps } from '../backtest/backtestSeries';
import { forecastSteps } from '../forecastSeries';
import type {
	AnomalyOptions, AnomalyReport, BacktestOptions, BacktestReport, FitOptions, ForecastResult, GroupResult, Series,
} from '../types';
import { eachGroup } from './eachGroup';

/** Several series with the same options; options are plain data, so the budget is a number here. */
export interface GroupsRequest<Options> {
	readonly series: readonly Series[];
	readonly options: Omit<Options, 'outOfTime'>;
	/** After so many milliseconds the groups that are left get the fast members only; Infinity for no limit. */
	readonly budgetMilliseconds: number;
}

export interface GroupsResult<Result> {
	/** One for each series of the request, in order. */
	readonly groups: Array<GroupResult<Result>>;
}

type Clock = Pick<TaskTools, 'milliseconds'>;
type Groups<Result> = AsyncGenerator<Progress, GroupsResult<Result>, void>;

function budgetOf({ budgetMilliseconds }: { budgetMilliseconds: number }, milliseconds: () => number): () => boolean {
	const end = milliseconds() + budgetMilliseconds;
	return () => milliseconds() > end;
}

/** The task `forecast.forecast`. */
export async function* forecastGroups(request: GroupsRequest<FitOptions>, { milliseconds }: Clock): Groups<ForecastResult> {
	const options: FitOptions = { ...request.options, outOfTime: budgetOf(request, milliseconds) };
	return { groups: yield* eachGroup(request.series, (series) => forecastSteps(series, options), milliseconds) };
}

/** The task `forecast.backtest`. */
export async function* backtestGroups(request: GroupsRequest<BacktestOptions>, { milliseconds }: Clock): Groups<BacktestReport> {
	const options: BacktestOptions = { ...request.options, outOfTime: budgetOf(request, milliseconds) };
	return { groups: yield* eachGroup(request.series, (series) => backtestSteps(series, options), milliseconds) };
}

/** The task `forecast.anomalies`; it has no slow part that a budget could leave out. */
export async function* detectGroups(
	{ series, options }: Pick<GroupsRequest<AnomalyOptions>, 'series' | 'options'>,
	{ milliseconds }: Clock,
): Groups<AnomalyReport> {
	return { groups: yield* eachGroup(series, (one) => anomalySteps(one, options), milliseconds) };
}
