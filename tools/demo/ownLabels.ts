import type { IDataObject } from 'n8n-workflow';
import { wrap } from './displayWidth';
import { judgedTexts, labelWords, percent } from './judgedTexts';
import { renderTable } from './renderTable';
import { WIDTH } from './scenario';
import type { Scenario } from './scenario';

const COLUMNS = [
	{ title: 'New mail', width: 50 },
	{ title: 'Label', width: 22 },
	{ title: 'Sure', width: 6 },
];

export const ownLabels: Scenario = {
	file: 'own-labels.json',
	purpose:
		'48 mails that a person has sorted by four topics teach the node those topics. It says how good it is on mails that it had not learned from, then sorts ten new ones and keeps back what it is not sure of.',
	show: (run) => {
		const [report] = (run.outputs['How good is it?'] ?? []).flat();
		const mails = judgedTexts(run.outputs['Sort new mails'] ?? []);
		return [
			`  ${String((report?.json as IDataObject).subject)}`,
			...wrap(String((report?.json as IDataObject).message), WIDTH - 4).map((part) => `  | ${part}`),
			'',
			...renderTable(
				COLUMNS,
				mails.map((mail) => [String(mail.json.text) || '(no text)', labelWords(mail), percent(mail.probability)]),
			),
		];
	},
};
