import { wrap } from './displayWidth';
import { judgedTexts, labelWords, percent } from './judgedTexts';
import { renderTable } from './renderTable';
import { WIDTH } from './scenario';
import type { Scenario } from './scenario';

const COLUMNS = [
	{ title: 'Review', width: 50 },
	{ title: 'Label', width: 20 },
	{ title: 'Sure', width: 6 },
	{ title: 'Language', width: 8 },
];

export const angryCustomers: Scenario = {
	file: 'angry-customers.json',
	purpose:
		'24 product reviews in English and Chinese. The ones that are negative and decided become messages to the service team, the surest first.',
	show: (run) => {
		const texts = judgedTexts(run.outputs.Sentiment ?? []);
		const messages = (run.outputs['Message to the service team'] ?? []).flat();
		return [
			...renderTable(
				COLUMNS,
				texts.map((text) => [
					String(text.json.text),
					labelWords(text),
					percent(text.probability),
					text.language,
				]),
			),
			'',
			`  ${texts.length} reviews judged, ${messages.length} go to the service team. The first three messages:`,
			...messages.slice(0, 3).flatMap(({ json }) => ['', ...quote(String(json.message))]),
		];
	},
};

function quote(message: string): string[] {
	return message.split('\n').flatMap((line) => wrap(line, WIDTH - 4).map((part) => `  | ${part}`));
}
