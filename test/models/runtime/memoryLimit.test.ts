import { availableMegabytes, ensureMemory } from '../../../models/runtime/memoryLimit';

const used = Math.ceil(process.memoryUsage.rss() / 1024 / 1024);

it('goes by the limit that the environment names, less what the process has taken', () => {
	const { available, limit } = availableMegabytes({ N8N_MARKETING_AI_MEMORY_MB: String(used + 50) });
	expect(limit).toBe(used + 50);
	expect(available).toBeLessThanOrEqual(50 + 5);
	expect(available).toBeGreaterThanOrEqual(0);
});

it('has nothing left where the process is over the limit, never less', () => {
	expect(availableMegabytes({ N8N_MARKETING_AI_MEMORY_MB: '1' })).toEqual({ available: 0, limit: 1 });
});

it.each([undefined, '', '0', '-5', 'plenty'])('goes by the machine where the environment says %j', (value) => {
	const { available, limit } = availableMegabytes({ N8N_MARKETING_AI_MEMORY_MB: value });
	expect(available).toBeGreaterThan(0);
	expect(limit).toBeGreaterThanOrEqual(available);
});

it('refuses a model that does not fit, with all the numbers', () => {
	expect(() => ensureMemory('large', 700, { N8N_MARKETING_AI_MEMORY_MB: '10' })).toThrow(
		expect.objectContaining({
			code: 'not-enough-memory',
			details: { model: 'large', neededMegabytes: 700, availableMegabytes: 0, limitMegabytes: 10 },
		}),
	);
	expect(() => ensureMemory('small', 1, {})).not.toThrow();
});
