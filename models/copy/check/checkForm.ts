import type { Problem } from '../types';
import acronyms from './acronyms.json';
import { WORD_CHARACTERS } from '../patterns';
import type { CheckContext, SourceText } from './checkContext';
import { isGimmick } from './disguise';
import { fold } from './fold';
import { danglingEnd, echo, markup, phone, placeholder, repeated } from './signs';

const emoji = /\p{Extended_Pictographic}(?<![©®™\d])|\p{Emoji_Presentation}|[\u{1f1e6}-\u{1f1ff}]/u;
const TOP_LEVEL_DOMAINS = 'com|net|org|io|co|shop|store|app|dev|ai|cn|de|fr|es|it|uk|us|eu|info|biz|me|tv|jp|example|test|top|xyz|ru|online|site|link|ly';
const DOMAIN = `(?<![${WORD_CHARACTERS}@._-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:${TOP_LEVEL_DOMAINS})(?![${WORD_CHARACTERS}-])(?:/\\S*)?`;
const link = new RegExp(`https?://\\S+|\\bwww\\.\\S+|${DOMAIN}`, 'giu');
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const anyPhone = new RegExp(phone.source, 'u');
/** What every link or mail address, and what every phone number has: most texts have neither, and this is quickly seen. */
const maybeAddress = /\.[a-z]|@|:\/\//i;
const maybePhone = /\d{3}/;

function allCapsWords(text: string, allowed: string): string[] {
	const words: string[] = text.match(/(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu) ?? [];
	return words.filter((word) => !allowed.includes(word) && !acronyms.includes(word));
}

/** Links, mail addresses and phone numbers that nobody gave. */
function contacts(text: string, given: string | null): Problem[] {
	const isGiven = (words: string): boolean => given === null || given.includes(fold(words).replace(/[).,;:!?。，！]+$/, ''));
	const problems: Problem[] = [];
	let rest = text;
	if (maybeAddress.test(text)) {
		for (const [words] of text.matchAll(email)) if (!isGiven(words)) problems.push({ code: 'contact-not-given', severity: 'block', details: { kind: 'mail address' } });
		const withoutMail = text.replace(email, ' ');
		for (const [words] of withoutMail.matchAll(link)) if (!isGiven(words)) problems.push({ code: 'link-not-given', severity: 'block', details: {} });
		rest = withoutMail.replace(link, ' ');
	}
	if (!maybePhone.test(rest)) return problems;
	for (const [words] of rest.matchAll(phone)) {
		const isDate = /^\d{4}-\d{2}-\d{2}$|^\d{3,4} \d{3}$/.test(words.trim());
		if (!isDate && !isGiven(words)) problems.push({ code: 'contact-not-given', severity: 'block', details: { kind: 'phone number' } });
	}
	return problems;
}

/** What is wrong with a text's form on any channel. Words of the brief may stand as they are. */
export function checkForm(text: string, context: CheckContext): Problem[] {
	const source = context.source.text;
	const problems: Problem[] = [];
	const block = (code: Problem['code'], details: Problem['details'] = {}): void => void problems.push({ code, severity: 'block', details });
	const kept = context.keepVariables.reduce((rest, variable) => rest.replaceAll(variable, ' '), text);
	if (text.trim() === '') return [{ code: 'empty', severity: 'block', details: {} }];
	if (placeholder.test(kept) && !source.includes(placeholder.exec(kept)?.[0] ?? '\u0000')) block('placeholder');
	if (markup.test(kept) && !source.includes(text)) block('markup');
	if (echo.test(text) && !source.includes(echo.exec(text)?.[0] ?? '\u0000')) block('prompt-echo');
	if (repeated.test(text) && !source.includes(repeated.exec(text)?.[0] ?? '\u0000')) block('repeated-punctuation');
	const shouted = allCapsWords(text, source);
	if (shouted.length > 0) block('all-caps', { words: shouted.slice(0, 3).join(', ') });
	if (isUnbalanced(text)) block('unbalanced');
	if (isGimmick(text) && !source.includes(text)) block('gimmick');
	problems.push(...contacts(kept, context.given?.text ?? null), ...ending(text, context.source));
	return problems;
}

function isUnbalanced(text: string): boolean {
	const pairs: Array<[string, string]> = [['(', ')'], ['（', '）'], ['[', ']'], ['【', '】'], ['“', '”'], ['「', '」'], ['《', '》'], ['‘', '’']];
	const count = (mark: string): number => text.split(mark).length - 1;
	return pairs.some(([open, close]) => (open === '‘' ? count(open) > count(close) : count(open) !== count(close))) || count('"') % 2 === 1;
}

/** A text that was cut: it ends in the middle of a word of the brief, or on a word that wants another one. */
function ending(text: string, { text: source, words }: SourceText): Problem[] {
	const trimmed = text.trim();
	if (danglingEnd.test(trimmed) && !source.includes(trimmed)) {
		return [{ code: 'dangling-end', severity: 'block', details: {} }];
	}
	const last = /(\p{L}{4,})[.…]{0,3}$/u.exec(trimmed)?.[1]?.toLowerCase();
	if (last === undefined || /[\p{Script=Han}]/u.test(last)) return [];
	const isCut = !words.includes(last) && words.some((word) => word.startsWith(last) && word.length - last.length >= 2 && !/^(?:s|es|d|ed|ing|er|ers|ly|ness|y|ies|able|ment|ments|al|ful|less|ity|ion|ions|ation)$/.test(word.slice(last.length)));
	return isCut ? [{ code: 'mid-word-end', severity: 'block', details: {} }] : [];
}

/** Whether a text has an emoji. */
export function hasEmoji(text: string): boolean {
	return emoji.test(text);
}

/** Whether a text has a link or a mail address, given or not. */
export function hasLink(text: string): boolean {
	return maybeAddress.test(text) && (text.search(email) >= 0 || text.search(link) >= 0);
}

/** Whether a text has a phone number, given or not. */
export function hasPhone(text: string): boolean {
	if (!maybePhone.test(text)) return false;
	const hit = anyPhone.exec(text.replace(/\d{4}-\d{2}-\d{2}/g, ' '))?.[0].trim();
	return hit !== undefined && !/^\d{3,4} \d{3}$/.test(hit);
}
