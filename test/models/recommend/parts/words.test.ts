import { wordsOf } from '../../../../models/recommend/parts/words';

// Oracle: what a reader would call the words.
describe('wordsOf', () => {
	it('splits at everything that is no letter or digit, in lower case', () => {
		expect(wordsOf('Set of 3, T-LIGHT holders (red)')).toEqual(['set', 'of', '3', 't', 'light', 'holder', 'red']);
	});

	it('drops a plural’s s, but not the s of short words, of glass or of a single letter', () => {
		expect(wordsOf('mugs glass gas s Trees')).toEqual(['mug', 'glass', 'gas', 's', 'tree']);
	});

	it('takes pairs of characters where a script has no blanks', () => {
		expect(wordsOf('红色茶杯 Tea')).toEqual(['红色', '色茶', '茶杯', 'tea']);
	});

	it('keeps accents with their letters and makes full-width letters plain', () => {
		expect(wordsOf('Café ＡＢ')).toEqual(['café', 'ab']);
	});
});
