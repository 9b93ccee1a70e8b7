import type { ChartFiles } from '../chart/renderer';
import type { ModelReference, TextClassifier, TextEncoder } from '../text/textClassifier';
import type { Progress } from './protocol';

/** What a task may use inside the worker. */
export interface TaskTools {
	/** Models, held until the job has ended (ModelLease). */
	readonly library: {
		textClassifier(reference: ModelReference): Promise<TextClassifier>;
		textEncoder(name: string): Promise<TextEncoder>;
	};
	/** A clock for durations, in milliseconds: kernels have none of their own. */
	milliseconds(): number;
	/** Reads what draws charts from disk. */
	chartFiles(): ChartFiles;
}

/**
 * A piece of work in the worker. It yields between micro-batches of at most about 250 ms: there the
 * worker looks for a stop or a cancellation and lets other executions have their turn.
 */
export type Task<Payload, Result> = (payload: Payload, tools: TaskTools) => AsyncGenerator<Progress, Result, void>;
