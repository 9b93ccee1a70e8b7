import { splitAt, splitEvents } from '../../../../models/recommend/evaluate/splitEvents';
import { testCases } from '../../../../models/recommend/evaluate/testCases';
import { DAY, NOW, tableOf, twoTastes } from '../fixtures';

const EVENTS = tableOf([
	{ user: 'u', item: 'a', day: 100 }, { user: 'u', item: 'b', day: 50 }, { user: 'v', item: 'b', day: 60 },
	{ user: 'u', item: 'a', day: 5 }, { user: 'u', item: 'new', day: 4 }, { user: 'v', item: 'a', day: 3 }, { user: 'late', item: 'a', day: 0 },
]);

// Oracle: the lines, read by eye.
describe('splitEvents', () => {
	it('holds back the newest fifth of the time, at most 28 days', () => {
		const split = splitEvents(EVENTS, NOW, 1);
		expect(split?.kind).toBe('time');
		expect(split?.cut).toBe(NOW - 20 * DAY);
		expect(split?.train.user.length).toBe(3);
		expect(split?.test.user.length).toBe(4);
	});

	it('never learns from what comes after a cut', () => {
		const split = splitAt(EVENTS, NOW - 55 * DAY, 28);
		expect(Array.from(split?.train.time ?? []).every((time) => time < NOW - 55 * DAY)).toBe(true);
		expect(Array.from(split?.test.time ?? []).every((time) => time >= NOW - 55 * DAY && time < NOW - 27 * DAY)).toBe(true);
	});

	it('says null when nothing can be held back', () => {
		expect(splitEvents(tableOf([{ user: 'u', item: 'a', day: 3 }]), NOW, 1)).toBeNull();
		expect(splitEvents(tableOf([{ user: 'u', item: 'a' }, { user: 'v', item: 'a' }]), NOW, 1)).toBeNull();
	});

	it('holds back a fifth of each user\'s items without dates, the same ones for a seed', () => {
		const lines = twoTastes(10).map(({ user, item }) => ({ user, item }));
		const [one, other] = [splitEvents(tableOf(lines), NOW, 5), splitEvents(tableOf(lines), NOW, 5)];
		expect(one).toEqual(other);
		expect(one?.kind).toBe('lastItem');
		expect((one?.train.user.length ?? 0) + (one?.test.user.length ?? 0)).toBe(lines.length);
	});
});

describe('testCases', () => {
	const split = splitAt(EVENTS, NOW - 20 * DAY, 30);

	it('asks for known users and items alone, and by mode', () => {
		const truths = (mode: 'discover' | 'buyAgain' | 'nextPurchase') =>
			testCases(split as NonNullable<typeof split>, mode).map(({ user, truth }) => [user, [...truth]]);
		expect(truths('discover')).toEqual([['v', ['a']]]);
		expect(truths('buyAgain')).toEqual([['u', ['a']]]);
		expect(truths('nextPurchase')).toEqual([['u', ['a']], ['v', ['a']]]);
	});
});
