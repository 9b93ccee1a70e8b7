import { Worker } from 'node:worker_threads';

import { blockUntilIdle, createStopFlags, isBusy, isStopRequested, requestStop, whileBusy } from '../../../models/runtime/stopFlags';

it('is busy exactly while it works', async () => {
	const flags = createStopFlags();
	expect(isBusy(flags)).toBe(false);
	const result = await whileBusy(flags, async () => {
		expect(isBusy(flags)).toBe(true);
		return await Promise.resolve(42);
	});
	expect(result).toBe(42);
	expect(isBusy(flags)).toBe(false);
});

it('is not busy any more when the work failed', async () => {
	const flags = createStopFlags();
	await expect(whileBusy(flags, async () => await Promise.reject(new Error('broken')))).rejects.toThrow('broken');
	expect(isBusy(flags)).toBe(false);
});

it('does not start work after a stop', async () => {
	const flags = createStopFlags();
	const work = jest.fn();
	requestStop(flags);
	expect(isStopRequested(flags)).toBe(true);
	await expect(whileBusy(flags, work as () => Promise<void>)).rejects.toThrow('stopped');
	expect(work).not.toHaveBeenCalled();
	expect(isBusy(flags)).toBe(false);
});

it('blocks the main thread until another thread is idle, and not where nobody is busy', async () => {
	const flags = createStopFlags();
	blockUntilIdle(flags, 60_000); // would time the test out
	Atomics.store(flags, 0, 1);
	const code = `
		const flags = require('node:worker_threads').workerData;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
		Atomics.store(flags, 0, 0);
		Atomics.notify(flags, 0);`;
	const worker = new Worker(code, { eval: true, workerData: flags });
	await new Promise((resolve) => worker.once('online', resolve));
	blockUntilIdle(flags, 60_000);
	expect(isBusy(flags)).toBe(false);
	await worker.terminate();
});

it('gives up waiting after the time it was given', () => {
	const flags = createStopFlags();
	Atomics.store(flags, 0, 1);
	blockUntilIdle(flags, 5);
	expect(isBusy(flags)).toBe(true);
});
