const BUSY = 0;
const STOP = 1;

/** Two shared numbers: the worker sets `busy` around every engine call, the main thread sets `stop`. */
export type StopFlags = Int32Array;

/** New flags in shared memory, both down. */
export function createStopFlags(): StopFlags {
	return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

export function isStopRequested(flags: StopFlags): boolean {
	return Atomics.load(flags, STOP) === 1;
}

export function requestStop(flags: StopFlags): void {
	Atomics.store(flags, STOP, 1);
}

export function isBusy(flags: StopFlags): boolean {
	return Atomics.load(flags, BUSY) === 1;
}

/**
 * Worker side: runs `work` with `busy` raised. `busy` goes up before `stop` is read, and the main
 * thread raises `stop` before it reads `busy`, so one of them always sees the other.
 * @throws Error 'stopped' when a stop was requested first
 */
export async function whileBusy<Result>(flags: StopFlags, work: () => Promise<Result>): Promise<Result> {
	Atomics.store(flags, BUSY, 1);
	try {
		if (isStopRequested(flags)) throw new Error('stopped');
		return await work();
	} finally {
		Atomics.store(flags, BUSY, 0);
		Atomics.notify(flags, BUSY);
	}
}

/**
 * Main thread, only from an exit handler: blocks until the engine call under way has ended.
 * Leaving the process during a native run aborts it with status 134.
 */
export function blockUntilIdle(flags: StopFlags, milliseconds: number): void {
	Atomics.wait(flags, BUSY, 1, milliseconds);
}
