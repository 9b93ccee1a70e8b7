import fc from 'fast-check';

import type { Progress } from '../../../models/runtime/protocol';
import { Scheduler } from '../../../models/runtime/scheduler';

interface Watched {
	scheduler: Scheduler;
	/** Every step that ran, as `job:step`, and how every job ended. */
	steps: string[];
	ended: string[];
	/** Resolves when so many jobs have ended. */
	until(count: number): Promise<void>;
}

function watched(onBreath: (step: number) => void = () => undefined): Watched {
	const steps: string[] = [];
	const ended: string[] = [];
	let breaths = 0;
	const scheduler = new Scheduler({
		onProgress: (job, { done }) => void steps.push(`${job}:${done}`),
		onResult: (job, result) => void ended.push(`${job} gave ${String(result)}`),
		onFailure: ({ id }, error) => void ended.push(`${id} failed: ${(error as Error).message}`),
		breathe: async () => {
			breaths += 1;
			onBreath(breaths);
			await new Promise((resolve) => setImmediate(resolve));
		},
	});
	const until = async (count: number): Promise<void> => {
		while (ended.length < count) await new Promise((resolve) => setImmediate(resolve));
	};
	return { scheduler, steps, ended, until };
}

async function* counting(count: number, failAt = Infinity): AsyncGenerator<Progress, unknown, void> {
	for (let done = 1; done <= count; done += 1) {
		if (done === failAt) throw new Error('broken');
		yield { done, total: count };
	}
	return count;
}

const tick = async (times = 20): Promise<void> => {
	for (let time = 0; time < times; time += 1) await new Promise((resolve) => setImmediate(resolve));
};

it('gives executions their turns, and jobs of one execution one after the other', async () => {
	const { scheduler, steps, ended, until } = watched();
	scheduler.add({ id: 1, execution: 'long', task: 'count', steps: counting(4) });
	scheduler.add({ id: 2, execution: 'long', task: 'count', steps: counting(1) });
	scheduler.add({ id: 3, execution: 'short', task: 'count', steps: counting(1) });
	await until(3);
	expect(steps.indexOf('3:1')).toBeLessThan(steps.indexOf('1:3'));
	expect(steps.filter((step) => step !== '3:1')).toEqual(['1:1', '1:2', '1:3', '1:4', '2:1']);
	expect(ended).toEqual(['3 gave 1', '1 gave 4', '2 gave 1']);
});

it('lets a job in that comes while another runs', async () => {
	const { scheduler, ended, until } = watched((breath) => {
		if (breath === 3) scheduler.add({ id: 2, execution: 'late', task: 'count', steps: counting(2) });
	});
	scheduler.add({ id: 1, execution: 'first', task: 'count', steps: counting(50) });
	await until(2);
	expect(ended).toEqual(['2 gave 2', '1 gave 50']);
});

it('keeps a failure to the job that failed', async () => {
	const { scheduler, ended, until } = watched();
	scheduler.add({ id: 1, execution: 'a', task: 'count', steps: counting(3, 2) });
	scheduler.add({ id: 2, execution: 'a', task: 'count', steps: counting(2) });
	scheduler.add({ id: 3, execution: 'b', task: 'count', steps: counting(2) });
	await until(3);
	expect([...ended].sort()).toEqual(['1 failed: broken', '2 gave 2', '3 gave 2']);
});

it('drops a cancelled job without a word, cleans up after it and goes on', async () => {
	let cleaned = false;
	async function* cleaning(): AsyncGenerator<Progress, unknown, void> {
		try {
			yield* counting(1000);
		} finally {
			cleaned = true;
		}
		return 'never';
	}
	const { scheduler, steps, ended, until } = watched((breath) => {
		if (breath === 5) scheduler.cancel(1);
	});
	scheduler.add({ id: 1, execution: 'a', task: 'count', steps: cleaning() });
	scheduler.add({ id: 2, execution: 'a', task: 'count', steps: counting(1) });
	await until(1);
	await tick();
	expect(ended).toEqual(['2 gave 1']);
	expect(cleaned).toBe(true);
	expect(steps.length).toBeLessThan(10);
});

it('drops a job that is cancelled while it waits behind another', async () => {
	const { scheduler, steps, ended, until } = watched();
	scheduler.add({ id: 1, execution: 'a', task: 'count', steps: counting(2) });
	scheduler.add({ id: 2, execution: 'a', task: 'count', steps: counting(2) });
	scheduler.cancel(2);
	scheduler.cancel(77);
	await until(1);
	await tick();
	expect(steps).toEqual(['1:1', '1:2']);
	expect(ended).toEqual(['1 gave 2']);
});

it('goes on when cleaning up after a cancelled job goes wrong', async () => {
	async function* breaking(): AsyncGenerator<Progress, unknown, void> {
		try {
			yield* counting(1000);
		} finally {
			// A task should not do this; if one does, the others must not stop for it.
			await Promise.reject(new Error('broken while cleaning up'));
		}
		return 'never';
	}
	const { scheduler, ended, until } = watched((breath) => {
		if (breath === 3) scheduler.cancel(1);
	});
	scheduler.add({ id: 1, execution: 'a', task: 'count', steps: breaking() });
	scheduler.add({ id: 2, execution: 'b', task: 'count', steps: counting(30) });
	await until(1);
	await tick();
	scheduler.add({ id: 3, execution: 'a', task: 'count', steps: counting(1) });
	await until(3);
	expect([...ended].sort()).toEqual(['1 failed: broken while cleaning up', '2 gave 30', '3 gave 1']);
});

it('ends every job once, whatever comes in which order', async () => {
	const jobs = fc.array(fc.record({ execution: fc.constantFrom('a', 'b', 'c'), count: fc.nat(6) }), { maxLength: 12 });
	await fc.assert(
		fc.asyncProperty(jobs, async (all) => {
			const { scheduler, steps, ended, until } = watched();
			all.forEach(({ execution, count }, id) => scheduler.add({ id, execution, task: 'count', steps: counting(count) }));
			await until(all.length);
			expect([...ended].sort()).toEqual(all.map(({ count }, id) => `${id} gave ${count}`).sort());
			expect(steps).toHaveLength(all.reduce((sum, { count }) => sum + count, 0));
		}),
		{ numRuns: 50 },
	);
});
