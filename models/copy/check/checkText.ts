import { countUnits } from '../count/countUnits';
import { smsUnits } from '../count/smsUnits';
import type { Channel, FieldRule, Problem } from '../types';
import { chineseClaims } from './chineseClaims';
import type { CheckContext } from './checkContext';
import { holdsPhrase, withoutNames } from './checkContext';
import { checkForm, hasEmoji, hasLink, hasPhone } from './checkForm';
import { undisguised } from './disguise';
import { isOtherLanguage } from './checkLanguage';
import { claimsIn } from './claim';
import type { ClaimReading } from './claim';
import { likelyClaim } from './claimEstimate';
import { englishClaims } from './englishClaims';
import { duplicateKey, fold } from './fold';
import { factsNotGiven } from './givenFacts';

const tiers = { block: 'claim-forbidden', proof: 'claim-needs-proof', sector: 'claim-sector' } as const;
const WORDS_SHOWN = 40;

/** The most that a text may have: for text messages by its alphabet. */
export function limitOf(rule: FieldRule, text: string): number {
	if (rule.unit !== 'sms') return rule.max;
	return smsUnits(text).encoding === 'ucs2' && rule.max > 160 ? 134 : smsUnits(text).encoding === 'ucs2' ? Math.min(rule.max, 70) : rule.max;
}

/** The recommended length, for text messages by its alphabet; null where there is none. */
export function recommendedOf(rule: FieldRule, text: string): number | null {
	return rule.unit === 'sms' && rule.recommended !== null && smsUnits(text).encoding === 'ucs2' ? 70 : rule.recommended;
}

const ENOUGH_SHARED = 0.8;

/** Whether a text names a thing, in other words around it: four fifths of its pairs of letters are there. */
function isNamed(words: string, given: string): boolean {
	const plain = duplicateKey(words);
	const pairs = [...plain].slice(1).map((character, at) => `${plain[at]}${character}`);
	const all = given.replace(/[^\p{L}\p{N}]/gu, '');
	return given.includes(fold(words)) || (pairs.length > 0 && pairs.filter((pair) => all.includes(pair)).length / pairs.length >= ENOUGH_SHARED);
}

/** What the rules find in a text that is spelled plainly. A rule of one language has nothing to find in a text without its letters. */
export function readClaims(plain: string): ClaimReading {
	return claimsIn(plain, [...(/\p{Script=Han}|no\.? ?1|top ?1|100|#/iu.test(plain) ? chineseClaims() : []), ...(/[a-z]{3}|#|no\.? ?1/iu.test(plain) ? englishClaims() : [])]);
}

/**
 * Claims that the law or the platforms restrict, in any text, also where they are spelled to hide, by rule and,
 * where no rule finds one, by estimate. Names are no claims.
 *
 * @param given the brief's text, folded: certificates, prizes and patents that stand there may be named
 */
export function checkClaims(text: string, names: readonly string[], hasEvidence: boolean, given = ''): Problem[] {
	const { hits, rest } = readClaims(undisguised(withoutNames(text, names)));
	const known = hits.flatMap(({ tier, words, basis, fact }): Problem[] => {
		if (tier === 'proof' && (hasEvidence || (fact && isNamed(words, given)))) return [];
		return [{ code: tiers[tier], severity: tier === 'sector' ? 'warn' : 'block', details: { words: words.slice(0, WORDS_SHOWN), basis } }];
	});
	// The estimate has nothing to add to a rule, and cannot tell a claim that proof allows from one that nothing does.
	const likely = hits.every(({ tier }) => tier === 'sector') ? likelyClaim(rest) : null;
	if (likely === null) return known;
	return [...known, { code: 'claim-likely', severity: hasEvidence ? 'warn' : likely.severity, details: { words: likely.words.join(', ').slice(0, WORDS_SHOWN) } }];
}

function checkLength(text: string, rule: FieldRule): Problem[] {
	const length = countUnits(rule.unit, text);
	const limit = limitOf(rule, text);
	const recommended = recommendedOf(rule, text);
	const details = { length, unit: rule.unit };
	const problems: Problem[] = [];
	if (length > limit) problems.push({ code: 'too-long', severity: 'block', details: { ...details, limit } });
	else if (recommended !== null && length > recommended) problems.push({ code: 'recommended-length', severity: 'warn', details: { ...details, limit: recommended } });
	if (length < rule.min) problems.push({ code: 'too-short', severity: 'block', details: { ...details, limit: rule.min } });
	const lines = rule.extra?.find((extra) => extra.rule === 'maxLines');
	if (lines && text.split('\n').length > lines.value) problems.push({ code: 'too-many-lines', severity: 'block', details: { limit: lines.value } });
	const emoji = rule.extra?.find((extra) => extra.rule === 'maxEmoji');
	if (emoji && (text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0) > emoji.value) problems.push({ code: 'emoji-forbidden', severity: 'block', details: {} });
	return problems;
}

function checkPolicies(text: string, rule: FieldRule, channel: Channel, context: CheckContext): Problem[] {
	const problems: Problem[] = [];
	const block = (code: Problem['code'], details: Problem['details'] = {}): void => void problems.push({ code, severity: 'block', details });
	const has = (policy: Channel['policies'][number]): boolean => channel.policies.includes(policy);
	const isName = rule.role === 'brand';
	if (has('headline-no-exclamation') && rule.role === 'line' && /[!！]/.test(withoutNames(text, context.names))) block('exclamation');
	if (has('no-phone') && hasPhone(text)) block('phone-in-text');
	if (has('no-url') && rule.role !== 'path' && !isName && hasLink(text)) block('link-in-text');
	if ((has('no-emoji') || !context.emojiAllowed) && hasEmoji(text)) block('emoji-forbidden');
	if (has('no-braces-hash') && /[{}#＃]/.test(text)) block('symbol-forbidden');
	if (has('no-line-break') && text.includes('\n')) block('too-many-lines', { limit: 1 });
	if (has('no-wechat-words')) {
		const word = /朋友圈|点赞|评论|公众号|微信|红包|——|微商|加V|加微|二维码|扫码|加好友|关注我/u.exec(withoutNames(text, context.names));
		if (word !== null) block('word-forbidden-on-channel', { word: word[0] });
	}
	return problems;
}

/**
 * Everything that is wrong with one text in one field of one channel. Blocking problems mean that the text
 * must not be used; warnings are for a person to look at.
 */
export function checkText(text: string, rule: FieldRule, channel: Channel, context: CheckContext): Problem[] {
	const problems: Problem[] = [...checkLength(text, rule), ...checkForm(text, context), ...checkPolicies(text, rule, channel, context)];
	// A business name is the user's own; a path is made of its words.
	if (rule.role === 'brand' || rule.role === 'path') return problems.filter(({ code }) => !['all-caps', 'dangling-end', 'mid-word-end', 'placeholder'].includes(code));
	problems.push(...checkClaims(text, context.names, context.hasEvidence, context.given?.text));
	const banned = context.banned.find((word) => holdsPhrase(withoutNames(text, context.names), word));
	if (banned !== undefined) problems.push({ code: 'banned-word', severity: 'block', details: { word: banned } });
	const rival = context.competitors.find((name) => holdsPhrase(text, name));
	if (rival !== undefined) problems.push({ code: 'competitor-name', severity: 'block', details: { word: rival } });
	if (context.given !== null) {
		const strange = factsNotGiven(withoutNames(text, context.names), context.given);
		if (strange.length > 0) problems.push({ code: 'fact-not-given', severity: 'block', details: { words: strange.slice(0, 3).join(', ').slice(0, WORDS_SHOWN) } });
	}
	if (context.language !== null && isOtherLanguage(text, context.language, context.names, context.source.folded)) problems.push({ code: 'wrong-language', severity: 'block', details: { wanted: context.language } });
	if (context.existing.has(duplicateKey(text))) problems.push({ code: 'duplicate', severity: 'block', details: {} });
	for (const variable of context.keepVariables) {
		if (channel.policies.includes('keep-variables') && rule.role === 'body' && !text.includes(variable)) problems.push({ code: 'variable-lost', severity: 'block', details: { variable } });
	}
	return problems;
}

/** Whether nothing stands against using the text. */
export function isUsable(problems: readonly Problem[]): boolean {
	return problems.every(({ severity }) => severity === 'warn');
}
