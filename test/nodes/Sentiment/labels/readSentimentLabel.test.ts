import fc from 'fast-check';

import { readSentimentLabel } from '../../../../nodes/Sentiment/labels/readSentimentLabel';
import { labelOfStars } from '../../../../nodes/Sentiment/labels/sentimentLabel';

const label = (value: unknown) => {
	const reading = readSentimentLabel(value);
	return reading.kind === 'label' ? reading.label : reading.kind;
};

// Oracle: read by hand, the way a shop's customer would.
it.each([
	['negative', ['★☆☆☆☆', '⭐', '⭐️⭐️', '1/5', '2 / 5', '4/10', '0/10', '49/100', 'ONE', 'Two', '1 star', '2 stars']],
	['negative', ['1 Stern', '1,5 Sterne', '2 étoiles', '1颗星', '一星', '1½ stars', 'two stars', '1.5/5']],
	['neutral', ['★★★☆☆', '⭐⭐⭐', '3/5', '2.5/5', '5/10', '6/10', '３／５', 'THREE', '3 stars', '三星', '★★½']],
	['positive', ['★★★★☆', '⭐⭐⭐⭐⭐', '🌟🌟🌟🌟', '4/5', '3.5/5', '8/10', '90/100', 'FIVE', 'four', '5 stars', '5-star']],
	['positive', ['4,5 von 5', '4 out of 5 stars', '4.5★', '3½ stars', '五星', '5星', '★★★½', '5 estrellas']],
])('reads stars as %s: %p', (expected, values) => {
	expect(values.map(label)).toEqual(values.map(() => expected));
});

it.each([
	['positive', ['👍', '👍🏽', '👍👍👍', 'thumbs up', 'thumbs_up', 'Thumbs-Up', 'UP', 'like', ':+1:', '赞']],
	['negative', ['👎', '👎🏿', 'thumbs down', 'thumbsdown', 'down', 'Dislike', ':-1:', '踩']],
])('reads thumbs as %s: %p', (expected, values) => {
	expect(values.map(label)).toEqual(values.map(() => expected));
});

it.each([
	['positive', ['positive', 'POS', ' Positive. ', '"positive"', '**Positive**', 'Sentiment: Positive', 'very positive']],
	['positive', ['positiv', 'positif', 'positivo', '正面', '好评', '好評', '非常满意', 'promoter', '😀', '❤️', 'VERY_POSITIVE']],
	['neutral', ['neutral', 'Neu', 'NEUTRAL', 'neutre', '中性', '中评', 'mixed', 'okay', '😐', 'passive']],
	['negative', ['negative', 'neg', 'négatif', 'negativ', 'negativo', '负面', '差评', '不满意', 'detractor', '☹️', '😡']],
])('reads words and faces as %s: %p', (expected, values) => {
	expect(values.map(label)).toEqual(values.map(() => expected));
});

it('leaves what may mean anything', () => {
	const values = ['yes', 'no', 'true', true, false, 'LABEL_0', 'billing', 'not good', '6/5', '0 stars', '10 stars', '☆☆☆☆☆'];
	const more = ['⭐⭐⭐⭐⭐⭐', '4/5/2024', '93%', '👍👎', [], {}, ['positive'], Infinity, Symbol('x'), () => 1, 'x'.repeat(5000)];
	for (const value of [...values, ...more]) expect(label(value)).toBe('unread');
});

it('takes the ways of writing nothing as empty', () => {
	for (const value of [null, undefined, '', '   ', 'N/A', 'null', 'None', '-', '—', NaN, '""', '\u3000']) {
		expect(label(value)).toBe('empty');
	}
});

it.each([
	[4, 4, false],
	['4', 4, false],
	['4.50', 4.5, false],
	['4,5', 4.5, false],
	['-1', -1, false],
	['−1', -1, false],
	['+1', 1, true],
	['５', 5, false],
])('leaves the number %p to its column', (value, number, signed) => {
	expect(readSentimentLabel(value)).toEqual({ kind: 'number', value: number, signed });
});

it.each([
	[0.5, 'negative'],
	[1.5, 'negative'],
	[2, 'negative'],
	[2.5, 'neutral'],
	[3, 'neutral'],
	[3.5, 'positive'],
	[5, 'positive'],
])('%p stars are %s', (stars, expected) => {
	expect(labelOfStars(stars)).toBe(expected);
});

it('reads any text and any value without throwing', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.anything()), (value) => {
			expect(['label', 'number', 'empty', 'unread']).toContain(readSentimentLabel(value).kind);
		}),
	);
});

it('reads the same with other capitals, outer spaces and a full stop', () => {
	const word = fc.constantFrom('positive', 'négatif', '好评', 'five', 'thumbs up', '3 stars', '4/5');
	fc.assert(
		fc.property(word, fc.constantFrom('', ' ', '\t', '\u00a0'), (text, space) => {
			expect(label(`${space}${text.toUpperCase()}.${space}`)).toBe(label(text));
		}),
	);
});
