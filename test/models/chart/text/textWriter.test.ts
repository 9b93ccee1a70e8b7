import * as fc from 'fast-check';
import { TextWriter } from '../../../../models/chart/text/textWriter';
import oracles from '../../../oracles/fontOracles.json';
import { bundledMetrics } from '../bundledFonts';

const metrics = bundledMetrics();

describe('TextWriter', () => {
	it('adds up the widths of the characters', () => {
		// Oracle: fontTools' advances of A and a in the Latin font, and a whole em for a Chinese character.
		const { advances, unitsPerEm } = oracles.fonts['noto-sans-sc-latin-400-normal.woff2'];
		expect(new TextWriter(metrics).width('Aa的', 20)).toBeCloseTo((20 * (advances.A + advances.a)) / unitsPerEm + 20, 6);
	});

	it('cuts a text to its room and says so with three dots', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 30, max: 400 }), (text, room) => {
				const writer = new TextWriter(metrics);
				const fitted = writer.fit(text, 13, room);
				expect(writer.width(fitted, 13)).toBeLessThanOrEqual(room);
				expect(fitted === writer.prepare(text) || fitted.endsWith('...')).toBe(true);
			}),
		);
	});

	it('remembers every character that it could not write, once', () => {
		const writer = new TextWriter(metrics);
		writer.prepare('ไไ 👍');
		writer.fit('ย 👍', 13, 5);
		expect(writer.missing).toEqual(['ไ', '👍', 'ย']);
	});
});
