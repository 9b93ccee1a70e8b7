import type { IDataObject } from 'n8n-workflow';
import { wrap } from './displayWidth';
import { judgedTexts, labelWords, percent } from './judgedTexts';
import { renderTable } from './renderTable';
import { WIDTH } from './scenario';
import type { Scenario } from './scenario';

const COLUMNS = [
	{ title: 'Answer', width: 46 },
	{ title: 'Stars', width: 5 },
	{ title: 'Model says', width: 20 },
	{ title: 'Sure', width: 6 },
	{ title: 'Language', width: 8 },
];

export const surveyScore: Scenario = {
	file: 'survey-score.json',
	purpose:
		'30 survey answers with stars. The model judges the text without seeing the stars, then both are compared: that is how you check it on your own texts.',
	show: (run) => {
		const texts = judgedTexts(run.outputs.Sentiment ?? []);
		const score = run.outputs['Compare with the stars']?.[0]?.[0]?.json.score as Score | undefined;
		const report = run.outputs['Report line']?.[0]?.[0]?.json.message;
		return [
			...renderTable(
				COLUMNS,
				texts.map((text) => [
					String(text.json.text) || '(no text)',
					String(text.json.stars ?? '-'),
					labelWords(text),
					percent(text.probability),
					text.language,
				]),
			),
			'',
			...renderConfusion(score?.confusion ?? {}),
			'',
			...wrap(String(report), WIDTH - 4).map((line) => `  | ${line}`),
		];
	},
};

interface Score extends IDataObject {
	confusion?: Record<string, Record<string, number>>;
}

/** Rows: what the stars say; columns: what the model says. */
function renderConfusion(confusion: Record<string, Record<string, number>>): string[] {
	const predicted = Object.values(confusion).flatMap((row) => Object.keys(row));
	const labels = [...new Set([...Object.keys(confusion), ...predicted])].sort();
	if (labels.length === 0) return [];
	return renderTable(
		[{ title: 'Stars say', width: 12 }, ...labels.map((title) => ({ title, width: 10 }))],
		labels.map((actual) => [
			actual,
			...labels.map((label) => String(confusion[actual]?.[label] ?? 0)),
		]),
	);
}
