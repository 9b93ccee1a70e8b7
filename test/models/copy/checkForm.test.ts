import type { CheckContext } from '../../../models/copy/check/checkContext';
import { sourceText } from '../../../models/copy/check/checkContext';
import { checkForm, hasLink } from '../../../models/copy/check/checkForm';
import { givenFacts } from '../../../models/copy/check/givenFacts';

const brief = 'Northbeam lanterns. Runs 40 hours on one charge. Order at northbeam.example or call 020 7946 0958.';
const context: CheckContext = {
	source: sourceText(brief),
	language: null,
	given: givenFacts([brief], { money: [], percents: [], days: [] }, false),
	names: ['Northbeam'],
	banned: [],
	competitors: [],
	hasEvidence: false,
	emojiAllowed: true,
	existing: new Set(),
	keepVariables: ['{{first_name}}'],
};
const codesOf = (text: string): string[] => checkForm(text, context).map(({ code }) => code);

// Oracle: each line was written for the one fault in it, by its definition in the channel reference, not by the code.
const faults: ReadonlyArray<readonly [string, string]> = [
	['   ', 'empty'],
	['Lanterns for {product}', 'placeholder'],
	['Lorem ipsum lanterns', 'placeholder'],
	['【产品】上新', 'placeholder'],
	['<b>Lanterns</b> for the hut', 'markup'],
	['**Lanterns** for the hut', 'markup'],
	['[Lanterns](here) for the hut', 'markup'],
	['As an AI language model I like lanterns', 'prompt-echo'],
	['Headline 1: lanterns for the hut', 'prompt-echo'],
	['标题：露营灯', 'prompt-echo'],
	['Lanterns for the hut!!', 'repeated-punctuation'],
	['露营灯，，亮一整夜', 'repeated-punctuation'],
	['LANTERNS for the hut', 'all-caps'],
	['Lanterns (for the hut', 'unbalanced'],
	['露营灯《夜行', 'unbalanced'],
	['F.R.E.E lanterns', 'gimmick'],
	['★★★ Lanterns', 'gimmick'],
	['Light, Light, light for the hut', 'gimmick'],
	['Lanterns at elsewhere.com today', 'link-not-given'],
	['Lanterns at https://elsewhere.museum/now', 'link-not-given'],
	['Lanterns at WWW.Elsewhere.Museum', 'link-not-given'],
	['露营灯 elsewhere.cn 有售', 'link-not-given'],
	['登录elsewhere.com查看露营灯', 'link-not-given'],
	['Write to hello@elsewhere.museum for lanterns', 'contact-not-given'],
	['Écrivez à élodie@ailleurs.museum', 'contact-not-given'],
	['Call 020 7946 0000 for lanterns', 'contact-not-given'],
	['订购请拨13800138000', 'contact-not-given'],
	['Light for the hut and', 'dangling-end'],
	['露营灯和', 'dangling-end'],
	['Order your lant', 'mid-word-end'],
];
const sound = [
	'Lanterns for the hut',
	'Order at northbeam.example',
	'Call 020 7946 0958',
	'Runs 40 hours on one charge',
	'The 7.40 train, the 8.15 bus',
	'Light at 6 a.m. or later. Order now',
	'Until 2027-03-31',
	'Hello {{first_name}}, light for the hut',
	'充一次电，亮40小时',
	'Light (and warmth) for the hut',
];

describe('the form of a text', () => {
	it.each(faults)('%j: %s', (text, code) => expect(codesOf(text)).toContain(code));
	it.each(sound)('%j: nothing', (text) => expect(codesOf(text)).toEqual([]));

	it.each(['登录elsewhere.com查看', 'mail hello@elsewhere.museum', 'elsewhere.com'])('finds the address in %j', (text) => expect(hasLink(text)).toBe(true));
	it.each(['the 7.40 train', 'elsewhere.commerce', '亮40.5小时'])('finds none in %j', (text) => expect(hasLink(text)).toBe(false));
});
