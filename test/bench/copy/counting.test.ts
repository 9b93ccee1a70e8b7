import fc from 'fast-check';

import { measure } from '../../../bench/copy/counting/measure';
import { smsSegments } from '../../../bench/copy/counting/smsSegments';
import oracle from '../../oracles/adCopyCounts.json';

// Checked by hand against twitter-text 3.1 and get-east-asian-width; text messages against GSM 03.38:
// [text, UTF-16, code points, graphemes, Google width, X weight, encoding, units]
const VECTORS: Array<[string, number, number, number, number, number, string, number]> = [
	['降噪耳机限时优惠', 8, 8, 8, 16, 16, 'UCS-2', 8],
	['ノイズキャンセリング', 10, 10, 10, 20, 20, 'UCS-2', 10],
	['ﾉｲｽﾞｷｬﾝｾﾘﾝｸﾞ', 12, 12, 10, 12, 24, 'UCS-2', 12],
	['무선 이어폰 할인', 9, 9, 9, 16, 16, 'UCS-2', 9],
	['Café “Quotes” – it’s…', 21, 21, 21, 21, 22, 'UCS-2', 21],
	['👩‍👩‍👧‍👦 family', 18, 14, 8, 18, 9, 'UCS-2', 18],
	['See https://example.com/very/long/path?x=1 now', 46, 46, 46, 46, 31, 'GSM-7', 46],
	['Price €20 [today]', 17, 17, 17, 17, 18, 'GSM-7', 20],
	['e\u0301clair', 7, 7, 6, 6, 6, 'UCS-2', 7],
	['𠮷野家', 4, 3, 3, 6, 6, 'UCS-2', 4],
];

describe('the second checker counts', () => {
	test.each(VECTORS)('%s', (text, utf16, codePoints, graphemes, googleWidth, xWeight, encoding, units) => {
		expect([...text]).toHaveLength(codePoints);
		expect(measure(text, 'utf16')).toBe(utf16);
		expect(measure(text, 'graphemes')).toBe(graphemes);
		expect(measure(text, 'googleWidth')).toBe(googleWidth);
		expect(measure(text, 'xWeight')).toBe(xWeight);
		expect(smsSegments(text)).toMatchObject({ encoding, units, segments: 1 });
	});

	test.each(oracle.rows)(`$text, as ${oracle.oracle}`, ({ text, googleWidth, xWeight }) => {
		expect({ googleWidth: measure(text, 'googleWidth'), xWeight: measure(text, 'xWeight') }).toEqual({ googleWidth, xWeight });
	});

	// GSM 03.38 and 3GPP TS 23.040: 160 units alone, 153 in a chain; 70 and 67 in UCS-2; nothing is cut in two.
	test.each([
		['', 0], ['a'.repeat(160), 1], ['a'.repeat(161), 2], ['a'.repeat(306), 2], ['a'.repeat(307), 3],
		[`${'a'.repeat(152)}€${'a'.repeat(10)}`, 2], [`${'a'.repeat(152)}€${'a'.repeat(151)}`, 2], [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
		['字'.repeat(70), 1], ['字'.repeat(71), 2], [`${'字'.repeat(66)}😀${'字'.repeat(65)}`, 2], [`${'字'.repeat(66)}😀${'字'.repeat(66)}`, 3],
	])('segments of a text message (%#)', (text, segments) => {
		expect(smsSegments(text).segments).toBe(segments);
	});

	test.each([
		['characters', '周末 brunch', 9], ['halfCharacters', '周末 brunch', 6], ['baidu', '周末 brunch', 11], ['octets', '周末 a', 8],
	] as const)('%s of %s', (unit, text, length) => {
		expect(measure(text, unit)).toBe(length);
	});

	it('counts a text as the sum of its characters', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom('a', '字', 'ﾅ', '한', 'é', ' ')), (characters) => {
			const parts = characters.map((character) => measure(character, 'googleWidth'));
			expect(measure(characters.join(''), 'googleWidth')).toBe(parts.reduce((sum, part) => sum + part, 0));
		}));
	});
});
