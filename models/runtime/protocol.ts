import type { ErrorDetails } from './modelError';
import type { StopFlags } from './stopFlags';

/** How far a job has come, in units of its own (texts, series, rows). */
export interface Progress {
	done: number;
	total: number;
}

/** Main thread → worker. */
export type Request =
	| { kind: 'run'; job: number; execution: string; task: string; payload: unknown }
	| { kind: 'cancel'; job: number };

/** Worker → main thread. */
export type Reply =
	| { kind: 'progress'; job: number; progress: Progress }
	| { kind: 'result'; job: number; result: unknown }
	| { kind: 'failed'; job: number; code: string; details: ErrorDetails };

/** What a worker is started with. */
export interface WorkerStart {
	flags: StopFlags;
	/** Folder of the worker file: engine binaries and bundled weights lie beside it. */
	folder: string;
}
