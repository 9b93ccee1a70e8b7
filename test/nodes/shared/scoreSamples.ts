/** Details of the codes of the Score operations, for the test that renders every message. */
export const scoreErrorSamples = {
	'score-same-field': [{ path: 'stars' }],
	'score-too-many-labels': [{ count: 5231, limit: 500 }],
};

export const scoreWarningSamples = {
	'score-few-rows': [{ rows: 0 }, { rows: 1 }, { rows: 29 }],
	'score-one-class': [{ label: "'positive'" }, { label: 'the most frequent label' }],
	'score-labels-unread': [
		{ field: 'Actual Field', count: 1, examples: ["'maybe'"] },
		{ field: 'Predicted Field', count: 3, examples: [] },
	],
	'score-scale-assumed': ['binary', 'levels3', 'levels5', 'stars5', 'stars10', 'another'].map(
		(scale) => ({ field: 'Actual Field', scale }),
	),
	'score-neutral-never-true': [{ count: 1 }, { count: 1200 }],
	'score-probability-outside': [{ count: 1 }, { count: 7 }],
	'score-probability-below-top': [{ count: 1 }, { count: 7 }],
};
