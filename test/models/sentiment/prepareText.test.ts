import type { AnalyzeOptions } from '../../../models/sentiment/types';
import { loadBundled } from '../language/bundled';

type Prepare = typeof import('../../../models/sentiment/prepareText');
const { prepareText } = loadBundled<Prepare>('models/sentiment/prepareText.ts');

const LANGUAGES = ['de', 'en', 'zh'];
const standard: AnalyzeOptions = { uncertainBelow: 0.55, includeSentences: false, stripHtml: true, languageHint: '', readAtMost: 20_000 };
const prepare = (text: string, options: Partial<AnalyzeOptions> = {}, languages: readonly string[] | null = LANGUAGES) =>
	prepareText(text, { ...standard, ...options }, languages);

it('has nothing to note about an ordinary text', () => {
	expect(prepare('  The delivery came three days late, @shop! ')).toEqual({
		cleaned: 'The delivery came three days late, @user!',
		readable: true,
		language: { code: 'en', confident: true },
		notes: [],
	});
});

it.each([
	['!!!', 'punctuation'],
	['https://a.example', 'links'],
	['\u0000\u0001', 'control'],
	['<p><img src="a.png"></p>', 'markup'],
	['<p>!!!</p>', 'punctuation'],
])('does not read %j: %s', (text, kind) => {
	expect(prepare(text)).toMatchObject({ readable: false, notes: [{ code: 'text-unreadable', details: { kind } }] });
});

it.each([
	['@客服你们的产品太差了', '客服你们的产品太差了'],
	['https://t.cn/x质量很差', '质量很差'],
	['@ana_b https://a.example', '@user http'],
])('reads what stands behind a link or a name without a blank: %s', (text, cleaned) => {
	expect(prepare(text).cleaned).toBe(cleaned);
});

it('reads as many characters as it may, never half an emoji, and says how many', () => {
	expect(prepare('Good 👍 phone', { readAtMost: 6 })).toMatchObject({
		cleaned: 'Good',
		notes: [{ code: 'text-character-limit', details: { read: 5, total: 13, limit: 6 } }, { code: 'language-unsure' }],
	});
	const long = 'Good phone. '.repeat(1000);
	expect(prepare(long, { readAtMost: 0 }).cleaned).toHaveLength(long.length - 1);
	expect(prepare(long, { readAtMost: long.length }).notes).toEqual([]);
});

it('counts characters after the markup is gone', () => {
	const mail = `<style>${'x'.repeat(500)}</style><p>The delivery came three days late.</p>`;
	expect(prepare(mail, { readAtMost: 100 })).toMatchObject({ cleaned: 'The delivery came three days late.', notes: [] });
	expect(prepare(mail, { stripHtml: false }).cleaned).toContain('<style>');
});

it('counts broken characters', () => {
	expect(prepare('The delivery \ud83d came three days late \udc4d.').notes).toEqual([{ code: 'lone-surrogates', details: { count: 2 } }]);
});

it('says which language nobody has measured, and whether it is unsure', () => {
	expect(prepare('Доставка опоздала на три дня, и коробка была сломана.').notes).toEqual([{ code: 'language-unsupported', details: { language: 'ru' } }]);
	expect(prepare('Доставка опоздала на три дня, и коробка была сломана.', {}, null).notes).toEqual([]);
	expect(prepare('nice').notes).toEqual([{ code: 'language-unsure', details: {} }]);
	expect(prepare('👍👍').notes).toEqual([]);
	expect(prepare('ខ្ញុំចូលចិត្តផលិតផលនេះណាស់ វាល្អណាស់').notes).toEqual([{ code: 'language-unsupported', details: { language: 'km' } }]);
	expect(prepare('ཆོས་ལུགས་བོད་པ་བཀྲ་ཤིས་བདེ་ལེགས').notes).toEqual([{ code: 'language-unsure', details: {} }]);
});

it.each(['de', 'DE', 'de-AT', ' de_DE '])('takes the hint %j where the text is too short to tell', (languageHint) => {
	expect(prepare('super', { languageHint })).toMatchObject({ language: { code: 'de', confident: true }, notes: [] });
	expect(prepare('The delivery came three days late.', { languageHint }).language.code).toBe('en');
});

it.each(['', 'German', '123', 'constructor', '*'])('takes %j for no hint', (languageHint) => {
	expect(prepare('super', { languageHint }).language.confident).toBe(false);
});
