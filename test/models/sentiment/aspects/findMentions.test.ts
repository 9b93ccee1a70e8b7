import fc from 'fast-check';

import { mentionFinder } from '../../../../models/sentiment/aspects/findMentions';
import { wordForms } from '../../../../models/sentiment/aspects/wordForms';

const found = (text: string, ...aspects: string[][]) =>
	mentionFinder(aspects.map((words, index) => ({ name: `a${index}`, words })))(text).map(({ aspect, start, end }) => [aspect, text.slice(start, end)]);

// Expected by hand: what a reader would call a mention of the word.
describe('mentionFinder', () => {
	it.each([
		['price', 'Prices went up, priced too high, great pricing', ['Prices', 'priced', 'pricing']],
		['prices', 'The price is fair', ['price']],
		['delivery', 'Two deliveries, both late. Delivery is slow', ['deliveries', 'Delivery']],
		['cookies', 'a cookie a day', ['cookie']],
		['ship', 'shipped fast, shipping free, shipment not', ['shipped', 'shipping']],
		['cheap', 'cheaper than the cheapest, cheaply made', ['cheaper', 'cheapest']],
		['wait', 'the waiter let us waiting', ['waiting']],
		['app', 'This app, not the apple, nor whatsapp', ['app']],
		['app', '这个app很好用', ['app']],
		['battery life', 'Battery-life is bad, battery  lives long, life of the battery', ['Battery-life']],
		['价格', '价格很便宜，价格战', ['价格', '价格']],
		['C++', 'I wrote C++ and C', ['C++']],
		['staff', "the staff's help, staffed well", ['staff', 'staffed']],
		['Größe', 'Die größe passt, Übergröße nicht', ['größe']],
		['.*', 'a.b nothing', []],
		['service', 'SERVICE!', ['SERVICE']],
	])('finds %j in %j', (word, text, mentions) => {
		expect(found(text, [word]).map(([, mention]) => mention)).toEqual(mentions);
	});

	it('lets the longer word count where words lie inside one another', () => {
		expect(found('the screen protector and the screen', ['screen'], ['screen protector'])).toEqual([[1, 'screen protector'], [0, 'screen']]);
		expect(found('性价比高，价格也好', ['价格', '价'], ['性价比'])).toEqual([[1, '性价比'], [0, '价格']]);
	});

	it('gives a word of two aspects to both', () => {
		expect(found('so cheap', ['cheap'], ['cheap', 'flimsy'])).toEqual([[0, 'cheap'], [1, 'cheap']]);
	});

	it('always finds a word that stands by itself, whatever it is, and never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((word) => /^[\p{L}\p{N}]+$/u.test(word.normalize('NFC'))), (word) => {
				const plain = word.normalize('NFC');
				expect(found(`xx ${plain} yy`, [plain]).length).toBeGreaterThan(0);
			}),
		);
		fc.assert(fc.property(fc.string(), fc.string(), (word, text) => found(text, [word]) !== undefined));
	});
});

describe('wordForms', () => {
	it.each([
		['price', ['price', 'prices', 'priced', 'pricing']],
		['friendly', ['friendly', 'friendlier', 'friendliest']],
		['big', ['big', 'bigs', 'bigger', 'biggest']],
		['tv', ['tv', 'tvs']],
		['wi-fi', ['wi-fi']],
	])('of %j hold %j', (word, forms) => {
		expect(wordForms(word)).toEqual(expect.arrayContaining(forms));
	});
});
