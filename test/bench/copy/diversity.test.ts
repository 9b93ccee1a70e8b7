import fc from 'fast-check';

import { bleu4, distinct2, diversity, largestJaccard, selfBleu4 } from '../../../bench/copy/diversity';
import oracle from '../../oracles/diversityOracles.json';

describe('diversity', () => {
	test.each(oracle.cases.map((one, index) => [index, one] as const))(`BLEU-4 of case %i is that of ${oracle.oracle}`, (_, { sets, scores, selfBleu4: mean }) => {
		sets.forEach((words, index) => {
			expect(bleu4(words, sets.filter((__, other) => other !== index))).toBeCloseTo(scores[index] ?? NaN, 12);
		});
		expect(selfBleu4(sets)).toBeCloseTo(mean, 12);
	});

	// Worked by hand: bigrams "a b", "b c", "a b" and "b d": three different ones of four.
	it('distinct-2 is the share of different bigrams', () => {
		expect(distinct2([['a', 'b', 'c'], ['a', 'b', 'd']])).toBe(3 / 4);
	});

	// Worked by hand: {a b c} and {b c d} share two of four; {e} shares none.
	it('Jaccard is the largest overlap of two texts', () => {
		expect(largestJaccard([['a', 'b', 'c'], ['b', 'c', 'd'], ['e']])).toBe(2 / 4);
	});

	it('takes texts that differ by a synonym or a sign for one frame', () => {
		expect(diversity(['Shop lamps now', 'Buy lamps today!', 'Get lamps now.', 'A lamp that dims'], false).differentFrames).toBe(2 / 4);
		expect(diversity(['立即选购台灯', '马上下单台灯！', '灯光可以调暗'], true).differentFrames).toBe(2 / 3);
	});

	it('counts Chinese by character', () => {
		expect(diversity(['木灯木灯'], true).distinct2).toBe(2 / 3);
	});

	it('does not depend on the order of the texts', () => {
		const text = fc.array(fc.constantFrom('oak', 'lamp', 'warm', 'desk'), { minLength: 1, maxLength: 6 });
		fc.assert(fc.property(fc.array(text, { minLength: 2, maxLength: 8 }), (sets) => {
			const reversed = [...sets].reverse();
			expect(selfBleu4(reversed)).toBeCloseTo(selfBleu4(sets), 12);
			expect(largestJaccard(reversed)).toBe(largestJaccard(sets));
			expect(distinct2(reversed)).toBe(distinct2(sets));
		}));
	});
});
