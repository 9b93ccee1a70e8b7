import type { Progress } from '../../runtime/protocol';
import { trendLine } from './trendLine';
import type { TrendLine, TrendRefusal, TrendRequest, TrendResult } from './trendTypes';

/** The task `forecast.trend`. */
export async function* drawTrends({ series, horizon, options }: TrendRequest): AsyncGenerator<Progress, TrendResult, void> {
	const lines: Array<TrendLine | TrendRefusal> = [];
	for (const values of series) {
		lines.push(await trendLine(values, horizon, options));
		yield { done: lines.length, total: series.length };
	}
	return { lines };
}
