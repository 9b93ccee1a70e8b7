import type { IDataObject } from 'n8n-workflow';

import { scoreColumns } from '../../../nodes/Sentiment/score/scoreColumns';
import { differences, schemaOf } from './schemaDifferences';

it.each(['analyze', 'brandReport', 'score', 'train'])('the preview of %s is of the form that n8n reads', (operation) => {
	const schema = schemaOf(operation);
	expect(schema.version).toBe(1);
	expect(schema.type).toBe('object');
	expect(Object.keys(schema.properties ?? {})).toHaveLength(1);
});

it('the preview of score holds every figure', () => {
	const { report } = scoreColumns({
		actual: [5, 1, 3, 1],
		predicted: ['positive', 'negative', 'positive', 'neutral'],
		probability: [0.9, 0.8, 0.7, 0.6],
		refused: [false, false, false, false],
	});
	expect(differences(report, schemaOf('score').properties?.score)).toEqual([]);
});

it('the preview of analyze holds the fields of CONTRACT §3', () => {
	const item: IDataObject = {
		sentiment: {
			status: 'decided',
			label: 'positive',
			score: 0.91,
			probability: 0.93,
			probabilities: { negative: 0.02, neutral: 0.05, positive: 0.93 },
			language: { code: 'en', confident: true },
			sentences: [{ text: 'Good.', label: 'positive', score: 0.8 }],
			aspects: [{ aspect: 'price', label: 'negative', score: -0.6, probability: 0.7, mentions: ['too expensive'] }],
			model: { name: 'multilingual-sentiment', version: '1.0.0', hash: 'sha256:01234567', engine: 'simd', accuracy: 'SST-2 dev 0.91' },
			warnings: [{ code: 'text-character-limit', message: 'Read 4,000 of 9,120 characters' }],
		},
	};
	expect(differences(item, schemaOf('analyze'))).toEqual([]);
});

it('the preview of train holds the fields of CONTRACT §3', () => {
	const schema = schemaOf('train').properties?.training;
	for (const field of ['rows', 'baseline', 'validation', 'betterThanBaseline', 'verdict', 'artefact', 'savedAs', 'model', 'warnings']) {
		expect(Object.keys(schema?.properties ?? {})).toContain(field);
	}
});
