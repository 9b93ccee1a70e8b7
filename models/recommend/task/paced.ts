import type { Progress } from '../../runtime/protocol';

/** Between two looks for a stop. */
const STEP_MILLISECONDS = 50;

/** Runs steps as a task does: it lets others have their turn twenty times a second. */
export async function* paced<Result>(steps: Generator<unknown, Result>, milliseconds: () => number): AsyncGenerator<Progress, Result, void> {
	let last = milliseconds();
	for (let done = 0; ; done += 1) {
		const step = steps.next();
		if (step.done === true) return step.value;
		if (milliseconds() - last < STEP_MILLISECONDS) continue;
		yield { done, total: 0 };
		last = milliseconds();
	}
}
