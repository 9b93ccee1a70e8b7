import type { IExecuteFunctions } from 'n8n-workflow';

import type { BacktestReport, Effort, ForecastResult, GroupResult } from '../../../models/forecast/types';
import type { ForecastOptions } from '../options/readOptions';
import { seriesOf } from '../results/groupBasis';
import { yearStepsOf } from '../results/periods';
import type { PreparedTable } from './prepareTable';
import { requestGroups } from './requestGroups';

/** The operation Backtest asks for more; this is for the one figure of the summary. */
const ORIGINS = 3;
/** From here on the accuracy is measured with the fast methods, which tell a little less than the truth. */
const MOST_FULL_GROUPS = 20;

/** Which methods the accuracy of so many groups is measured with. */
export const accuracyEffort = (groups: number): Effort => (groups > MOST_FULL_GROUPS ? 'fast' : 'full');

/**
 * How good earlier forecasts would have been, for the groups that were forecast; undefined for the others.
 * It runs on what is left of the time budget: with many groups by the fast methods.
 */
export async function requestAccuracy(context: IExecuteFunctions, table: PreparedTable, results: ReadonlyArray<GroupResult<ForecastResult>>, options: ForecastOptions): Promise<Array<GroupResult<BacktestReport> | undefined>> {
	const { bases, horizon, frequency } = table;
	const forecast = [...bases.keys()].filter((index) => {
		const status = results[index]?.status;
		return status === 'decided' || status === 'uncertain';
	});
	const { levels, seed, nonNegative } = options;
	const effort = accuracyEffort(bases.length);
	const request = {
		options: { horizon, levels, seed, nonNegative, effort, origins: ORIGINS, yearSteps: yearStepsOf(frequency) },
		budgetMilliseconds: options.budget.left(),
	};
	const reports = await requestGroups<unknown, GroupResult<BacktestReport>>(context, 'forecast.backtest', forecast.map((index) => seriesOf(bases[index] as PreparedTable['bases'][number])), request);
	return bases.map((_, index) => reports[forecast.indexOf(index)]);
}
