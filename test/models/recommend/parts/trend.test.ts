import { decay } from '../../../../models/recommend/data/decay';
import { interactionsOf } from '../../../../models/recommend/data/interactions';
import { buyersOf, recentEvents } from '../../../../models/recommend/parts/popularity';
import { trendOf } from '../../../../models/recommend/parts/trend';
import { DAY, NOW, tableOf } from '../fixtures';

// Oracle: half after one half-life, a quarter after two.
describe('decay', () => {
	it('halves with each half-life, and never counts the future more than now', () => {
		expect([0, 14, 28, -5].map((day) => decay(NOW - day * DAY, NOW, 14))).toEqual([1, 0.5, 0.25, 1]);
		expect(decay(0, NOW, Infinity)).toBe(1);
	});
});

describe('popularity and trend', () => {
	const events = tableOf([
		{ user: 'u', item: 'a', day: 0 }, { user: 'u', item: 'a', day: 14 }, { user: 'v', item: 'a', day: 28 }, { user: 'v', item: 'b', day: 0 },
	]);
	const data = interactionsOf(events, null, 500);

	it('counts users once and events by age', () => {
		expect([...buyersOf(data)]).toEqual([2, 1]);
		expect([...recentEvents(data.events, 2, NOW, 14)]).toEqual([1.75, 1]);
	});

	it('is ((recent + .02) ÷ (all + 5)) ^ power', () => {
		expect(trendOf([1.75], [3], 0.5)[0]).toBeCloseTo(Math.sqrt(1.77 / 8), 6);
		expect([...trendOf([1.75, 0], [3, 9], 0)]).toEqual([1, 1]);
	});
});
