import { availableParallelism } from 'node:os';

import { environmentNumber } from './environmentNumber';
import { ModelError } from './modelError';
import type { Progress } from './protocol';
import { WorkerHandle } from './workerHandle';

const DEFAULT_IDLE_MINUTES = 10;
/** The longest time that a timer can be set to; a longer one would end at once. */
const LONGEST_TIMER_MILLISECONDS = 2 ** 31 - 1;

export interface RunOptions {
	/** Rejects at once when it fires; the worker drops the job at the end of its micro-batch. */
	signal?: AbortSignal;
	/** Whose turn it is between several executions. */
	execution?: string;
	onProgress?(progress: Progress): void;
}

/** The worker threads of one process. Threads start when there is work and end after a while without. */
export class Pool {
	readonly workers: number;

	private handles: WorkerHandle[] = [];

	private nextJob = 1;

	private idleTimer: NodeJS.Timeout | null = null;

	/** True once it takes no more work. */
	closed = false;

	private readonly idleMilliseconds: number;

	constructor(private readonly folder: string, environment: NodeJS.ProcessEnv) {
		const wanted = Math.floor(environmentNumber(environment, 'N8N_MARKETING_AI_WORKERS', 1));
		this.workers = Math.min(Math.max(1, wanted), availableParallelism());
		const idleMinutes = environmentNumber(environment, 'N8N_MARKETING_AI_IDLE_MINUTES', DEFAULT_IDLE_MINUTES);
		this.idleMilliseconds = Math.min(idleMinutes * 60_000, LONGEST_TIMER_MILLISECONDS);
	}

	/**
	 * Runs a task in the least loaded worker.
	 * @param task a name from tasks.ts
	 * @param payload plain data; it is copied into the worker
	 * @throws ModelError `cancelled`, `worker-died`, `pool-closed`, and what the task itself throws
	 */
	async run<Result>(task: string, payload: unknown, options: RunOptions = {}): Promise<Result> {
		const { signal, execution = 'none', onProgress } = options;
		if (this.closed) throw new ModelError('pool-closed');
		if (signal?.aborted) throw new ModelError('cancelled');
		const job = this.nextJob++;
		const handle = this.pick();
		return await new Promise<Result>((resolve, reject) => {
			const onAbort = (): void => {
				handle.cancel(job);
				reject(new ModelError('cancelled'));
			};
			signal?.addEventListener('abort', onAbort, { once: true });
			const settle = (): void => signal?.removeEventListener('abort', onAbort);
			const fail = (error: unknown): void => {
				settle();
				reject(error as Error);
			};
			const succeed = (result: unknown): void => {
				settle();
				resolve(result as Result);
			};
			try {
				handle.run({ kind: 'run', job, execution, task, payload }, { resolve: succeed, reject: fail, onProgress });
			} catch (error) {
				fail(error); // a payload that cannot be copied
				this.startIdleTimer();
			}
		});
	}

	/** Lets running jobs finish, takes no new ones, then ends the threads. */
	async close(): Promise<void> {
		this.closed = true;
		this.stopIdleTimer();
		while (this.handles.some((handle) => handle.alive && handle.load > 0)) {
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
		await this.unload();
	}

	private pick(): WorkerHandle {
		this.stopIdleTimer();
		this.handles = this.handles.filter((handle) => handle.alive);
		const [quietest] = [...this.handles].sort((one, other) => one.load - other.load);
		if (quietest && (quietest.load === 0 || this.handles.length >= this.workers)) return quietest;
		const handle = new WorkerHandle(this.folder, () => this.startIdleTimer());
		this.handles.push(handle);
		return handle;
	}

	/** WebAssembly memory never shrinks: only the end of its thread gives it back. */
	private async unload(): Promise<void> {
		const handles = this.handles;
		this.handles = [];
		await Promise.all(handles.map(async (handle) => await handle.close()));
	}

	private startIdleTimer(): void {
		this.stopIdleTimer();
		if (this.handles.some((handle) => handle.load > 0)) return;
		this.idleTimer = setTimeout(() => void this.unload(), this.idleMilliseconds);
		this.idleTimer.unref();
	}

	private stopIdleTimer(): void {
		if (this.idleTimer) clearTimeout(this.idleTimer);
		this.idleTimer = null;
	}
}
