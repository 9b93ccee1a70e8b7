import type { Progress } from '../../runtime/protocol';
import type { FailedGroup, GroupResult, Series } from '../types';

/** Between two looks for a stop; a step of a kernel may add as much again. */
const STEP_MILLISECONDS = 50;

/**
 * Works on one series after another. One that breaks becomes a failed group and does not touch the
 * others. Gives way about every 50 ms, also within a long series.
 * @returns one result for each series, in order
 */
export async function* eachGroup<Result>(
	groups: readonly Series[],
	work: (series: Series) => Generator<void, GroupResult<Result>>,
	milliseconds: () => number,
): AsyncGenerator<Progress, Array<GroupResult<Result>>, void> {
	const results: Array<GroupResult<Result>> = [];
	let last = milliseconds();
	for (const series of groups) {
		const steps = run(series, work);
		for (;;) {
			const step = steps.next();
			if (milliseconds() - last >= STEP_MILLISECONDS) {
				yield { done: results.length, total: groups.length };
				last = milliseconds();
			}
			if (step.done !== true) continue;
			results.push(step.value);
			break;
		}
	}
	return results;
}

/** The work on one series, with what it throws as a result. */
function* run<Result>(
	series: Series,
	work: (series: Series) => Generator<void, GroupResult<Result>>,
): Generator<void, GroupResult<Result>> {
	try {
		return yield* work(series);
	} catch (error) {
		// The name alone: a message may quote a value of the user's.
		const failed: FailedGroup = { status: 'failed', id: series.id, reason: error instanceof Error ? error.name : 'unknown' };
		return failed;
	}
}
