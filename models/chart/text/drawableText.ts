import type { FontMetrics } from '../font/fontMetrics';

/** A text as it can be drawn, and what had to be changed for that. */
export interface DrawableText {
	text: string;
	/** Characters without a glyph, each once, in the order of first sight. */
	missing: string[];
}

const isInvisible = (character: string): boolean => /^[\p{C}\p{M}\p{Z}\u{1f3fb}-\u{1f3ff}]$/u.test(character);
const isPicture = (character: string): boolean => /^\p{S}$/u.test(character);

/** Letters that Unicode does not take apart. */
const UNCUT: Readonly<Record<string, string>> = { Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', ı: 'i', Ħ: 'H', ħ: 'h' };

/** What stands for a character that no font has: its letter without the accent, `?`, or nothing for a picture. */
function standIn(character: string, metrics: FontMetrics): string {
	const base = UNCUT[character] ?? [...character.normalize('NFD')][0] ?? '';
	if (metrics.has(base.codePointAt(0) ?? 0)) return base;
	return isPicture(character) ? '' : '?';
}

/**
 * Replaces what the fonts lack, so that no box is drawn: `Łódź 👍 ไทย` is drawn as `Lódz ?`.
 * @param text one line; line breaks and control characters become blanks
 */
export function drawableText(text: string, metrics: FontMetrics): DrawableText {
	const missing = new Set<string>();
	let drawn = '';
	let lastWasUnknown = false;
	for (const character of text.normalize('NFC').replace(/[\p{Cc}\p{Z}]+/gu, ' ')) {
		if (metrics.has(character.codePointAt(0) ?? 0)) {
			drawn += character;
			lastWasUnknown = false;
			continue;
		}
		// Joiners and variation selectors belong to the picture before them; accents of other scripts to their letter.
		if (isInvisible(character)) continue;
		missing.add(character);
		const replacement = standIn(character, metrics);
		if (!(lastWasUnknown && replacement === '?')) drawn += replacement;
		lastWasUnknown = replacement === '?';
	}
	return { text: drawn.replace(/ +/g, ' ').trim(), missing: [...missing] };
}
