import * as fc from 'fast-check';

import { countUnits } from '../../../models/copy/count/countUnits';
import { smsUnits } from '../../../models/copy/count/smsUnits';

// Oracle: twitter-text 3.1 (X) and get-east-asian-width (Google), run once on these texts; SMS by 3GPP TS 23.038 by hand.
// Columns: UTF-16, graphemes, Google width, X weight, SMS encoding and units.
const vectors: Array<[string, number, number, number, number, string, number]> = [
	['降噪耳机限时优惠', 8, 8, 16, 16, 'ucs2', 8],
	['ノイズキャンセリング', 10, 10, 20, 20, 'ucs2', 10],
	['ﾉｲｽﾞｷｬﾝｾﾘﾝｸﾞ', 12, 10, 12, 24, 'ucs2', 12],
	['무선 이어폰 할인', 9, 9, 16, 16, 'ucs2', 9],
	['Café “Quotes” – it’s…', 21, 21, 21, 22, 'ucs2', 21],
	['👩‍👩‍👧‍👦 family', 18, 8, 18, 9, 'ucs2', 18],
	['See https://example.com/very/long/path?x=1 now', 46, 46, 46, 31, 'gsm7', 46],
	['Price €20 [today]', 17, 17, 17, 18, 'gsm7', 20],
	['e\u0301clair', 7, 6, 6, 6, 'ucs2', 7],
	['𠮷野家', 4, 3, 6, 6, 'ucs2', 4],
];

describe('countUnits', () => {
	it.each(vectors)('counts %j as the platforms do', (text, utf16, graphemes, google, x, encoding, sms) => {
		expect(countUnits('utf16', text)).toBe(utf16);
		expect(countUnits('graphemes', text)).toBe(graphemes);
		expect(countUnits('googleWidth', text)).toBe(google);
		expect(countUnits('xWeight', text)).toBe(x);
		expect(smsUnits(text)).toMatchObject({ encoding, units: sms });
	});

	it('counts Baidu units: two for a Chinese character, one for ASCII', () => {
		expect(countUnits('baidu', '降噪耳机ABC 50')).toBe(14);
	});

	it('never splits an escape pair over two messages', () => {
		expect(smsUnits(`${'a'.repeat(152)}€${'a'.repeat(10)}`)).toEqual({ encoding: 'gsm7', units: 164, segments: 2 });
		// 152 + (€ moved) + 153 fill two parts; one more makes three.
		expect(smsUnits(`${'a'.repeat(152)}€${'a'.repeat(152)}`).segments).toBe(3);
		expect(smsUnits(`${'a'.repeat(153)}${'a'.repeat(153)}`).segments).toBe(2);
	});

	it('one curly quote turns 160 characters into several messages', () => {
		expect(smsUnits('a'.repeat(160))).toEqual({ encoding: 'gsm7', units: 160, segments: 1 });
		expect(smsUnits(`${'a'.repeat(159)}’`)).toEqual({ encoding: 'ucs2', units: 160, segments: 3 });
	});

	it('is never less than half of another count, and adds up for plain letters', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z ]{0,60}$/), fc.stringMatching(/^[\u4e00-\u9fa5]{0,30}$/), (latin, han) => {
				expect(countUnits('googleWidth', latin + han)).toBe(latin.length + 2 * han.length);
				expect(countUnits('baidu', latin + han)).toBe(latin.length + 2 * han.length);
				expect(countUnits('chineseCharacters', latin + han)).toBe(latin.length + han.length);
			}),
		);
	});
});
