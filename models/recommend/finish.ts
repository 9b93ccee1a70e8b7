/** Runs a stepwise calculation to its end in one go. */
export function finish<Result>(steps: Generator<void, Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}
