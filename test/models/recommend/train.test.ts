import { openRecommender } from '../../../models/recommend/answer/openRecommender';
import { boughtTogether } from '../../../models/recommend/answer/boughtTogether';
import { similarItems } from '../../../models/recommend/answer/similarItems';
import { trending } from '../../../models/recommend/answer/trending';
import { usersForItem } from '../../../models/recommend/answer/usersForItem';
import { defaultSettings } from '../../../models/recommend/defaultSettings';
import { estimate } from '../../../models/recommend/estimate';
import { historiesOf } from '../../../models/recommend/historiesOf';
import { keepNeighbours } from '../../../models/recommend/keepNeighbours';
import { train } from '../../../models/recommend/train';
import type { RecommendOptions } from '../../../models/recommend/types';
import { NOW, tableOf, twoTastes } from './fixtures';

const LINES = twoTastes(240);
const EVENTS = tableOf(LINES);
const CATALOGUE = { items: EVENTS.items.map((id) => ({ id, title: id.startsWith('a') ? 'apple' : 'berry' })) };
const SETTINGS = defaultSettings(NOW);
const OPTIONS: RecommendOptions = { count: 4, mode: 'discover', rules: {}, explain: true, now: NOW };
const tuned = train(EVENTS, CATALOGUE, SETTINGS);

describe('train', () => {
	it('gives the same recommender for the same events, also in another order', () => {
		expect(train(EVENTS, CATALOGUE, SETTINGS)).toEqual(tuned);
		const turned = train(tableOf([...LINES].reverse()), CATALOGUE, { ...SETTINGS, tune: false });
		const straight = train(EVENTS, CATALOGUE, { ...SETTINGS, tune: false });
		expect(turned.parts).toEqual(straight.parts);
		expect(turned.recent).toEqual(straight.recent);
	});

	it('chooses on events held back and says so', () => {
		expect(tuned.rung).toBe('hybrid');
		expect(tuned.tuning.chosenBy).toBe('validation');
		expect(tuned.tuning.users).toBeGreaterThanOrEqual(50);
	});

	it('ranks alike when every weight is ten times as great', () => {
		const scaled = train(tableOf(LINES.map((line) => ({ ...line, weight: 10 }))), CATALOGUE, { ...SETTINGS, tune: false });
		expect(scaled.parts).toEqual(train(EVENTS, CATALOGUE, { ...SETTINGS, tune: false }).parts);
	});

	it('holds no row of a user but for user cosine', () => {
		expect(tuned.userRows).toBeNull();
		expect(train(EVENTS, null, { ...SETTINGS, method: 'userCosine' }).userRows?.users).toHaveLength(240);
		expect(JSON.stringify(tuned)).not.toContain('u17');
	});

	// Oracle: the ladder of the reference, < 25 users with two items and < 200 users.
	it('climbs down with less data, and says what is missing', () => {
		const few = train(tableOf(twoTastes(10)), CATALOGUE, SETTINGS);
		expect(few.rung).toBe('popular');
		expect(few.parts.map(({ name }) => name)).toEqual(['text']);
		expect(few.notes.map(({ code }) => code)).toEqual(['recommend-few-events', 'recommend-few-users']);
		expect(train(tableOf(twoTastes(60)), CATALOGUE, SETTINGS).rung).toBe('text');
	});

	it('works without dates, without orders, with one event', () => {
		const bare = train(tableOf(LINES.map(({ user, item }) => ({ user, item }))), null, SETTINGS);
		expect(bare.notes.map(({ code }) => code)).toEqual(['recommend-no-dates', 'recommend-no-orders']);
		expect([...new Set(bare.trend)]).toEqual([1]);
		const one = train(tableOf([{ user: 'u', item: 'a', day: 1 }]), null, SETTINGS);
		expect(trending(openRecommender(one, null), OPTIONS).items.map(({ item }) => item)).toEqual(['a']);
	});

	it('takes the hybrid when there are too many items for the exact method', () => {
		const wide = tableOf(Array.from({ length: 4100 }, (_, at) => ({ user: `u${at % 300}`, item: `i${at}`, day: at % 90 })));
		const found = train(wide, null, { ...SETTINGS, method: 'exact', tune: false });
		expect(found.method).toBe('auto');
		expect(found.notes.map(({ code }) => code)).toContain('recommend-too-many-for-exact');
	});
});

// Oracle: how the shop was made: `a` items and `b` items have no customer and no order in common.
describe('answers about items', () => {
	const open = openRecommender(tuned, CATALOGUE);

	it('finds similar items, and what goes into one order', () => {
		const similar = similarItems(open, 'a0', { ...OPTIONS, fill: false }).items;
		expect(similar.length).toBeGreaterThan(0);
		expect(similar.every(({ item }) => item.startsWith('a') && item !== 'a0')).toBe(true);
		const together = boughtTogether(open, ['b1', 'b2'], { ...OPTIONS, fill: false }).items;
		expect(together.every(({ item, source }) => item.startsWith('b') && !['b1', 'b2'].includes(item) && source === 'boughtTogether')).toBe(true);
	});

	it('finds the customers who may want an item', () => {
		const users = usersForItem(open, 'a3', historiesOf(EVENTS), { ...OPTIONS, count: 10 });
		expect(users).toHaveLength(10);
		expect(users.every(({ user }) => Number(user.slice(1)) % 2 === 0)).toBe(true);
		expect(users.every(({ because }) => because.length > 0)).toBe(true);
		expect(usersForItem(open, 'no such item', historiesOf(EVENTS), OPTIONS)).toEqual([]);
	});

	it('is kept with fewer neighbours', () => {
		const kept = keepNeighbours(tuned, 2);
		for (const { rows } of kept.parts) expect(Math.max(...Array.from(rows.start.slice(1), (end, row) => end - (rows.start[row] as number)))).toBeLessThanOrEqual(2);
	});
});

describe('estimate', () => {
	// By hand: 240 users with 5 events each.
	it('says what a training costs', () => {
		expect(estimate(EVENTS, null, SETTINGS).pairs).toBe(240 * 25);
		expect(estimate(EVENTS, null, { ...SETTINGS, method: 'exact' }).bytes).toBeGreaterThan(estimate(EVENTS, null, { ...SETTINGS, method: 'itemCosine' }).bytes);
	});
});
