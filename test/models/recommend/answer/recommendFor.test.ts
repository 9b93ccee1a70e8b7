import fc from 'fast-check';

import { openRecommender } from '../../../../models/recommend/answer/openRecommender';
import { recommendFor } from '../../../../models/recommend/answer/recommendFor';
import { defaultSettings } from '../../../../models/recommend/defaultSettings';
import { historiesOf } from '../../../../models/recommend/historiesOf';
import { train } from '../../../../models/recommend/train';
import type { Catalogue, Method, Mode, RecommendOptions, Rules } from '../../../../models/recommend/types';
import { DAY, NOW, tableOf, twoTastes } from '../fixtures';

const EVENTS = tableOf(twoTastes(60));
const CATALOGUE: Catalogue = {
	items: [
		...EVENTS.items.map((id, at) => ({ id, title: `${id.startsWith('a') ? 'apple' : 'berry'} number ${at}`, category: `c${at % 3}`, price: 5 + at, inStock: at % 4 !== 0, date: NOW - at * DAY })),
		{ id: 'a-new', title: 'apple fresh', category: 'c9', price: 7, inStock: true, date: NOW },
	],
};
const SETTINGS = { ...defaultSettings(NOW), tune: false };
const opened = new Map((['auto', 'itemCosine', 'userCosine', 'popularity', 'exact'] as Method[]).map((method) => [method, openRecommender(train(EVENTS, CATALOGUE, { ...SETTINGS, method }), CATALOGUE)]));
const openOf = (method: Method = 'auto') => opened.get(method) as NonNullable<ReturnType<typeof opened.get>>;
const HISTORIES = historiesOf(EVENTS);
const options = (rest: Partial<RecommendOptions> = {}): RecommendOptions => ({ count: 5, mode: 'discover', rules: {}, explain: true, now: NOW, ...rest });
const historyOf = (user: string) => HISTORIES.get(user) ?? [];

// Oracle: how the shop was made. Even customers take only `a` items, odd ones only `b` items.
describe('recommendFor', () => {
	it.each(['auto', 'itemCosine', 'userCosine', 'exact'] as Method[])('finds the taste of a customer by %s', (method) => {
		const { items } = recommendFor(openOf(method), { user: 'u4', history: historyOf('u4') }, options({ count: 3, fill: false }));
		expect(items.length).toBeGreaterThan(0);
		expect(items.every(({ item }) => item.startsWith('a'))).toBe(true);
	});

	it('answers a session of someone who is in no training data', () => {
		const { items, user } = recommendFor(openOf(), { history: [{ item: 'b3', time: null, weight: 1 }] }, options({ count: 3 }));
		expect(user).toBeNull();
		expect(items.map(({ source, filledBy }) => [source, filledBy])).toEqual(Array.from({ length: 3 }, () => ['hybrid', null]));
		expect(items.every(({ because: [first] }) => first?.item === 'b3' && first.share === 1)).toBe(true);
	});

	it('answers a stranger with what is in fashion, and says so', () => {
		const { items, unknownItems } = recommendFor(openOf(), { user: 'x', history: [{ item: 'no such item', time: null, weight: 1 }] }, options());
		expect(unknownItems).toBe(1);
		expect(items).toHaveLength(5);
		expect(items.every(({ source, filledBy, because }) => source === 'trending' && filledBy === 'trending' && because.length === 0)).toBe(true);
	});

	it('fills last with what nobody ever had, and does not call it in fashion', () => {
		const { items } = recommendFor(openOf(), { user: 'x', history: [] }, options({ count: 100 }));
		expect(items.filter(({ source }) => source === 'catalogue')).toEqual([items.at(-1)]);
		expect(items.at(-1)).toMatchObject({ item: 'a-new', source: 'catalogue', filledBy: 'catalogue' });
	});

	it('never fills with the ids of a catalogue that shares none with the events', () => {
		const foreign: Catalogue = { items: [{ id: '1000', title: 'apple' }, { id: '1001', title: 'berry' }] };
		const { items } = recommendFor(openRecommender(train(EVENTS, foreign, SETTINGS), foreign), { user: 'x', history: [] }, options({ count: 100 }));
		expect(items.map(({ item }) => item).filter((item) => item.startsWith('100'))).toEqual([]);
		expect(items).toHaveLength(EVENTS.items.length);
	});

	it('recommends an item that nobody ever bought, by its words', () => {
		const { items } = recommendFor(openOf(), { history: historyOf('u4') }, options({ rules: { only: ['a-new'] } }));
		expect(items.map(({ item, source }) => [item, source])).toEqual([['a-new', 'text']]);
	});

	it('repeats in buy again what she had, the most often and newest first', () => {
		const history = [{ item: 'a1', time: NOW - 200 * DAY, weight: 1 }, { item: 'a2', time: NOW - DAY, weight: 1 }, { item: 'a2', time: NOW - 9 * DAY, weight: 1 }];
		const { items } = recommendFor(openOf(), { history }, options({ mode: 'buyAgain' }));
		expect(items.map(({ item }) => item)).toEqual(['a2', 'a1']);
		expect(items[0]?.source).toBe('buyAgain');
	});

	it('gives reasons whose shares are the parts of the score', () => {
		const open = openOf('itemCosine');
		const [first] = recommendFor(open, { history: historyOf('u4') }, options({ count: 1 })).items;
		const alone = historyOf('u4').map((entry) => {
			const total = open.scorer.score({ item: Int32Array.of(open.placeOf(entry.item) as number), weight: Float64Array.of(1), repeats: Float64Array.of(1), newest: Float64Array.of(NOW) }, undefined, 0).total;
			const { rows } = open.recommender.parts[0] as NonNullable<(typeof open.recommender.parts)[0]>;
			return { item: entry.item, value: (total.sums[open.placeOf(first?.item as string) as number] as number) * Math.max(...rows.value.slice(rows.start[open.placeOf(entry.item) as number], rows.start[(open.placeOf(entry.item) as number) + 1])) };
		});
		const whole = [...new Map(alone.map(({ item, value }) => [item, value])).values()].reduce((sum, value) => sum + value, 0);
		for (const { item, share } of first?.because ?? []) expect(share).toBeCloseTo((alone.find((one) => one.item === item)?.value ?? 0) / whole, 5);
	});
});

const rules: fc.Arbitrary<Rules> = fc.record({
	exclude: fc.subarray([...EVENTS.items]),
	inStock: fc.boolean(),
	priceFrom: fc.integer({ min: 0, max: 20 }),
	priceTo: fc.integer({ min: 10, max: 40 }),
	categories: fc.subarray(['c0', 'c1', 'c2', 'c9'], { minLength: 1 }),
	mostPerCategory: fc.integer({ min: 1, max: 6 }),
	mostDaysOld: fc.integer({ min: 0, max: 40 }),
	hideBought: fc.constantFrom('mode' as const, 'always' as const, 'never' as const, 60),
}, { requiredKeys: [] });

// Oracle: the rules, asked again by other code.
describe('rules', () => {
	const allowed = (id: string, given: Rules, mode: Mode, user: string): boolean => {
		const item = CATALOGUE.items.find((one) => one.id === id) as Catalogue['items'][number];
		const had = historyOf(user).filter((entry) => entry.item === id);
		const hide = given.hideBought ?? 'mode';
		const hidden = typeof hide === 'number' ? had.some(({ time }) => NOW - (time as number) <= hide * DAY) : had.length > 0 && (hide === 'always' || (hide === 'mode' && mode === 'discover'));
		return !hidden && (mode !== 'buyAgain' || had.length > 0)
			&& !(given.exclude ?? []).includes(id) && !(given.inStock === true && item.inStock === false)
			&& (item.price as number) >= (given.priceFrom ?? 0) && (item.price as number) <= (given.priceTo ?? Infinity)
			&& (given.categories === undefined || given.categories.includes(item.category as string))
			&& (given.mostDaysOld === undefined || NOW - (item.date as number) <= given.mostDaysOld * DAY);
	};

	it('never let a forbidden item through, and leave out none that is needed', () => {
		const users = [...HISTORIES.keys()].slice(0, 6);
		fc.assert(fc.property(rules, fc.constantFrom<Mode>('discover', 'buyAgain', 'nextPurchase'), fc.constantFrom(...users), fc.constantFrom<Method>('auto', 'userCosine', 'popularity'), (given, mode, user, method) => {
			const { items } = recommendFor(openOf(method), { user, history: historyOf(user) }, options({ rules: given, mode, explain: false }));
			const left = CATALOGUE.items.filter(({ id }) => allowed(id, given, mode, user));
			const perCategory = new Map<string, number>();
			for (const { category } of left) perCategory.set(category as string, Math.min((perCategory.get(category as string) ?? 0) + 1, given.mostPerCategory ?? Infinity));
			expect(items.every(({ item }) => left.some(({ id }) => id === item))).toBe(true);
			expect(items).toHaveLength(Math.min(5, [...perCategory.values()].reduce((sum, count) => sum + count, 0)));
			expect(new Set(items.map(({ item }) => item)).size).toBe(items.length);
			expect(items.map(({ rank }) => rank)).toEqual(items.map((_, at) => at + 1));
		}), { numRuns: 150 });
	});

	it('say which of them took how many when nothing is left', () => {
		const { items, removedByRule } = recommendFor(openOf(), { history: historyOf('u4') }, options({ rules: { inStock: true, priceFrom: 1000 } }));
		expect(items).toEqual([]);
		const outOfStock = CATALOGUE.items.filter(({ inStock }) => inStock === false).length;
		expect(removedByRule).toEqual({ inStock: outOfStock, price: CATALOGUE.items.length - outOfStock });
	});

	it('look at further fields, and at prices beside what she usually pays', () => {
		const byField = recommendFor(openOf(), { history: historyOf('u4') }, options({ count: 50, rules: { filter: [{ field: 'title', is: 'contains', value: 'BERRY' }] } }));
		expect(byField.items.every(({ item }) => item.startsWith('b'))).toBe(true);
		const history = [{ item: EVENTS.items[0] as string, time: NOW, weight: 1 }];
		const near = recommendFor(openOf(), { history }, options({ count: 50, rules: { priceBand: { from: 1, to: 2 } } }));
		expect(near.items.every(({ item }) => { const { price = 0 } = CATALOGUE.items.find(({ id }) => id === item) ?? {}; return price >= 5 && price <= 10; })).toBe(true);
	});
});
