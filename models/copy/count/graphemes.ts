let segmenter: Intl.Segmenter | undefined;

/** The user-perceived characters of a text (extended grapheme clusters, UAX #29). */
export function graphemesOf(text: string): string[] {
	segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
