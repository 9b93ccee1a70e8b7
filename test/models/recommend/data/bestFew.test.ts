import fc from 'fast-check';

import { BestFew } from '../../../../models/recommend/data/bestFew';

// Oracle: sorting everything.
describe('BestFew', () => {
	it('keeps what sorting would put first, ties by place', () => {
		fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 60 }), fc.integer({ min: 0, max: 12 }), (scores, most) => {
			const best = new BestFew(most);
			for (const [place, score] of scores.entries()) best.offer(place, score);
			const wanted = scores.map((score, place) => ({ place, score })).sort((one, other) => other.score - one.score || one.place - other.place).slice(0, most);
			expect(best.ranked()).toEqual(wanted);
		}));
	});
});
