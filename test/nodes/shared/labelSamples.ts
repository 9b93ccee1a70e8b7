/** Details of the codes of labels of one's own, for the test that renders every message. */
export const labelErrorSamples = {
	'labels-same-field': [{ path: 'text' }],
	'labels-too-many': [{ count: 140, limit: 100 }],
	'model-field-empty': [{ field: 'training.artefact' }],
};

export const labelWarningSamples = {
	'labels-contradict': [
		{ texts: 1, rows: 2, groups: [[3, 17]] },
		{ texts: 9, rows: 40, groups: [[3, 17], Array.from({ length: 30 }, (_, index) => index)] },
	],
	'labels-duplicates': [{ count: 1 }, { count: 14 }],
	'labels-too-few': [{ labels: ["'returns' (3)"], least: 8 }, { labels: ["'returns' (3)", "'praise' (5)"], least: 8 }],
	'labels-over-limit': [{ left: 4000, used: 20_000 }],
	'labels-nothing-trained': [{ labels: 0, least: 8 }, { labels: 1, least: 8 }],
	'labels-few-examples': [{ label: "'returns'", examples: 9, steady: 20 }],
	'labels-not-better': [{}],
	'labels-bundled-as-good': [{}],
	'route-own-labels': [{}],
};
