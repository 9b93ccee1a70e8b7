import fc from 'fast-check';

import { splitSentences } from '../../../models/sentiment/splitSentences';

it.each([
	['en', 'Good phone. Bad battery! Would I buy it again? No.', ['Good phone.', 'Bad battery!', 'Would I buy it again?', 'No.']],
	['zh', '屏幕很好。电池太差了！还会买吗？不会。', ['屏幕很好。', '电池太差了！', '还会买吗？', '不会。']],
	['ja', '画面は良い。電池は悪い！', ['画面は良い。', '電池は悪い！']],
	['ar', 'المنتج جيد. هل تنصح به؟ لا.', ['المنتج جيد.', 'هل تنصح به؟', 'لا.']],
	['de', 'Gut, z.B. der Ton. Schlecht ist das Bild.', ['Gut, z.B. der Ton.', 'Schlecht ist das Bild.']],
	['en', 'It took approx. 5 days, i.e. too long. Sorry.', ['It took approx. 5 days, i.e. too long.', 'Sorry.']],
	['en', 'Version 2.5 costs 3.99 now. Fine.', ['Version 2.5 costs 3.99 now.', 'Fine.']],
	['en', 'Great!!! ... Really?!', ['Great!!! ...', 'Really?!']],
	[null, 'No full stop at the end', ['No full stop at the end']],
	['en', 'Love it. 👍', ['Love it.', '👍']],
	['en', '', []],
	['en', '... !!!', []],
] as const)('splits %s: %s', (language, text, sentences) => {
	expect(splitSentences(text, language)).toEqual({ sentences: [...sentences], left: 0 });
});

it('says how many sentences it left out', () => {
	const { sentences, left } = splitSentences('Good one. '.repeat(250), 'en');
	expect(sentences).toHaveLength(200);
	expect(left).toBe(50);
});

it.each(['zh_CN', 'English (US)', '', '*', 'xx-', 'en-US', 'tlh'])('splits whatever is said to be the language: %j', (language) => {
	expect(splitSentences('One. Two.', language).sentences).toEqual(['One.', 'Two.']);
});

it('loses no letter, digit or picture', () => {
	const part = fc.constantFrom('Word', 'word', '3', '.', '!', '?', ' ', '。', '，', '好', '👍', '❤️', '"', ')', '\n', 'é', 'ไทย', '...', 'Dr.');
	const said = (text: string): string => (text.match(/[\p{L}\p{N}\p{M}\p{Extended_Pictographic}]/gu) ?? []).join('');
	fc.assert(
		fc.property(fc.array(part, { maxLength: 40 }), fc.constantFrom('en', 'zh', 'th', null), (parts, language) => {
			const text = parts.join('');
			expect(said(splitSentences(text, language).sentences.join(' '))).toBe(said(text));
		}),
	);
});
