import type { Progress } from './protocol';

/** A running job: its execution decides whose turn it is. */
export interface ScheduledJob {
	readonly id: number;
	readonly execution: string;
	/** Name of the task, for messages. */
	readonly task: string;
	readonly steps: AsyncGenerator<Progress, unknown, void>;
}

export interface SchedulerEvents {
	onProgress(job: number, progress: Progress): void;
	onResult(job: number, result: unknown): void;
	onFailure(job: ScheduledJob, error: unknown): void;
	/** Lets messages in (a cancellation, a new job) between two steps. */
	breathe(): Promise<void>;
}

/**
 * Runs jobs step by step: first come, first served within an execution, and in turns between
 * executions, so that one long run never makes a short one of another workflow wait for its end.
 */
export class Scheduler {
	private readonly queues = new Map<string, ScheduledJob[]>();

	private readonly cancelled = new Set<number>();

	private running = false;

	constructor(private readonly events: SchedulerEvents) {}

	add(job: ScheduledJob): void {
		const queue = this.queues.get(job.execution);
		if (queue) queue.push(job);
		else this.queues.set(job.execution, [job]);
		if (!this.running) void this.drain();
	}

	/** Drops a job before its next step; what it had done is thrown away. */
	cancel(id: number): void {
		const known = [...this.queues.values()].some((queue) => queue.some((job) => job.id === id));
		if (known) this.cancelled.add(id);
	}

	private async drain(): Promise<void> {
		this.running = true;
		while (this.queues.size > 0) {
			for (const [execution, queue] of [...this.queues]) {
				const job = queue[0];
				if (job && (await this.advance(job))) {
					queue.shift();
					this.cancelled.delete(job.id); // came while its last step ran
				}
				if (queue.length === 0) this.queues.delete(execution);
				await this.events.breathe();
			}
		}
		this.running = false;
	}

	/** One step of one job; true when the job has ended. */
	private async advance(job: ScheduledJob): Promise<boolean> {
		try {
			if (this.cancelled.has(job.id)) {
				await job.steps.return(undefined);
				return true;
			}
			const step = await job.steps.next();
			if (step.done) this.events.onResult(job.id, step.value);
			else this.events.onProgress(job.id, step.value);
			return step.done === true;
		} catch (error) {
			this.events.onFailure(job, error);
			return true;
		}
	}
}
