const MOST_SENTENCES = 200;

/**
 * The sentences of a text, by the Unicode rules of its language; pieces without a letter, digit or
 * picture belong to the sentence before them.
 */
export function splitSentences(text: string, language: string | null): { sentences: string[]; left: number } {
	// Intl throws for what it does not take for a language, such as zh_CN.
	const locale = language !== null && /^[a-z]{2,3}$/.test(language) ? language : 'en';
	const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
	const sentences: string[] = [];
	for (const { segment } of segmenter.segment(text)) {
		const trimmed = segment.trim();
		if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(trimmed)) sentences.push(trimmed);
		else if (trimmed && sentences.length > 0) sentences[sentences.length - 1] += trimmed;
	}
	return { sentences: sentences.slice(0, MOST_SENTENCES), left: Math.max(0, sentences.length - MOST_SENTENCES) };
}
