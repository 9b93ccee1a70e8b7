import type { Progress } from '../../runtime/protocol';
import { trendLine, type TrendLine, type TrendOptions, type TrendRefusal } from './trendLine';

export interface TrendRequest {
	readonly series: readonly Float64Array[];
	readonly horizon: number;
	readonly options: TrendOptions;
}

export interface TrendResult {
	/** One for each series, in order. */
	readonly lines: ReadonlyArray<TrendLine | TrendRefusal>;
}

/** The task `forecast.trend`. */
export async function* drawTrends({ series, horizon, options }: TrendRequest): AsyncGenerator<Progress, TrendResult, void> {
	const lines: Array<TrendLine | TrendRefusal> = [];
	for (const values of series) {
		lines.push(await trendLine(values, horizon, options));
		yield { done: lines.length, total: series.length };
	}
	return { lines };
}
