import { makeCheckTask, makeWriteTask, rankTask } from '../copy/tasks';
import { detectLanguage } from '../language/detectLanguage';
import { analyzeTexts } from '../sentiment/analyzeTexts';
import type { Task } from '../runtime/task';

/** Every task that a worker can run, by name. A family adds its own here. */
export const tasks: Record<string, Task<unknown, unknown>> = {
	'copy.check': makeCheckTask(detectLanguage) as Task<unknown, unknown>,
	'copy.rank': rankTask as Task<unknown, unknown>,
	'copy.write': makeWriteTask(detectLanguage) as Task<unknown, unknown>,
	'sentiment.analyze': analyzeTexts as Task<unknown, unknown>,
};
