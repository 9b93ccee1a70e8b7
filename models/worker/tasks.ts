import { drawCharts } from '../chart/drawCharts';
import { makeCheckTask, makeWriteTask, rankTask } from '../copy/tasks';
import { embedTexts } from '../embedding/embedTexts';
import { detectLanguage } from '../language/detectLanguage';
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
	'sentiment.analyze': analyzeTexts as Task<unknown, unknown>,
	'sentiment.brandReport': reportBrands as Task<unknown, unknown>,
};
