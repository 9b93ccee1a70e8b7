import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { guardExit } from './exitGuard';
import { ModelError } from './modelError';
import type { Progress, Reply, Request, WorkerStart } from './protocol';
import { createStopFlags, isBusy, requestStop } from './stopFlags';

const POLL_MILLISECONDS = 10;

interface Waiting {
	resolve(result: unknown): void;
	reject(error: Error): void;
	onProgress?(progress: Progress): void;
}

/** One worker thread as the main thread sees it: jobs go in, promises come out. */
export class WorkerHandle {
	private readonly flags = createStopFlags();

	private readonly waiting = new Map<number, Waiting>();

	private readonly liftGuard = guardExit(this.flags);

	private readonly worker: Worker;

	alive = true;

	constructor(folder: string, private readonly onIdle: () => void) {
		const start: WorkerStart = { flags: this.flags, folder };
		this.worker = new Worker(join(folder, 'worker.js'), {
			workerData: start,
			// Garbage is collected earlier: three young spaces of 16 MB would be most of the worker's heap.
			resourceLimits: { maxYoungGenerationSizeMb: 8 },
		});
		this.worker.unref();
		this.worker.on('message', (reply: Reply) => this.receive(reply));
		this.worker.on('error', () => this.bury(1));
		this.worker.on('exit', (code) => this.bury(code));
	}

	get load(): number {
		return this.waiting.size;
	}

	run(request: Request & { kind: 'run' }, waiting: Waiting): void {
		this.worker.postMessage(request); // first: it throws for what cannot be copied, and then nothing waits
		this.waiting.set(request.job, waiting);
		this.worker.ref(); // a process must not end while a customer's run is under way
	}

	/** Forgets a job at once; the worker drops it at the end of its micro-batch. */
	cancel(job: number): void {
		if (!this.waiting.delete(job)) return;
		const request: Request = { kind: 'cancel', job };
		this.worker.postMessage(request);
		this.rest();
	}

	/** Ends the thread, never inside an engine call: that would abort the whole process. */
	async close(): Promise<void> {
		requestStop(this.flags);
		while (this.alive && isBusy(this.flags)) {
			await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
		}
		if (this.alive) await this.worker.terminate();
	}

	private receive(reply: Reply): void {
		const waiting = this.waiting.get(reply.job);
		if (!waiting) return; // cancelled meanwhile
		if (reply.kind === 'progress') {
			waiting.onProgress?.(reply.progress);
			return;
		}
		this.waiting.delete(reply.job);
		if (reply.kind === 'result') waiting.resolve(reply.result);
		else waiting.reject(new ModelError(reply.code, reply.details));
		this.rest();
	}

	private rest(): void {
		if (this.waiting.size > 0) return;
		this.worker.unref();
		this.onIdle();
	}

	private bury(exitCode: number): void {
		if (!this.alive) return;
		this.alive = false;
		this.liftGuard();
		for (const waiting of this.waiting.values()) waiting.reject(new ModelError('worker-died', { exitCode }));
		this.waiting.clear();
		this.onIdle();
	}
}
