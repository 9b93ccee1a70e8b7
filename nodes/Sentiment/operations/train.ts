import type { IBinaryKeyData, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { artefactText } from '../../../models/artefact/sealArtefact';
import type { Artefact } from '../../../models/artefact/types';
import { headArtefact } from '../../../models/labels/headArtefact';
import type { TrainLabelsRequest, TrainLabelsResult } from '../../../models/labels/types';
import { checkArtefactName, getPool, saveArtefact } from '../../../models/runtime';
import { agentFillsNotice, rowsParameter } from '../../shared/options';
import { runTableItems, type TableItem } from '../../shared/tableItems';
import type { SkippedRow, TableRow } from '../../shared/tableContract';
import { readNumberOption } from '../readNumberOption';
import { fieldNames, readExamples } from '../train/readExamples';
import { sealHead } from '../train/sealHead';
import { trainingResult, type KeptModel } from '../train/trainingResult';

export const description: INodeProperties[] = [
	{
		displayName: fieldNames.text,
		name: 'textField',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. message',
		description: 'The field with the text to learn from: a mail, an answer, a review. Type its name or drag it here.',
	},
	{
		displayName: fieldNames.label,
		name: 'labelField',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. topic',
		description: 'The field with the label that a person gave the text: billing, delivery, praise. Type its name or drag it here.',
		hint: 'At least 8 different texts for each label; 20 and more are better',
	},
	agentFillsNotice('Rows', ['train']),
	{
		...rowsParameter(['train']),
		placeholder: '[{"text": "Where is my parcel?", "label": "delivery"}]',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Model Output',
				name: 'modelOutput',
				noDataExpression: true,
				type: 'options',
				default: 'item',
				description: 'Where the trained model leaves the node, to be kept by other nodes (Postgres, S3, Drive)',
				options: [
					{ name: 'Binary File', value: 'binary', description: 'As the file in the binary field model' },
					{ name: 'Item', value: 'item', description: 'In the field training.artefact' },
					{ name: 'Nowhere', value: 'none', description: "Only under the name of 'Save Model As'" },
				],
			},
			{
				displayName: 'Save Model As',
				name: 'saveModelAs',
				type: 'string',
				default: '',
				placeholder: 'e.g. support topics',
				description: 'A name to choose the labels by in Analyze Text. They are saved in the folder marketing-ai of n8n; a model of the same name is replaced.',
			},
			{
				displayName: 'Seed',
				name: 'seed',
				noDataExpression: true,
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 42,
				description: 'Decides how the rows are parted for validation. The same rows and seed give the same model.',
			},
		],
	},
];

const DEFAULT_NAME = 'own labels';
const HIGHEST_SEED = 2 ** 31 - 1;

interface Options {
	saveModelAs: string;
	modelOutput: string;
	seed: number;
}

function readOptions(context: IExecuteFunctions): Options {
	const raw = context.getNodeParameter('options', 0, {}) as Readonly<Record<string, unknown>>;
	const options: Options = {
		saveModelAs: String(raw.saveModelAs ?? '').trim(),
		modelOutput: String(raw.modelOutput ?? 'item'),
		seed: Math.floor(readNumberOption(raw.seed, 'Seed', 42, HIGHEST_SEED)),
	};
	if (options.saveModelAs !== '') checkArtefactName(headArtefact.kind, options.saveModelAs, process.env);
	return options;
}

async function fileOf(context: IExecuteFunctions, artefact: Artefact, name: string): Promise<IBinaryKeyData> {
	return { model: await context.helpers.prepareBinaryData(Buffer.from(artefactText(artefact)), `${name}.json`, 'application/json') };
}

async function train(context: IExecuteFunctions, rows: TableRow[]): Promise<{ items: TableItem[]; skipped: SkippedRow[] }> {
	const { saveModelAs, modelOutput, seed } = readOptions(context);
	const { texts, labels, indexes, skipped, fields } = await readExamples(context, rows);
	const request: TrainLabelsRequest = { texts, labels, seed };
	const running = { signal: context.getExecutionCancelSignal?.(), execution: context.getExecutionId?.() };
	const found = await getPool().run<TrainLabelsResult>('labels.train', request, running);
	const indexOf = (position: number): number => indexes[position] ?? position;
	let kept: KeptModel | null = null;
	if (found.trained !== null) {
		const name = saveModelAs || DEFAULT_NAME;
		const artefact = sealHead(found.trained, found.labels, { name, seed, fields });
		const savedAs = saveModelAs === '' ? null : saveArtefact(artefact, saveModelAs, process.env);
		kept = { name, artefact, inItem: modelOutput !== 'binary' && modelOutput !== 'none', savedAs };
	}
	const item: TableItem = {
		namespace: 'training',
		result: trainingResult(found, (position) => indexOf(position) + 1, kept),
		used: found.fates.flatMap((fate, position) => (fate === 'used' ? [indexOf(position)] : [])),
		rowsField: 'rows',
		...(kept !== null && modelOutput === 'binary' && { binary: await fileOf(context, kept.artefact, kept.name) }),
	};
	const left = found.fates.flatMap((fate, position) => (fate === 'used' ? [] : [{ index: indexOf(position), reason: fate }]));
	return { items: [item], skipped: [...skipped, ...left] };
}

/** Learns labels of one's own from examples: one item with the report and the model. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runTableItems(this, { outputs: 1, process: async (rows) => await train(this, rows) });
}
