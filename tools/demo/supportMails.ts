import { judgedTexts, labelWords, percent } from './judgedTexts';
import type { JudgedText } from './judgedTexts';
import { renderTable } from './renderTable';
import type { Scenario } from './scenario';

/** The node behind each output of Sentiment: Positive, Neutral, Negative, Uncertain. */
const PLACES = ['Ask for a review', 'File', 'Escalate to a person', 'Have a look'];

const COLUMNS = [
	{ title: 'Mail', width: 40 },
	{ title: 'Label', width: 20 },
	{ title: 'Sure', width: 5 },
	{ title: 'Lang', width: 4 },
	{ title: 'Goes to', width: 20 },
];

export const supportMails: Scenario = {
	file: 'support-mails-route.json',
	purpose:
		'16 support mails: HTML, a long one, an empty one, one of emoji only, one in German. Each leaves by one of four doors; what the model cannot or should not judge goes to a person.',
	show: (run) => {
		const mails = judgedTexts(run.outputs.Sentiment ?? []);
		return [
			...renderTable(
				COLUMNS,
				mails.map((mail) => [
					mailText(mail),
					labelWords(mail),
					percent(mail.probability),
					mail.language,
					PLACES[mail.output] ?? '',
				]),
			),
			'',
			...PLACES.map((place) => {
				const number = (run.outputs[place] ?? []).flat().length;
				return `  ${place.padEnd(22)}${String(number).padStart(3)}`;
			}),
			`  ${'Together'.padEnd(22)}${String(mails.length).padStart(3)} of 16`,
		];
	},
};

/** Subject and text without markup, for reading; the node strips HTML by itself. */
function mailText({ json }: JudgedText): string {
	const body = String(json.textHtml ?? json.textPlain ?? '');
	const text = body.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]*>/g, ' ');
	return `${String(json.subject)}: ${text.trim() || '(empty)'}`;
}
