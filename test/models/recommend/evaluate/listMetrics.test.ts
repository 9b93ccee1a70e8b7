import { listMetrics } from '../../../../models/recommend/evaluate/listMetrics';

// Oracle: LightGCN's formulas by hand.
describe('listMetrics', () => {
	it('counts hits and their places', () => {
		const { recall, precision, ndcg, hit } = listMetrics(['a', 'x', 'b', 'y'], new Set(['a', 'b', 'c']), 4);
		expect(recall).toBeCloseTo(2 / 3, 12);
		expect(precision).toBe(0.5);
		expect(ndcg).toBeCloseTo((1 + 1 / Math.log2(4)) / (1 + 1 / Math.log2(3) + 1 / Math.log2(4)), 12);
		expect(hit).toBe(1);
	});

	it('cuts the ideal list at the length', () => {
		expect(listMetrics(['a', 'b'], new Set(['a', 'b', 'c']), 2).ndcg).toBe(1);
		expect(listMetrics(['a', 'b'], new Set(['a', 'b', 'c']), 2).recall).toBeCloseTo(2 / 3, 12);
	});

	it('is nothing for a list of misses, or an empty one', () => {
		expect(listMetrics(['x'], new Set(['a']), 5)).toEqual({ recall: 0, precision: 0, ndcg: 0, hit: 0 });
		expect(listMetrics([], new Set(['a']), 5).recall).toBe(0);
	});
});
