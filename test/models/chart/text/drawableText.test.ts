import * as fc from 'fast-check';
import { drawableText } from '../../../../models/chart/text/drawableText';
import { bundledMetrics } from '../bundledFonts';

const metrics = bundledMetrics();

describe('drawableText', () => {
	it.each([
		['Acme 咖啡机: +44 %', 'Acme 咖啡机: +44 %', []],
		['價格與品質', '價格與品質', []],
		['Łódź', 'Lódz', ['Ł', 'ź']],
		['ไทย ok', '? ok', ['ไ', 'ท', 'ย']],
		['👍👍 great 👍🏽', 'great', ['👍']],
		['two\nlines\t here', 'two lines here', []],
		['e\u0301te\u0301', 'été', []],
		['👨‍👩‍👧', '', ['👨', '👩', '👧']],
		['', '', []],
	])('%j is drawn as %j', (text, drawn, missing) => {
		expect(drawableText(text, metrics)).toEqual({ text: drawn, missing });
	});

	it('leaves only characters that some font has, and nothing more to do', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const { text: drawn, missing } = drawableText(text, metrics);
				for (const character of drawn) expect(metrics.has(character.codePointAt(0) ?? 0)).toBe(true);
				for (const character of missing) expect(metrics.has(character.codePointAt(0) ?? 0)).toBe(false);
				expect(drawableText(drawn, metrics)).toEqual({ text: drawn, missing: [] });
			}),
		);
	});
});
