import { drawCharts } from '../chart/drawCharts';
import { backtestGroups, detectGroups, forecastGroups } from '../forecast/groups/tasks';
import { analyzeTexts } from '../sentiment/analyzeTexts';
import type { Task } from '../runtime/task';

/** Every task that a worker can run, by name. A family adds its own here. */
export const tasks: Record<string, Task<unknown, unknown>> = {
	'chart.draw': drawCharts as Task<unknown, unknown>,
	'forecast.forecast': forecastGroups as Task<unknown, unknown>,
	'forecast.backtest': backtestGroups as Task<unknown, unknown>,
	'forecast.anomalies': detectGroups as Task<unknown, unknown>,
	'sentiment.analyze': analyzeTexts as Task<unknown, unknown>,
};
