import { detectLanguage } from '../language/detectLanguage';
import { cleanText, countLoneSurrogates } from './cleanText';
import { htmlToText, looksLikeHtml } from '../text/htmlToText';
import type { AnalyzeOptions, Note } from './types';
import { unreadableKind } from './unreadableKind';

/** A text ready for the model, with its language and what was noticed on the way. */
export interface PreparedText {
	cleaned: string;
	readable: boolean;
	language: { code: string | null; confident: boolean };
	notes: Note[];
}

/** `zh-CN`, `EN` and `pt_BR` as a card writes them: zh, en, pt. What is no such code is no hint. */
function hintedLanguage(hint: string): string | null {
	return /^([a-z]{2,3})(?:[-_].*)?$/.exec(hint.trim().toLowerCase())?.[1] ?? null;
}

/** Cuts at a character boundary: half an emoji is damaged text. */
function cutAt(text: string, characters: number): string {
	const cut = text.slice(0, characters);
	return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/**
 * Chinese, Japanese and Thai put no blank behind a link or a name, so all of `@客服太差了` can pass for a
 * mention. Where nothing else is left, only the ASCII part is one.
 */
function cleanGently(text: string): string {
	const cleaned = cleanText(text);
	if (unreadableKind(cleaned) !== 'links') return cleaned;
	const gentler = cleanText(text.replace(/(?:https?:\/\/|www\.)[\x21-\x7e]*|@[\w.]*/gi, ' '));
	return unreadableKind(gentler) === null ? gentler : cleaned;
}

/**
 * Strips, cleans and limits one text and finds its language.
 * @param languages what the model was measured on, or null when nobody has measured
 */
export function prepareText(text: string, options: AnalyzeOptions, languages: readonly string[] | null): PreparedText {
	const notes: Note[] = [];
	const lone = countLoneSurrogates(text);
	if (lone > 0) notes.push({ code: 'lone-surrogates', details: { count: lone } });
	const plain = options.stripHtml && looksLikeHtml(text) ? htmlToText(text) : text;
	const limit = options.readAtMost;
	const kept = limit > 0 && plain.length > limit ? cutAt(plain, limit) : plain;
	if (kept.length < plain.length) {
		notes.push({ code: 'text-character-limit', details: { read: kept.length, total: plain.length, limit } });
	}
	const cleaned = cleanGently(kept);
	const kind = unreadableKind(cleaned);
	if (kind) {
		// Nothing is left of a mail that is only pictures, too, and that is no matter of control characters.
		const markup = kind === 'control' && plain !== text;
		notes.push({ code: 'text-unreadable', details: { kind: markup ? 'markup' : kind } });
		return { cleaned, readable: false, language: { code: null, confident: false }, notes };
	}
	const detected = detectLanguage(cleaned);
	const hint = hintedLanguage(options.languageHint);
	const language = detected.confident || !hint ? detected : { code: hint, confident: true };
	if (language.code !== null && !language.confident) notes.push({ code: 'language-unsure', details: {} });
	if (language.confident && language.code && languages && !languages.includes(language.code)) {
		notes.push({ code: 'language-unsupported', details: { language: language.code } });
	}
	return { cleaned, readable: true, language, notes };
}
