import { drawCharts } from '../chart/drawCharts';
import { makeCheckTask, makeWriteTask, rankTask } from '../copy/tasks';
import { embedTexts } from '../embedding/embedTexts';
import { forecastFromDrivers } from '../forecast/drivers/tasks';
import { backtestGroups, detectGroups, forecastGroups } from '../forecast/groups/tasks';
import { prepareForecast } from '../forecast/intake/prepareTask';
import { drawTrends } from '../forecast/trend/trendTask';
import { trainLabels } from '../labels/trainLabels';
import { detectLanguage } from '../language/detectLanguage';
import { answerRecommendation } from '../recommend/task/recommendTask';
import { reportBrands } from '../sentiment/brandReport/reportBrands';
import { analyzeTexts } from '../sentiment/analyzeTexts';
import type { Task } from '../runtime/task';

/** Every task that a worker can run, by name. A family adds its own here. */
export const tasks: Record<string, Task<unknown, unknown>> = {
	'chart.draw': drawCharts as Task<unknown, unknown>,
	'copy.check': makeCheckTask(detectLanguage) as Task<unknown, unknown>,
	'copy.rank': rankTask as Task<unknown, unknown>,
	'copy.write': makeWriteTask(detectLanguage) as Task<unknown, unknown>,
	'embedding.embed': embedTexts as Task<unknown, unknown>,
	'forecast.forecast': forecastGroups as Task<unknown, unknown>,
	'forecast.backtest': backtestGroups as Task<unknown, unknown>,
	'forecast.anomalies': detectGroups as Task<unknown, unknown>,
	'forecast.drivers': forecastFromDrivers as Task<unknown, unknown>,
	'forecast.prepare': prepareForecast as Task<unknown, unknown>,
	'forecast.trend': drawTrends as Task<unknown, unknown>,
	'labels.train': trainLabels as Task<unknown, unknown>,
	'recommend.answer': answerRecommendation as Task<unknown, unknown>,
	'sentiment.analyze': analyzeTexts as Task<unknown, unknown>,
	'sentiment.brandReport': reportBrands as Task<unknown, unknown>,
};
