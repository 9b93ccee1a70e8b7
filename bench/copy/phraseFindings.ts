import type { Asset, Finding } from './adCopyResult';
import type { Brief } from './brief';
import { productName } from './briefTexts';
import { bare, folded } from './spelling';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Banned words of the brief that a text uses: whole words in Latin script, anywhere in Chinese, in any spelling. The product's own full name may hold one. */
export function bannedFindings(whole: string, brief: Brief): Finding[] {
	const name = brief.product ?? '';
	const text = name === '' ? whole : whole.replaceAll(name, ' ');
	return (brief.bannedWords ?? []).filter((word) => {
		if (/\p{Script=Han}/u.test(word)) return bare(text).includes(bare(word));
		return new RegExp(`(?<![\\p{L}\\p{N}])${escape(folded(word))}(?:s|es)?(?![\\p{L}\\p{N}])`, 'u').test(folded(text));
	}).map((word) => ({ code: 'banned-word', detail: word }));
}

/** Phrases that the brief wants and that no asset of a channel holds. */
export function missingPhrases(assets: readonly Asset[], brief: Brief): Finding[] {
	const channels = [...new Set(assets.map(({ channel }) => channel))];
	return channels.flatMap((channel) => {
		const text = assets.filter((asset) => asset.channel === channel).map((asset) => bare(asset.text)).join('\n');
		return (brief.mustInclude ?? []).filter((phrase) => !text.includes(bare(phrase))).map((phrase) => ({ code: 'missing-phrase', detail: `${channel}: ${phrase}` }));
	});
}

/** The language of the assets where it is not the brief's: judged by script, names and codes left out. */
export function languageFindings(text: string, brief: Brief, language: string): Finding[] {
	const name = folded(productName(brief));
	const rest = name === '' ? folded(text) : folded(text).replaceAll(name, '');
	const letters = rest.match(/\p{L}/gu)?.length ?? 0;
	const han = rest.match(/\p{Script=Han}/gu)?.length ?? 0;
	if (letters < 6) return [];
	const wrong = language.startsWith('zh') ? han / letters < 0.3 : han > 0;
	return wrong ? [{ code: 'wrong-language', detail: text }] : [];
}
