import { fork, type ChildProcess } from 'node:child_process';

type Answer = { result: unknown } | { error: string };

/**
 * A process of its own that holds one task: an engine is chosen when a process starts, and memory and
 * start-up can only be measured in a fresh one.
 */
export class Child {
	private readonly process: ChildProcess;

	/** @param node the Node that runs it; the benchmark's own when left out */
	constructor(private readonly task: string, environment: Record<string, string>, node = process.execPath) {
		this.process = fork(__filename, ['--child', task], {
			execPath: node,
			env: { ...process.env, ...environment },
			stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
		});
	}

	/**
	 * Has the task work on `payload` (plain data).
	 * @throws Error with the task's own message, or when the process ends
	 */
	async ask<Result>(payload: unknown): Promise<Result> {
		return await new Promise((resolve, reject) => {
			const onExit = (status: number | null): void => reject(new Error(`${this.task} ended with status ${status}`));
			this.process.once('exit', onExit);
			this.process.once('message', (answer: Answer) => {
				this.process.off('exit', onExit);
				if ('error' in answer) reject(new Error(`${this.task}: ${answer.error}`));
				else resolve(answer.result as Result);
			});
			this.process.send({ payload });
		});
	}

	/** Lets the process end by itself and waits for it. */
	async end(): Promise<void> {
		if (this.process.exitCode !== null || this.process.signalCode !== null) return;
		await new Promise((resolve) => {
			this.process.once('exit', resolve);
			this.process.disconnect();
		});
	}
}

/** Runs `use` with a child that is ended afterwards, whatever happens. */
export async function withChild<Result>(
	task: string,
	environment: Record<string, string>,
	use: (child: Child) => Promise<Result>,
): Promise<Result> {
	const child = new Child(task, environment);
	try {
		return await use(child);
	} finally {
		await child.end();
	}
}
