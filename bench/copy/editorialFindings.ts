import { isAddress, type Asset, type Finding } from './adCopyResult';
import type { Brief } from './brief';
import { briefTexts } from './briefTexts';
import { graphemes } from './counting/graphemes';
import { folded } from './spelling';

const GOOGLE = /^(?:google|microsoft)/;
const PHONE = /(?<![\d.,-])(?!\d{4}-\d\d-\d\d)(?:\+?\d[\d ()-]{6,}\d)(?![\d.,-])/gu;
const ADDRESS = /https?:\/\/\S+|\bwww\.\S+|\b[\w-]+\.(?:com|net|org|io|cn|example|shop|app)\b\S*/giu;
const MAIL = /[\w.+-]+@[\w-]+\.\w+/gu;
const CAPITALS = /(?<![\p{L}\p{N}-])\p{Lu}{4,}(?![\p{L}\p{N}-])/gu;
const pictograph = /\p{Extended_Pictographic}/u;
const PLACEHOLDER = /\{\{?[^}]*\}?\}|\[(?:brand|product|name|your [^\]]*|品牌|产品|名称)\]|\blorem ipsum\b|\bundefined\b|\bnull\b|\bNaN\b|\[object|⟦|⟧|<\/?[a-z][^>]*>|&(?:amp|lt|gt|nbsp|quot|#\d+);/giu;
const PAIRS = [['(', ')'], ['[', ']'], ['（', '）'], ['“', '”'], ['「', '」'], ['【', '】'], ['《', '》'], ['『', '』']] as const;
const DANGLING = /(?:[,;:，、；：&\-–—/]|\b(?:and|or|with|the|a|an|of|your|our|as|from|every)|(?<![温柔暖平亲随总])和|(?<![参给赠])与|或|(?<![普涉以触])及)\s*[.…。]?$/iu;

const count = (text: string, part: string): number => text.split(part).length - 1;

/** Finds of `pattern` that no text of the brief holds. */
function notGiven(text: string, pattern: RegExp, source: string, code: string): Finding[] {
	return [...text.matchAll(pattern)].map(([found]) => found.trim()).filter((found) => !source.includes(folded(found))).map((detail) => ({ code, detail }));
}

function google(asset: Asset, source: string): Finding[] {
	const { text, field } = asset;
	const found: Finding[] = [];
	if (field.toLowerCase().includes('headline') && /[!！]/u.test(text)) found.push({ code: 'exclamation', detail: text });
	if (count(text, '!') + count(text, '！') > 1) found.push({ code: 'exclamation', detail: text });
	if (/([!?！？。])\1|[!?]{2}|[★☆►•]|\${2}/u.test(text)) found.push({ code: 'repeated-sign', detail: text });
	if (graphemes(text).some((grapheme) => /\p{Emoji_Presentation}/u.test(grapheme))) found.push({ code: 'emoji', detail: text });
	if (/\b(\p{L}{3,})\b(?:[\s,]+\1\b){2}/iu.test(text)) found.push({ code: 'repetition', detail: text });
	if (/(?<![\p{L}\p{N}])\p{L}(?:[.\-*_]\p{L}){2,}/u.test(text) && !/\b(?:[ap]\.m|u\.s|e\.g|i\.e)\b/iu.test(text)) found.push({ code: 'gimmick', detail: text });
	return [...found, ...notGiven(text, PHONE, '', 'phone'), ...notGiven(text, CAPITALS, source, 'capitals'), ...notGiven(text, ADDRESS, '', 'address')];
}

/** What the platforms' editorial pages forbid, and what no advertisement may look like: cut off, unfilled, with strange links. */
export function editorialFindings(asset: Asset, brief: Brief | null): Finding[] {
	const { channel, text } = asset;
	if (isAddress(asset)) return notGiven(text, PLACEHOLDER, '', 'placeholder');
	const source = briefTexts(brief ?? {}).map(folded).join('\n');
	const found: Finding[] = [
		...notGiven(text, PLACEHOLDER, '', 'placeholder'),
		...(brief === null ? [] : [...notGiven(text, ADDRESS, source, 'address'), ...notGiven(text, MAIL, source, 'mail')]),
		...PAIRS.filter(([open, close]) => count(text, open) !== count(text, close)).map(([open]) => ({ code: 'unbalanced', detail: open })),
	];
	if (count(text, '"') % 2 === 1 && !/\d"/u.test(text)) found.push({ code: 'unbalanced', detail: '"' });
	if (DANGLING.test(text)) found.push({ code: 'dangling-end', detail: text.slice(-12) });
	if (/ {2}|\s[,.;:!?，。](?:\s|$)|^\s|\s$/u.test(text)) found.push({ code: 'spacing', detail: text });
	if (/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u{E0000}-\u{E007F}]/u.test(text.replace(/(?<=\p{Extended_Pictographic}\uFE0F?)\u200D/gu, ''))) found.push({ code: 'hidden-character', detail: channel });
	if (channel === 'tiktokInFeed' && (pictograph.test(text.replace(/[©®™0-9#*]/gu, '')) || /[{}#]/u.test(text))) found.push({ code: 'tiktok-sign', detail: text });
	return GOOGLE.test(channel) ? [...found, ...google(asset, source)] : found;
}
