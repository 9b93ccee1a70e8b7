import type { BrandCell } from '../../../../models/sentiment/brandReport/types';
import { escapeMarkdown, signedPercent, summaryText } from '../../../../nodes/Sentiment/brandReport/summaryText';

const cell: BrandCell = {
	group: 0, period: 1, texts: 412, positive: 250, neutral: 90, negative: 72, net: 0.432, lower: 0.354, upper: 0.503,
	best: ['id7'], worst: ['id3'], aspects: [], used: [],
	change: { net: -0.06, lower: -0.1, upper: -0.02, pValue: 0.004, adjustedPValue: 0.01, beyondNoise: true, against: 0, method: 'normal permutation' },
};
const summary = { texts: 5, positive: 5, neutral: 0, negative: 0, lower: 0, upper: 1, best: [], worst: [] };
const periods = ['2026-09', '2026-10'];

// Written out by hand.
describe('summaryText', () => {
	it('says level, interval, counts, change and examples', () => {
		expect(summaryText(cell, 'Acme', periods)).toBe(
			'**Acme**, 2026-10: net sentiment **+43 %** (95 % interval +35 % to +50 %) from 412 texts: 250 positive, 90 neutral, 72 negative. ' +
				'That is **6 points less** than in 2026-09, more than chance would explain (p = 0.010). Examples: most positive id7; most negative id3.',
		);
	});

	it('does not sell noise as news', () => {
		const change = { ...(cell.change as NonNullable<typeof cell.change>), beyondNoise: false, adjustedPValue: 0.41 };
		expect(summaryText({ ...cell, change }, 'Acme', periods)).toContain('it moved by −6 points, which chance alone may explain (p = 0.41)');
	});

	it('names the best and the worst aspect that enough texts name', () => {
		const aspects = [{ aspect: 'staff', net: 1, ...summary }, { aspect: 'price', net: -0.4, ...summary }, { aspect: 'rare', net: -1, ...summary, texts: 2 }];
		expect(summaryText({ ...cell, aspects }, 'Acme', periods)).toContain('Best aspect: staff (+100 %, 5 texts); worst: price (−40 %, 5 texts).');
	});

	it('speaks of all time without a period, and of one text in the singular', () => {
		expect(summaryText({ ...cell, period: 0, texts: 1, positive: 1, neutral: 0, negative: 0, change: null, best: [], worst: [] }, 'All texts', ['all'])).toBe(
			'**All texts**: net sentiment **+43 %** (95 % interval +35 % to +50 %) from 1 text: 1 positive, 0 neutral, 0 negative.',
		);
	});

	it('lets no name be read as formatting', () => {
		expect(escapeMarkdown('[click](http://x) **b**\n# h <i>')).toBe('\\[click\\]\\(http://x\\) \\*\\*b\\*\\* \\# h \\<i\\>');
	});
});

it.each([[0.432, '+43 %'], [-0.06, '−6 %'], [0.004, '0 %'], [-0.004, '0 %'], [1, '+100 %']])('writes %s as %s', (share, text) => {
	expect(signedPercent(share)).toBe(text);
});
