import type { IExecuteFunctions } from 'n8n-workflow';

import type { ForecastResult, GroupResult, TotalQuestion } from '../../../models/forecast/types';
import type { ForecastOptions } from '../options/readOptions';
import type { GroupBasis } from '../results/groupBasis';
import { seriesOf } from '../results/groupBasis';
import type { PreparedTable } from './prepareTable';
import { requestGroups } from './requestGroups';

/** What the kernels are asked for one batch of groups. */
export function fitOptionsOf(options: ForecastOptions, horizon: number, totals: readonly TotalQuestion[]): Record<string, unknown> {
	const { levels, seed, nonNegative } = options;
	return { horizon, levels, seed, nonNegative, effort: 'full', totals };
}

/** Forecasts some groups; a group without any value is refused here. */
export async function forecastBases(context: IExecuteFunctions, bases: readonly GroupBasis[], options: ForecastOptions, horizon: number, totals: readonly TotalQuestion[]): Promise<Array<GroupResult<ForecastResult>>> {
	const request = { options: fitOptionsOf(options, horizon, totals), budgetMilliseconds: options.budget.left() };
	return await requestGroups(context, 'forecast.forecast', bases.map(seriesOf), request);
}

/** The forecast of every group, with the total over the horizon. */
export async function requestForecasts(context: IExecuteFunctions, { bases, horizon }: PreparedTable, options: ForecastOptions): Promise<Array<GroupResult<ForecastResult>>> {
	return await forecastBases(context, bases, options, horizon, [{ firstStep: 1, lastStep: horizon, atLeast: options.target ?? 0 }]);
}
