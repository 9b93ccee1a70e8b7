import { interactionsOf } from '../../../../models/recommend/data/interactions';
import { finish } from '../../../../models/recommend/finish';
import { basketsOf, boughtTogetherRows } from '../../../../models/recommend/parts/boughtTogetherRows';
import { dense, NOW, tableOf } from '../fixtures';

describe('boughtTogetherRows', () => {
	// By hand: order 1 = {a, b} 60 days ago, order 2 = {a, b, c} now; order 3 holds one item only.
	it('weighs size, popularity and age', () => {
		const events = tableOf([
			{ user: 'u', item: 'a', day: 60, order: 1 }, { user: 'u', item: 'b', day: 60, order: 1 },
			{ user: 'v', item: 'a', day: 0, order: 2 }, { user: 'v', item: 'b', day: 0, order: 2 }, { user: 'v', item: 'c', day: 0, order: 2 },
			{ user: 'v', item: 'c', day: 0, order: 3 },
		]);
		const data = interactionsOf(events, null, 500);
		const baskets = basketsOf(data.events, data.items.length);
		const rows = dense(finish(boughtTogetherRows(baskets as NonNullable<typeof baskets>, { now: NOW, halfLife: 60, neighbours: 5, fewestOrders: 1 })));
		expect(rows[0]?.[1]).toBeCloseTo((0.5 * 2 ** -0.5 + 3 ** -0.5) * 2 ** -0.15, 5);
		expect(rows[0]?.[2]).toBeCloseTo(3 ** -0.5, 5);
		expect(rows[0]?.[0]).toBe(0);
		const twice = dense(finish(boughtTogetherRows(baskets as NonNullable<typeof baskets>, { now: NOW, halfLife: 60, neighbours: 5, fewestOrders: 2 })));
		expect(twice[0]?.[2]).toBe(0);
	});

	it('has nothing to say without orders, or with orders of one item', () => {
		const events = tableOf([{ user: 'u', item: 'a', day: 1 }]);
		expect(basketsOf(interactionsOf(events, null, 500).events, 1)).toBeNull();
		const single = tableOf([{ user: 'u', item: 'a', day: 1, order: 4 }]);
		expect(basketsOf(interactionsOf(single, null, 500).events, 1)).toBeNull();
	});
});
