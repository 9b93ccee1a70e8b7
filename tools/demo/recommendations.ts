import type { IDataObject } from 'n8n-workflow';
import type { WorkflowRun } from '../engine/runWorkflow';
import { itemsOf, quoted } from './forecastSummaries';
import { renderTable } from './renderTable';
import type { Scenario } from './scenario';

const SHOWN = 3;

function mails(run: WorkflowRun): string[] {
	const all = itemsOf(run, 'E-mail to each customer');
	const [learned] = itemsOf(run, 'What was learned');
	return [
		...all.slice(0, SHOWN).flatMap((mail) => [`  to ${String(mail.to)}: ${String(mail.subject)}`, ...String(mail.message).split('\n').flatMap((line) => quoted(line)), '']),
		`  … and ${all.length - SHOWN} more mails. ${String(learned?.message)}`,
	];
}

const titlesOf = (list: unknown): string => (list as IDataObject[]).map(({ title }) => String(title)).join(', ');

/** The example workflows of Recommendation. */
export const recommendationScenarios: readonly Scenario[] = [
	{ file: 'recommendation-emails.json', purpose: 'A plain export of orders. Which three products should each customer hear of tonight, and why?', show: mails },
	{
		file: 'bought-together-product-page.json',
		purpose: 'A product page asks what is bought together with its product; a basket asks for all of its products at once.',
		show: (run) =>
			renderTable(
				[{ title: 'Page', width: 16 }, { title: 'Bought together', width: 72 }],
				itemsOf(run, 'Answer to the shop').map((item) => [String(item.product), titlesOf(item.boughtTogether)]),
			),
	},
	{
		file: 'who-wants-new-product.json',
		purpose: 'A new tea that nobody has bought yet. Which customers should hear of it first?',
		show: (run) =>
			renderTable(
				[{ title: 'Customer', width: 28 }, { title: 'Because of', width: 60 }],
				itemsOf(run, 'Campaign list').map((item) => [String(item.email), String(item.because)]),
			),
	},
	{
		file: 'social-posts-digest.json',
		purpose: 'Posts are items as well: three fresh posts for each reader, none that she has seen.',
		show: (run) =>
			renderTable(
				[{ title: 'Reader', width: 8 }, { title: 'Posts', width: 80 }],
				itemsOf(run, 'Digest for each reader').slice(0, SHOWN).map((item) => [String(item.reader), String(item.message).replaceAll('\n', '; ')]),
			),
	},
];
