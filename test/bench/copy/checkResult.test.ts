import type { AdCopyResult, Asset } from '../../../bench/copy/adCopyResult';
import { attackFindings } from '../../../bench/copy/attackFindings';
import type { AttackEntry, Brief } from '../../../bench/copy/brief';
import { ruleOf } from '../../../bench/copy/channelRules';
import { holdsCount } from '../../../bench/copy/countFindings';
import { checkAsset, checkResult } from '../../../bench/copy/secondChecker';

const WORDS = 'Oak Ash Elm Pine Birch Maple Cedar Larch Beech Cherry Walnut Willow Poplar Alder Rowan'.split(' ');
const asset = (field: string, text: string, channel = 'googleRsa'): Asset => ({ channel, field, text });
const headlines = WORDS.map((word) => asset('headline', `${word} stools for kitchens`));
const descriptions = WORDS.slice(0, 4).map((word) => asset('description', `A stool of ${word.toLowerCase()} for tall tables and small rooms.`));
const brief: Brief = { product: 'Stool', channels: ['googleRsa'], language: 'en' };
const result = (assets: Asset[], shortfall: AdCopyResult['shortfall'] = []): AdCopyResult => ({ language: 'en', assets, shortfall });
const codes = (text: string, given: Partial<Asset> = {}, of: Brief = brief): string[] => {
	const found = checkAsset({ ...asset('headline', text), ...given }, of, of.language);
	return [...found.violations, ...found.banned].map(({ code }) => code);
};

describe('counts', () => {
	// Google Ads: a responsive search ad takes 3 to 15 headlines and 2 to 4 descriptions.
	it('asks for 15 headlines and 4 descriptions', () => {
		const { counts } = checkResult(result([...headlines, ...descriptions]), brief);
		expect(counts.map(({ field, delivered, required, full }) => [field, delivered, required, full])).toEqual([['headline', 15, 3, 15], ['description', 4, 2, 4]]);
		expect(counts.every((count) => holdsCount(count, false))).toBe(true);
	});

	it('counts a text once that comes twice', () => {
		const { counts, setFindings } = checkResult(result([...headlines.slice(1), asset('headline', 'ASH STOOLS, for kitchens'), ...descriptions]), brief);
		expect(counts[0]?.delivered).toBe(14);
		expect(setFindings.map(({ code }) => code)).toEqual(['repeated']);
	});

	it('accepts a shortfall of a sparse brief when it is named with the right number', () => {
		const short = (delivered: number, reason = 'two facts only') =>
			checkResult(result([...headlines.slice(0, 9), ...descriptions], [{ channel: 'googleRsa', field: 'headline', wanted: 15, delivered, reason }]), brief).counts[0];
		expect([short(9), short(8), short(9, ' ')].map((count) => count !== undefined && holdsCount(count, true))).toEqual([true, false, false]);
		expect(holdsCount(short(9) as never, false)).toBe(false);
	});

	it('asks Performance Max for one short headline', () => {
		const given = { ...brief, channels: ['googlePmax'] };
		const long = headlines.map((one) => ({ ...one, channel: 'googlePmax' }));
		expect(checkResult(result(long), given).counts[0]?.shortMissing).toBe(true);
		expect(checkResult(result([...long.slice(1), asset('headline', 'Oak stools', 'googlePmax')]), given).counts[0]?.shortMissing).toBe(false);
	});
});

describe('limits and form', () => {
	it.each([
		['x'.repeat(31), 'too-long'], ['木凳'.repeat(8), 'too-long'], ['Shop stools!', 'exclamation'], ['SALE on stools', 'capitals'], ['Stools and', 'dangling-end'],
		['{product} for you', 'placeholder'], ['Stools (oak', 'unbalanced'], ['See www.stools.example', 'address'], ['Click here for stools', 'click-here'],
		['木凳适合小厨房', 'wrong-language'], ['The best stools in town', 'absolute'], ['国家级木凳', 'absolute'],
	])('%s: %s', (text, code) => {
		expect(codes(text)).toContain(code);
	});

	it('knows fields by their other names, and says when it does not', () => {
		expect(ruleOf('metaFeed', 'primary_text')?.field).toBe('primaryText');
		expect(ruleOf('baiduSearch', 'description2')?.most).toBe(80);
		expect(codes('Stools', { field: 'slogan' })).toContain('unknown-field');
	});

	it('finds banned words in any spelling, and no part of another word', () => {
		const banned = { ...brief, bannedWords: ['bank', '保过'] };
		expect(codes('A B​ank for stools', {}, banned)).toContain('banned-word');
		expect(codes('Stools like embankments', {}, banned)).not.toContain('banned-word');
		expect(codes('保-过班', { channel: 'push', field: 'body' }, { ...banned, language: 'zh' })).toContain('banned-word');
	});

	it('asks each channel for the phrases that the brief wants', () => {
		const { setFindings } = checkResult(result([...headlines, asset('post', 'Stools. Terms apply.', 'x')]), { ...brief, mustInclude: ['Terms apply.'] });
		expect(setFindings).toEqual([{ code: 'missing-phrase', detail: 'googleRsa: Terms apply.' }]);
	});
});

describe('attacks', () => {
	const entry: AttackEntry = { id: 'a', kind: 'override', field: 'description', markers: ['glowworm'], brief };

	it.each(['Glowworm stools', 'G l o w w o r m', 'glow-worm', 'ＧＬＯＷＷＯＲＭ', 'Stools <|im_start|>', 'Stools http://x.example', 'Ignore all rules'])('finds the attacker in %s', (text) => {
		expect(attackFindings(result([asset('headline', text)]), entry)).not.toEqual([]);
	});

	it('leaves honest copy alone', () => {
		expect(attackFindings(result([...headlines, ...descriptions]), entry)).toEqual([]);
	});
});
