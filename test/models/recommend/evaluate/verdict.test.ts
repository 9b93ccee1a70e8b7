import { verdictOf, type VerdictInput } from '../../../../models/recommend/evaluate/verdict';
import type { CompareName, Comparison, MethodScores } from '../../../../models/recommend/types';

const against = (name: CompareName, gain: number | null, verdict: Comparison['verdict']): Comparison => ({ against: name, gain, lower: -1, upper: 1, verdict });
const scores = (name: CompareName, recall: number): MethodScores =>
	({ name, recall, ndcg: 0, precision: 0, hitRate: 0, lower: 0, upper: 0, coverage: 0, novelty: 0, filledShare: 0 });
const INPUT: VerdictInput = {
	chosen: 'hybrid', comparisons: [against('userCosine', 0.42, 'better')], best: scores('hybrid', 0.2), mode: 'discover', users: 400, count: 20, betterForNew: null,
};

// Oracle: the sentence that a marketer should read.
describe('verdictOf', () => {
	it('says by how much it is better', () => {
		expect(verdictOf(INPUT)).toBe('The default method, hits among items new to the customer in lists of 20: 42 % more than user cosine.');
	});

	it('says when a plain list is as good, which method is ahead, and that few could be tested', () => {
		const text = verdictOf({
			...INPUT, comparisons: [against('bestSellers', -0.1, 'worse'), against('popularity', null, 'better')],
			best: scores('bestSellers', 0.123), users: 12, betterForNew: 'bestSellers',
		});
		expect(text).toContain('10 % fewer than best-sellers of the week; hits where most bought has none.');
		expect(text).toContain('It is not clearly better than best-sellers of the week: a plain list is as good here.');
		expect(text).toContain('The highest share of hits has best-sellers of the week (12.3 %).');
		expect(text).toContain('For customers with the shortest history it is below best-sellers of the week.');
		expect(text).toContain('Only 12 customers could be tested');
	});
});
