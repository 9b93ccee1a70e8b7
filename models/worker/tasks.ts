import { drawCharts } from '../chart/drawCharts';
import { embedTexts } from '../embedding/embedTexts';
import { reportBrands } from '../sentiment/brandReport/reportBrands';
import { analyzeTexts } from '../sentiment/analyzeTexts';
import type { Task } from '../runtime/task';

/** Every task that a worker can run, by name. A family adds its own here. */
export const tasks: Record<string, Task<unknown, unknown>> = {
	'chart.draw': drawCharts as Task<unknown, unknown>,
	'embedding.embed': embedTexts as Task<unknown, unknown>,
	'sentiment.analyze': analyzeTexts as Task<unknown, unknown>,
	'sentiment.brandReport': reportBrands as Task<unknown, unknown>,
};
