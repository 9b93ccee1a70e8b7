import { createHash } from 'node:crypto';
import { fontMetrics } from '../../../../models/chart/font/fontMetrics';
import oracles from '../../../oracles/fontOracles.json';
import { fontFile } from '../bundledFonts';

// Oracle: fontTools 4.68 (test/oracles/makeFontOracles.py).
describe.each(Object.entries(oracles.fonts))('the coverage of %s', (name, expected) => {
	const metrics = fontMetrics([fontFile(name)]);

	it('is the one that fontTools reads', () => {
		const codes = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) => metrics.has(code));
		expect(codes).toHaveLength(expected.characters);
		expect(createHash('sha256').update(codes.join(',')).digest('hex')).toBe(expected.sha256);
	});

	it('comes with the widths that fontTools reads', () => {
		for (const [character, advance] of Object.entries(expected.advances)) {
			expect(metrics.advance(character.codePointAt(0) ?? 0)).toBeCloseTo(advance / expected.unitsPerEm, 10);
		}
	});
});

describe('fonts taken together', () => {
	it('let the first font that has a character decide', () => {
		const names = Object.keys(oracles.fonts);
		const both = fontMetrics(names.map(fontFile));
		for (const name of names) {
			for (const character of Object.keys(oracles.fonts[name as keyof typeof oracles.fonts].advances)) {
				expect(both.has(character.codePointAt(0) ?? 0)).toBe(true);
			}
		}
	});

	it.each([['an empty file', new Uint8Array(0)], ['a PNG', Uint8Array.from({ length: 200 }, (_, index) => index)]])('refuse %s', (_, bytes) => {
		expect(() => fontMetrics([bytes])).toThrow('no WOFF2');
	});
});
