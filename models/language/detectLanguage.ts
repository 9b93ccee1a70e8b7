import { eld } from 'eld/extrasmall';

import { isIndonesian } from './isIndonesian';

export interface DetectedLanguage {
	/** BCP 47 code, `und` for letters of no language that is known here; null when the text has no letters. */
	code: string | null;
	/** False below 20 letters, or when the detector does not trust itself. */
	confident: boolean;
}

/** Below this many letters a detector guesses. */
const FEWEST_LETTERS = 20;
/** A Chinese or Japanese character says about as much as this many Latin letters. */
const IDEOGRAPH_WEIGHT = 3;
/** Share of the letters from which a script decides alone. */
const DECISIVE_SHARE = 0.5;
const LONGEST_SAMPLE = 1_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Scripts that one language writes alone: no statistics needed. Kana is asked before Han. */
const SCRIPTS: ReadonlyArray<{ code: string; pattern: RegExp }> = [
	{ code: 'th', pattern: /\p{Script=Thai}/gu },
	{ code: 'ko', pattern: /\p{Script=Hangul}/gu },
	{ code: 'el', pattern: /\p{Script=Greek}/gu },
	{ code: 'he', pattern: /\p{Script=Hebrew}/gu },
	// The detector has no profiles of these.
	{ code: 'km', pattern: /\p{Script=Khmer}/gu },
	{ code: 'my', pattern: /\p{Script=Myanmar}/gu },
	{ code: 'si', pattern: /\p{Script=Sinhala}/gu },
];

/**
 * The language of a text: by script where the script says it, else by letter statistics.
 * @param text cleaned text, without links and mentions
 */
export function detectLanguage(text: string): DetectedLanguage {
	const sample = text.slice(0, LONGEST_SAMPLE).replace(/@user\b|\bhttp\b/g, ' ');
	const letters = count(sample, /\p{L}/gu);
	if (letters === 0) return { code: null, confident: false };
	const han = count(sample, /\p{Script=Han}/gu);
	const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
	const weight = letters + (IDEOGRAPH_WEIGHT - 1) * (han + kana);
	if (IDEOGRAPH_WEIGHT * (han + kana) > DECISIVE_SHARE * weight) {
		// Japanese has kana in every sentence; a stray one in a Chinese text (の) does not make it Japanese.
		return { code: kana > 0.1 * (han + kana) ? 'ja' : 'zh', confident: true };
	}
	for (const { code, pattern } of SCRIPTS) {
		if (count(sample, pattern) > DECISIVE_SHARE * letters) return { code, confident: true };
	}
	const guess = eld.detect(sample);
	if (!guess.language) return { code: 'und', confident: false };
	const confident = letters >= FEWEST_LETTERS && guess.isReliable();
	// The detector's profiles hold Malay but not Indonesian, which look the same to letter statistics.
	const code = ['ms', 'tl'].includes(guess.language) && isIndonesian(sample) ? 'id' : guess.language;
	return { code, confident };
}
