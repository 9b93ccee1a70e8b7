import { labelOfStars } from './sentimentLabel';
import type { SentimentLabel } from './sentimentLabel';
import { degreeWords, emptyWords, labelWords, starWords } from './sentimentWords';
import type { ExplicitScale } from './sentimentWords';

/** What one value of a label column says. A bare number needs the other values of its column. */
export type LabelReading =
	| { readonly kind: 'label'; readonly label: SentimentLabel; readonly scale: ExplicitScale }
	| { readonly kind: 'number'; readonly value: number; readonly signed: boolean }
	| { readonly kind: 'empty' }
	| { readonly kind: 'unread' };

/** Longer texts are sentences, not labels. */
const longest = 100;
const unread: LabelReading = { kind: 'unread' };
const number = /^([+-]?)(\d+(?:[.,]\d+)?)$/;
const starGlyphs = /^([★⭐🌟]+)(\.5)?☆*$/u;
const emptyStarGlyphs = /^☆+$/u;
const outOf = /^(\d+(?:[.,]\d+)?)\s*(?:\/|out of|of|von|sur|de|su|из)\s*(5|10|100)(?:\s*\D*)$/u;
const starName = '(?:stars?|sterne?|étoiles?|estrellas?|estrelas?|stella|stelle|颗星|顆星|星|★|⭐)';
const numberedStars = new RegExp(`^(\\d+(?:[.,]\\d+)?)[\\s-]*${starName}$`, 'u');
const wordedStars = new RegExp(`^(\\p{L}+?)[\\s-]*(?:${starName})?$`, 'u');

/**
 * Reads one value as a sentiment: words in some twenty languages, thumbs, faces, stars ("4/5",
 * "★★★☆☆", "5 stars", "FIVE"). Numbers alone come back as numbers: what 1 means depends on
 * the column. Yes, no, true and false are not read, they may mean anything.
 *
 * @example readSentimentLabel('8/10') // { kind: 'label', label: 'positive', scale: 'stars10' }
 */
export function readSentimentLabel(value: unknown): LabelReading {
	if (value === null || value === undefined) return { kind: 'empty' };
	if (typeof value === 'number') {
		if (Number.isNaN(value)) return { kind: 'empty' };
		return Number.isFinite(value) ? { kind: 'number', value, signed: false } : unread;
	}
	if (typeof value !== 'string' || value.length > longest) return unread;
	const text = plain(value);
	if (emptyWords.has(text)) return { kind: 'empty' };
	return readNumber(text) ?? readStars(text) ?? readWord(text);
}

/** One spelling for full-width digits, skin tones, decoration of chat models and the like. */
function plain(value: string): string {
	return value
		.replace(/½/g, '.5')
		.normalize('NFKC')
		.replace(/[\u{1F3FB}-\u{1F3FF}]|\uFE0E|\uFE0F/gu, '')
		.replace(/[−–](?=\d)/g, '-')
		.toLowerCase()
		.trim()
		.replace(/^(?:sentiment|label)\s*[:=]\s*/, '')
		.replace(/^["'“”‘’*`\s]+|["'“”‘’*`\s.!。]+$/gu, '')
		.replace(/\s+/g, ' ');
}

function readNumber(text: string): LabelReading | null {
	const match = number.exec(text);
	if (match === null) return null;
	const size = decimal(match[2]);
	return { kind: 'number', value: match[1] === '-' ? -size : size, signed: match[1] === '+' };
}

function readStars(text: string): LabelReading | null {
	const glyphs = starGlyphs.exec(text);
	if (glyphs !== null) {
		const full = [...(glyphs[1] ?? '')].length;
		return ofStars(full + (glyphs[2] === undefined ? 0 : 0.5));
	}
	if (emptyStarGlyphs.test(text)) return unread;
	const share = outOf.exec(text);
	if (share !== null) {
		const best = decimal(share[2]);
		const scale = best === 5 ? 'stars5' : best === 10 ? 'stars10' : 'stars100';
		const stars = (decimal(share[1]) / best) * 5;
		return stars > 5 ? unread : { kind: 'label', label: labelOfStars(stars), scale };
	}
	const numbered = numberedStars.exec(text);
	if (numbered !== null) return ofStars(decimal(numbered[1]));
	const worded = starWords.get(wordedStars.exec(text)?.[1] ?? '');
	return worded === undefined ? null : ofStars(worded);
}

/** Nought stars mean "not rated" in most shops, so they are no label. */
function ofStars(stars: number): LabelReading {
	if (stars < 0.5 || stars > 5) return unread;
	return { kind: 'label', label: labelOfStars(stars), scale: 'stars5' };
}

function readWord(text: string): LabelReading {
	const spaced = text.replace(/[_-]+(?=\p{L})/gu, ' ');
	for (const word of [text, spaced, spaced.replace(degreeWords, ''), once(text)]) {
		const meaning = labelWords.get(word);
		if (meaning !== undefined) return { kind: 'label', ...meaning };
	}
	return unread;
}

/** 👍 for 👍👍👍. */
function once(text: string): string {
	const signs = [...text];
	const first = signs[0] ?? '';
	return /\p{Extended_Pictographic}/u.test(first) && signs.every((sign) => sign === first) ? first : text;
}

function decimal(text = ''): number {
	return Number(text.replace(',', '.'));
}
