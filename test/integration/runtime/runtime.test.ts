import { runChild } from './child';

/** Seconds on an idle machine; a busy one may take its time. */
const LONGEST = 600_000;

interface Company {
	compared: number;
	differing: unknown[];
	readings: number;
	misplaced: number;
	empty: number;
	model: { engine: string };
}

it('judges a text the same alone and in any company, and loses none of 10,000', async () => {
	const { status, value, error } = await runChild<Company>('company.cjs');
	expect(error).toBe('');
	expect(value.differing).toEqual([]);
	expect(value.compared).toBeGreaterThan(80);
	expect(value).toMatchObject({ readings: 10_000, misplaced: 0, empty: 0, model: { engine: 'simd' } });
	expect(status).toBe(0);
}, LONGEST);

it('shares the texts out among several workers, in order', async () => {
	const { status, value } = await runChild<Company & { workers: number }>('company.cjs', { many: true }, { N8N_MARKETING_AI_WORKERS: '2' });
	expect(value).toMatchObject({ differing: [], readings: 10_000, misplaced: 0 });
	expect(status).toBe(0);
}, LONGEST);

interface Failures {
	turns: object;
	cancelling: object;
	dying: object;
	unknown: object;
	inherited: object;
	uncopyable: object;
	broken: object;
	after: number;
}

it('survives cancelled, killed and impossible jobs, and ends by itself', async () => {
	const { status, signal, value, error } = await runChild<Failures>('failures.cjs');
	expect(error).toBe('');
	expect(value.turns).toEqual({ shortWaited: false, short: 1, long: 150 });
	expect(value.cancelling).toEqual({
		atOnce: true,
		failure: { code: 'cancelled', details: {} },
		next: 1,
		late: { code: 'cancelled', details: {} },
		workers: 1,
	});
	expect(value.dying).toEqual({
		failure: { code: 'worker-died', details: { exitCode: 1 } },
		beside: { code: 'worker-died', details: { exitCode: 1 } },
		next: 1,
		workers: 2,
	});
	expect(value.unknown).toMatchObject({ code: 'task-failed', details: { task: 'no.such.task' } });
	expect(value.inherited).toMatchObject({ code: 'task-failed', details: { task: 'constructor' } });
	expect(value.uncopyable).not.toBeNull();
	expect(value.broken).toEqual({ code: 'task-failed', details: { task: 'sentiment.analyze', reason: 'TypeError' } });
	expect(value.after).toBe(1);
	expect({ status, signal }).toEqual({ status: 0, signal: null });
}, LONGEST);

it('ends its threads after a while without work, and starts one again', async () => {
	const { status, value } = await runChild('idle.cjs', {}, { N8N_MARKETING_AI_IDLE_MINUTES: '0.01' });
	expect(value).toEqual({ workers: 2, same: true });
	expect(status).toBe(0);
}, LONGEST);
