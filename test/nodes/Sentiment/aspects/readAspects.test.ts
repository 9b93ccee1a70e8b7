import fc from 'fast-check';

import { readAspects } from '../../../../nodes/Sentiment/aspects/readAspects';
import { sharedWords, sharedWordsIn } from '../../../../nodes/Sentiment/aspects/sharedWords';
import { ConfigurationError } from '../../../../nodes/shared/configurationError';

const price = { name: 'price', words: ['price', 'cheap', '价格'] };
const service = { name: 'service', words: ['staff'] };

describe('readAspects', () => {
	it.each([
		['lines', 'price: price, cheap, 价格\nservice: staff', [price, service]],
		['Chinese marks', 'price：price，cheap、价格；service：staff', [price, service]],
		['JSON in a text', '[{"name":"price","words":["price","cheap","价格"]},{"name":"service","words":"staff"}]', [price, service]],
		['a list of an expression', [{ name: 'price', words: 'price, cheap, 价格' }, { name: 'service', words: ['staff'] }], [price, service]],
		['an object of an expression', { price: ['price', 'cheap', '价格'], service: 'staff' }, [price, service]],
		['one aspect in two lines', 'price: price\nPrice: cheap, Cheap\nprice: 价格', [price]],
		['names alone', 'staff, price\nroom', ['staff', 'price', 'room'].map((word) => ({ name: word, words: [word] }))],
		['a name without words', 'room:', [{ name: 'room', words: ['room'] }]],
		['words without a name', ': staff', [{ name: 'staff', words: ['staff'] }]],
		['lines with nothing', '\n , \nservice: staff,,\n:', [service]],
	])('reads %s', (_, value, aspects) => {
		expect(readAspects(value)).toEqual(aspects);
	});

	it('is off where the option is not set', () => {
		expect(readAspects(undefined)).toBeNull();
	});

	it.each([[''], ['  \n'], [':,'], [[]], [{}], [null], [false], [[null, {}]]])('says that %j names no aspect', (value) => {
		expect(() => readAspects(value)).toThrow(expect.objectContaining({ code: 'aspects-empty' }) as Error);
	});

	it('says how many are too many', () => {
		const lines = Array.from({ length: 1000 }, (_, index) => `aspect${index}: word${index}`).join('\n');
		expect(() => readAspects(lines)).toThrow(/names 1,000 aspects with 1,000 words, and at most 200 aspects/);
		const words = Array.from({ length: 2001 }, (_, index) => `word${index}`).join(', ');
		expect(() => readAspects(`one: ${words}`)).toThrow(/1 aspects? with 2,001 words/);
	});

	it('reads or refuses any text, and never gives an aspect without a name or words', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue()), (value) => {
				try {
					for (const { name, words } of readAspects(value) ?? []) {
						expect(name.trim()).not.toBe('');
						expect(words.length).toBeGreaterThan(0);
					}
				} catch (error) {
					expect(ConfigurationError.isInstance(error)).toBe(true);
				}
			}),
		);
	});
});

describe('sharedWords', () => {
	const aspects = [price, { name: 'quality', words: ['Cheap', 'broken'] }, service];

	it('are those of two aspects', () => {
		expect(sharedWords(aspects)).toEqual([{ word: 'cheap', aspects: ['price', 'quality'] }]);
	});

	it('matter where a text has both aspects', () => {
		const shared = sharedWords(aspects);
		expect(sharedWordsIn([{ aspect: 'price' }, { aspect: 'quality' }], shared)).toEqual(['cheap']);
		expect(sharedWordsIn([{ aspect: 'price' }, { aspect: 'service' }], shared)).toEqual([]);
	});
});
