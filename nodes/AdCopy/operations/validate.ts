import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { CheckedRow, CheckRow } from '../../../models/copy/tasks';
import { getPool } from '../../../models/runtime';
import { channelOptions } from '../channelOptions';
import { offerDetailsOption } from '../briefOptions';
import { readBriefInput, textOf } from '../readBriefs';
import { knownChannel, knownField } from '../readChannels';
import { wordProblem } from '../wordProblem';
import type { Outcome } from '../../shared/itemContract';
import { runPerItem } from '../../shared/itemContract';
import { outputOnlyResultOption } from '../../shared/options';
import { textFieldsOf } from '../../shared/textFieldsOf';
import { warning } from '../../shared/warning';

export const description: INodeProperties[] = [
	{
		displayName: 'Copy Text',
		name: 'copyText',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '={{ $json.copyText }}',
		description: 'The text to check, from any source: a sheet, an agency, a language model',
		hint: 'Drag the field with the text here.',
	},
	{
		displayName: 'Channel Name or ID',
		name: 'channel',
		type: 'options',
		default: 'googleRsa',
		options: channelOptions(),
		description: 'Where the text is to run. In an expression use the channel’s ID, such as googleRsa.',
	},
	{
		displayName: 'Field',
		name: 'field',
		type: 'string',
		default: 'headline',
		placeholder: 'e.g. headline',
		description: 'The field of the channel: headline, description, primaryText and so on. The operation List Channels gives them all.',
	},
	{ displayName: 'Product', name: 'product', type: 'string', default: '', description: 'The product’s name, if known: words inside it are no claims' },
	{
		displayName: 'Features',
		name: 'features',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		description: 'What is known about product and offer: a list or a text. With it, every number, price, date and promise of the text must stand here.',
	},
	{ displayName: 'Language', name: 'language', type: 'string', default: 'auto', placeholder: 'e.g. en, zh', description: 'The language that the text must be in; auto checks none' },
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{ displayName: 'Banned Words', name: 'bannedWords', type: 'string', default: '', description: 'Words that the text may not hold, with commas between' },
			{ displayName: 'Evidence', name: 'evidence', type: 'string', default: '', description: 'What proves claims such as “best-selling”. Without it they are problems.' },
			{ displayName: 'Must Include', name: 'mustInclude', type: 'string', default: '', description: 'Words that the text must hold; several with semicolons or new lines between' },
			offerDetailsOption,
			outputOnlyResultOption,
		],
	},
];

type Read = { readonly kind: 'row'; readonly row: CheckRow } | { readonly kind: 'empty' } | { readonly kind: 'failed'; readonly error: unknown };

const ITEMS_BETWEEN_PAUSES = 500;

function readRow(context: IExecuteFunctions, index: number, today: string): Read {
	const text = textOf(context.getNodeParameter('copyText', index, ''));
	const channel = knownChannel(textOf(context.getNodeParameter('channel', index, 'googleRsa')));
	const rule = knownField(channel, textOf(context.getNodeParameter('field', index, '')));
	if (text === '') return { kind: 'empty' };
	const options = context.getNodeParameter('options', index, {}) as IDataObject;
	const language = textOf(context.getNodeParameter('language', index, 'auto'));
	const features: unknown = context.getNodeParameter('features', index, '');
	const input = readBriefInput({ product: context.getNodeParameter('product', index, ''), description: '', features, offer: '', audience: '', language }, { ...options, emoji: 'where allowed' }, today);
	return { kind: 'row', row: { text, channel: channel.id, field: rule.field, product: input.product, brief: input.features.length === 0 ? null : input, language, bannedWords: input.bannedWords, mustInclude: input.mustInclude, evidence: input.evidence } };
}

async function readRows(context: IExecuteFunctions, items: INodeExecutionData[]): Promise<Read[]> {
	const today = new Date().toISOString().slice(0, 10);
	const rows: Read[] = [];
	for (const index of items.keys()) {
		if (index > 0 && index % ITEMS_BETWEEN_PAUSES === 0) await new Promise((resolve) => setImmediate(resolve));
		try {
			rows.push(readRow(context, index, today));
		} catch (error) {
			rows.push({ kind: 'failed', error });
		}
	}
	return rows;
}

function resultOf(row: CheckRow, checked: CheckedRow): IDataObject {
	const { problems, scoreParts, ...rest } = checked;
	return { status: 'decided', text: row.text, channel: row.channel, field: row.field, ...rest, problems: problems.map(wordProblem), scoreParts: { ...scoreParts }, model: null, warnings: [] };
}

/** Checks the text of every item. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runPerItem(this, {
		namespace: 'adCopy',
		outputs: 1,
		failureOutput: 0,
		process: async (items) => {
			const read = await readRows(this, items);
			const rows = read.flatMap((one) => (one.kind === 'row' ? [one.row] : []));
			const checked = await getPool().run<CheckedRow[]>('copy.check', { rows }, { signal: this.getExecutionCancelSignal?.(), execution: this.getExecutionId?.() });
			let next = 0;
			return read.map((one, index): Outcome => {
				if (one.kind === 'failed') return one;
				if (one.kind === 'row') return { kind: 'result', result: resultOf(one.row, checked[next++] as CheckedRow), output: 0 };
				const empty = warning('copy-text-empty', { fields: textFieldsOf(items[index]?.json) });
				return { kind: 'result', result: { status: 'refused', text: null, valid: null, problems: [], model: null, warnings: [empty] }, output: 0 };
			});
		},
	});
}
