import { blockUntilIdle, requestStop, type StopFlags } from './stopFlags';

const key = Symbol.for('n8n-nodes-marketing-ai/exitGuard@1');
const LONGEST_WAIT_MILLISECONDS = 5_000;

interface Holder {
	[key]?: Set<StopFlags>;
}

/**
 * Makes sure that the process does not end inside a native engine call. One handler per process,
 * however many copies of the package are loaded. Returns the function that lifts the guard.
 */
export function guardExit(flags: StopFlags): () => void {
	const holder = globalThis as Holder;
	const existing = holder[key];
	const guarded = existing ?? new Set<StopFlags>();
	if (!existing) {
		holder[key] = guarded;
		process.on('exit', () => {
			for (const each of guarded) requestStop(each);
			for (const each of guarded) blockUntilIdle(each, LONGEST_WAIT_MILLISECONDS);
		});
	}
	guarded.add(flags);
	return () => {
		guarded.delete(flags);
	};
}
