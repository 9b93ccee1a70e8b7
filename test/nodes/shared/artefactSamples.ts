/** Details of the codes of trained models, for the test that renders every message. */
export const artefactErrorSamples = {
	'artefact-unreadable': [
		...['empty', 'cut', 'not-json', 'not-an-artefact', 'parameters', 'another'].map((reason) => ({ reason })),
		{ reason: 'fields-missing', fields: 'seed, schema' },
	],
	'artefact-changed': [{ kind: 'sentimentHead' }],
	'artefact-encoder': [{ trainedOn: 'multilingual-embedding sha256:01234567', found: 'multilingual-embedding sha256:89abcdef' }],
	'artefact-kind': [{ found: 'tabularModel', expected: 'sentimentHead' }],
	'artefact-newer': [{ found: 3, known: 1, createdBy: '2.0.0' }],
	'artefact-too-large': [{ bytes: 40_000_000, limit: 33_554_432 }],
	'artefact-name': ['empty', 'characters', 'link', 'another'].map((reason) => ({ name: 'my model', reason })),
	'artefact-missing': [
		{ name: 'leads', known: ['leads 2025', 'churn'], folder: '/data/artefacts' },
		{ name: 'leads', known: [], folder: '/data/artefacts' },
	],
};
