/** Details of the codes of aspects and brand reports, for the test that renders every message. */
export const sentimentErrorSamples = {
	'brand-report-source': [{}],
	'aspects-empty': [{}],
	'aspects-too-many': [{ aspects: 1000, words: 1000, mostAspects: 200, mostWords: 2000 }],
};

export const sentimentWarningSamples = {
	'aspect-mention-limit': [{ aspects: 1, limit: 10 }, { aspects: 3, limit: 10 }],
	'brand-dates-unreadable': [{ count: 1, field: 'Date Field' }, { count: 4, field: 'Date Field' }],
	'brand-dates-mixed': [{ field: 'Date Field' }],
	'brand-no-texts': [{}],
	'brand-few-texts': [{ texts: 1, limit: 30 }, { texts: 12, limit: 30 }],
	'brand-mostly-uncertain': [{ count: 40, texts: 60 }],
	'brand-charts-left-out': [{ count: 1, limit: 60 }, { count: 140, limit: 60 }],
	'aspect-words-shared': [{ words: ['cheap'] }, { words: ['cheap', '贵'] }],
};
