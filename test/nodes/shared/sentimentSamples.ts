/** Details of the codes of aspects and brand reports, for the test that renders every message. */
export const sentimentErrorSamples = {
	'aspects-empty': [{}],
	'aspects-too-many': [{ aspects: 1000, words: 1000, mostAspects: 200, mostWords: 2000 }],
};

export const sentimentWarningSamples = {
	'aspect-mention-limit': [{ aspects: 1, limit: 10 }, { aspects: 3, limit: 10 }],
	'aspect-words-shared': [{ words: ['cheap'] }, { words: ['cheap', '贵'] }],
};
