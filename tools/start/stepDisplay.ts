import { stepLine } from './stepLine';

export interface Terminal {
	isTTY?: boolean;
	columns?: number;
	write(text: string): unknown;
}

interface Current {
	title: string;
	share: number | null;
	detail: string;
	started: number;
}

const REDRAW_MILLISECONDS = 120;
const QUIET_MILLISECONDS = 30_000;

/**
 * Shows steps one under the other. In a terminal the last line moves; in a file or a CI log there is
 * one line when a step ends, and a sign of life every 30 s.
 */
export class StepDisplay {
	private current: Current | null = null;
	private timer: NodeJS.Timeout | null = null;

	constructor(private readonly terminal: Terminal = process.stdout) {}

	/** Shows where a step stands; a new title begins a new line. */
	update(title: string, detail: string, share: number | null = null): void {
		if (this.current?.title !== title) {
			this.stop();
			this.current = { title, share, detail, started: Date.now() };
			this.timer = setInterval(() => this.draw(false), this.terminal.isTTY ? REDRAW_MILLISECONDS : QUIET_MILLISECONDS);
			this.timer.unref();
			if (this.terminal.isTTY) this.draw(false);
			return;
		}
		this.current = { ...this.current, share, detail };
	}

	/** Ends a step with a tick and says how it ended. */
	done(title: string, detail = ''): void {
		if (this.current?.title !== title) this.update(title, detail);
		if (this.current !== null) this.current = { ...this.current, share: 1, detail };
		this.draw(true);
		this.current = null;
		this.stop();
	}

	/** Runs a step and ticks it off with the detail that `describe` makes of its result. */
	async step<Result>(title: string, body: () => Promise<Result>, describe: (result: Result) => string = () => ''): Promise<Result> {
		this.update(title, '');
		const result = await body();
		this.done(title, describe(result));
		return result;
	}

	/** Leaves a step that did not end as it stands, so that a message can follow. */
	stop(): void {
		if (this.timer !== null) clearInterval(this.timer);
		this.timer = null;
		if (this.current !== null && this.terminal.isTTY) this.terminal.write('\n');
		this.current = null;
	}

	private draw(done: boolean): void {
		if (this.current === null) return;
		const { started, ...step } = this.current;
		const line = stepLine({ ...step, done, milliseconds: Date.now() - started, still: !this.terminal.isTTY });
		if (!this.terminal.isTTY) {
			this.terminal.write(`${line}\n`);
			return;
		}
		const width = (this.terminal.columns ?? 80) - 1;
		this.terminal.write(`\r\u001B[K${[...line].slice(0, width).join('')}${done ? '\n' : ''}`);
	}
}
