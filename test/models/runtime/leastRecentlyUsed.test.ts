import fc from 'fast-check';

import { LeastRecentlyUsed, type Freeable } from '../../../models/runtime/leastRecentlyUsed';

interface Held extends Freeable {
	readonly name: string;
}

/** A cache whose loads and frees are written down. */
function watched(budget: number) {
	const loads: string[] = [];
	const freed: string[] = [];
	const cache = new LeastRecentlyUsed<Held>(budget);
	const hold = async (name: string, bytes: number): Promise<Held> =>
		await cache.get(name, async () => {
			loads.push(name);
			await Promise.resolve();
			return { name, bytes, free: async () => void freed.push(name) };
		});
	const get = async (name: string, bytes: number): Promise<Held> => {
		const value = await hold(name, bytes);
		await cache.release(name);
		return value;
	};
	return { cache, hold, get, loads, freed };
}

it('frees the least recently used values over the budget', async () => {
	const { get, loads, freed } = watched(10);
	await get('a', 4);
	await get('b', 4);
	await get('a', 4);
	await get('c', 4);
	expect(freed).toEqual(['b']);
	await get('a', 4);
	expect(loads).toEqual(['a', 'b', 'c']);
	await get('b', 4);
	expect(loads).toEqual(['a', 'b', 'c', 'b']);
	expect(freed).toEqual(['b', 'c']);
});

it('keeps the newest value, however large it is', async () => {
	const { get, freed } = watched(10);
	await get('a', 4);
	const large = await get('large', 400);
	expect(large.name).toBe('large');
	expect(freed).toEqual(['a']);
	await get('large', 400);
	expect(freed).toEqual(['a']);
});

it('never frees what is in use, and frees it once nobody uses it any more', async () => {
	const { cache, hold, get, freed } = watched(10);
	await hold('a', 8);
	await hold('a', 8);
	await get('b', 8);
	await get('c', 8);
	expect(freed).toEqual(['b']);
	await cache.release('a');
	expect(freed).toEqual(['b']);
	await cache.release('a');
	expect(freed).toEqual(['b', 'a']);
});

it('holds nothing after a load that failed', async () => {
	const { cache, get, freed } = watched(10);
	await expect(cache.get('a', async () => await Promise.reject(new Error('broken')))).rejects.toThrow('broken');
	await get('a', 8);
	await get('b', 8);
	expect(freed).toEqual(['a']);
});

it('forgets a load that failed', async () => {
	const { cache, get, loads } = watched(10);
	await expect(cache.get('a', async () => await Promise.reject(new Error('no such file')))).rejects.toThrow('no such file');
	expect((await get('a', 4)).name).toBe('a');
	expect(loads).toEqual(['a']);
});

it('loads once for all who ask at the same time, and fails for all of them', async () => {
	const { cache, get, loads } = watched(10);
	const all = await Promise.all([get('a', 4), get('a', 4), get('a', 4)]);
	expect(loads).toEqual(['a']);
	expect(new Set(all).size).toBe(1);
	let tries = 0;
	const broken = async (): Promise<Held> => {
		tries += 1;
		return await Promise.reject(new Error('broken'));
	};
	const results = await Promise.allSettled([cache.get('b', broken), cache.get('b', broken)]);
	expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect(tries).toBe(1);
});

it('stays within the budget but for the newest, and frees nothing twice', async () => {
	const asked = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 1, max: 12 })), { maxLength: 40 });
	await fc.assert(
		fc.asyncProperty(asked, async (all) => {
			const sizes = new Map<string, number>();
			const { get, loads, freed } = watched(12);
			for (const [name, bytes] of all) {
				sizes.set(name, sizes.get(name) ?? bytes);
				await get(name, sizes.get(name) ?? bytes);
				const held = [...sizes.keys()].filter(
					(key) => loads.filter((each) => each === key).length > freed.filter((each) => each === key).length,
				);
				expect(held).toContain(name);
				const total = held.reduce((sum, key) => sum + (sizes.get(key) ?? 0), 0);
				expect(total <= 12 || held.length === 1).toBe(true);
			}
		}),
	);
});
