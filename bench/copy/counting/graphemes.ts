const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader sees as one character (UAX #29). */
export const graphemes = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
