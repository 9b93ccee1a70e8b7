import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { RowOverride } from '../../../models/copy/channelTable';
import type { WriteRequest, WrittenBrief } from '../../../models/copy/tasks';
import type { Asset, BriefInput, Candidate } from '../../../models/copy/types';
import { getPool } from '../../../models/runtime';
import { distinct } from '../../../models/text/microBatches';
import { ConfigurationError } from '../../shared/configurationError';
import type { Outcome } from '../../shared/itemContract';
import { runPerItem } from '../../shared/itemContract';
import { outputOnlyResultOption } from '../../shared/options';
import { textFieldsOf } from '../../shared/textFieldsOf';
import type { Warning } from '../../shared/warning';
import { warning } from '../../shared/warning';
import { briefOptions, tailOptions } from '../briefOptions';
import { channelOptions } from '../channelOptions';
import type { ChatModel, DataLeavesHost } from '../chatModel';
import { connectedModel, dataLeavesHost, modelName } from '../chatModel';
import type { ChatResult } from '../chatWriter';
import { writeWithModel } from '../chatWriter';
import type { Output } from '../outputShapes';
import { checkOutput, googleAdsEditorRow, metaAssetFeed, OUTPUTS } from '../outputShapes';
import { readBriefs } from '../readBriefs';
import { readOverrides } from '../readChannels';
import { wordCopyNote, wordProblem } from '../wordProblem';

export const description: INodeProperties[] = [
	{
		displayName: 'Product',
		name: 'product',
		type: 'string',
		default: '={{ $json.product }}',
		description: 'The product’s name, as it may stand in an ad. Drag the field here.',
		hint: 'An item without a product is kept and marked as refused.',
	},
	{ displayName: 'Description', name: 'description', type: 'string', typeOptions: { rows: 3 }, default: '={{ $json.description }}', description: 'What it is, in a few sentences. HTML is read as text.' },
	{
		displayName: 'Features',
		name: 'features',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '={{ $json.features }}',
		description: 'Selling points: a list, or one text with a line, comma or semicolon between. The more specific, the better the ads.',
	},
	{ displayName: 'Offer', name: 'offer', type: 'string', default: '={{ $json.offer }}', description: 'The offer in words, such as “Free shipping on orders over $40”. Empty for none.' },
	{ displayName: 'Audience', name: 'audience', type: 'string', default: '={{ $json.audience }}', placeholder: 'e.g. home baristas', description: 'Whom the ads are for, as they would be named in a sentence' },
	{
		displayName: 'Channel Names or IDs',
		name: 'channels',
		type: 'multiOptions',
		default: ['googleRsa'],
		options: channelOptions(),
		description: 'Where the ads are to run. In an expression use the channels’ IDs, such as googleRsa, with commas between.',
	},
	{ displayName: 'Language', name: 'language', type: 'string', default: 'auto', placeholder: 'e.g. en, zh, de', description: 'The language to write in; auto takes the brief’s. The built-in writer has English and Chinese.' },
	{
		displayName: 'Writer',
		name: 'writer',
		type: 'options',
		noDataExpression: true,
		default: 'builtIn',
		options: [
			{ name: 'Built-In', value: 'builtIn', description: 'Works on this machine, offline, in English and Chinese' },
			{ name: 'Chat Model', value: 'chatModel', description: 'Any chat model of n8n writes; every text is checked, and the built-in writer fills in' },
		],
		description: 'Who writes. Both go through the same checks.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			...briefOptions,
			{ displayName: 'Model Timeout', name: 'modelTimeout', type: 'number', noDataExpression: true, typeOptions: { minValue: 1, maxValue: 600 }, default: 60, description: 'How many seconds to wait for one answer of the chat model before the built-in writer steps in' },
			{
				displayName: 'Output',
				name: 'output',
				type: 'options',
				noDataExpression: true,
				default: 'set',
				options: [
					{ name: 'Google Ads Editor', value: 'googleAdsEditor', description: 'One item per brief, with the columns of a Google Ads Editor CSV in adCopy.googleAdsEditor' },
					{ name: 'Meta Asset Feed', value: 'metaAssetFeed', description: 'One item per brief, with an asset_feed_spec in adCopy.metaAssetFeed' },
					{ name: 'One Item per Brief', value: 'set', description: 'All texts of a brief in one item' },
					{ name: 'One Item per Text', value: 'rows', description: 'Each text in an item of its own' },
				],
				description: 'In which form the texts go on',
			},
			outputOnlyResultOption,
			...tailOptions,
		],
	},
];

interface Ready {
	readonly brief: BriefInput;
	readonly channels: readonly string[];
	readonly json: unknown;
}

interface Setup {
	readonly overrides: readonly RowOverride[];
	readonly variants: number;
	readonly output: Output;
	readonly seconds: number;
	readonly model: ChatModel | null;
	readonly leaves: DataLeavesHost;
	readonly run: { readonly signal: AbortSignal | undefined; readonly execution: string | undefined };
}

function numberOption(context: IExecuteFunctions, name: string, displayName: string, range: readonly [number, number, number]): number {
	const [standard, minimum, maximum] = range;
	const raw: unknown = context.getNodeParameter(`options.${name}`, 0, standard);
	if (raw === '' || raw === null || raw === undefined) return standard;
	const value = Number(raw);
	if (Number.isFinite(value) && value >= minimum && value <= maximum) return Math.floor(value);
	throw new ConfigurationError('option-out-of-range', { parameter: displayName, value: String(raw).slice(0, 40), minimum, maximum });
}

async function readSetup(context: IExecuteFunctions): Promise<Setup> {
	const raw = String(context.getNodeParameter('options.output', 0, 'set'));
	const output = OUTPUTS.find((one) => one === raw) ?? 'set';
	const model = context.getNodeParameter('writer', 0, 'builtIn') === 'chatModel' ? await connectedModel(context) : null;
	return {
		overrides: readOverrides(context),
		variants: numberOption(context, 'variants', 'Variants', [0, 0, 20]),
		output,
		seconds: numberOption(context, 'modelTimeout', 'Model Timeout', [60, 1, 600]),
		model,
		leaves: model === null ? false : dataLeavesHost(model),
		run: { signal: context.getExecutionCancelSignal?.(), execution: context.getExecutionId?.() },
	};
}

async function writeBuiltIn(setup: Setup, ready: ReadonlyArray<Pick<Ready, 'brief' | 'channels'>>, candidates: ReadonlyArray<Readonly<Record<string, readonly Candidate[]>>> = []): Promise<WrittenBrief[]> {
	const request: WriteRequest = { briefs: ready.map(({ brief }) => brief), channels: ready.map(({ channels }) => channels), overrides: setup.overrides, variants: setup.variants, candidates };
	return await getPool().run<WrittenBrief[]>('copy.write', request, setup.run);
}

/** One result per brief; briefs that are equal are written once. */
async function writeAll(setup: Setup, briefs: readonly Ready[]): Promise<Array<WrittenBrief | ChatResult | { error: unknown }>> {
	if (setup.model === null) {
		const { values, positions } = distinct(briefs.map(({ brief, channels }) => JSON.stringify({ brief, channels })));
		const written = await writeBuiltIn(setup, values.map((value) => JSON.parse(value) as Ready));
		return positions.map((position) => written[position] as WrittenBrief);
	}
	const results: Array<ChatResult | { error: unknown }> = [];
	for (const { brief, channels, json } of briefs) {
		try {
			results.push(
				await writeWithModel({
					...setup,
					model: setup.model,
					brief,
					channels,
					json,
					cancel: setup.run.signal,
					write: async (candidates) => (await writeBuiltIn(setup, [{ brief, channels }], [candidates]))[0] as WrittenBrief,
				}),
			);
		} catch (error) {
			results.push({ error });
			// Cancelled: the others would fail one by one.
			if (setup.run.signal?.aborted === true) while (results.length < briefs.length) results.push({ error });
		}
	}
	return results.slice(0, briefs.length);
}

function assetOf(asset: Asset): IDataObject {
	const { source, problems, scoreParts, ...rest } = asset;
	return { ...rest, facts: [...asset.facts], repaired: [...asset.repaired], problems: problems.map(wordProblem), scoreParts: { ...scoreParts }, writer: source };
}

function warningsOf(written: WrittenBrief, chat: ChatResult | null): Warning[] {
	const warnings = written.notes.map(wordCopyNote);
	const wanted = written.shortfall.reduce((sum, one) => sum + one.wanted, 0);
	const missing = written.shortfall.reduce((sum, one) => sum + one.wanted - one.delivered, 0);
	if (!written.hasFrames && (chat === null || chat.failure !== null)) warnings.push(warning('copy-language-without-frames', { language: written.language, written: ['English', 'Chinese'] }));
	else if (missing > 0) warnings.push(warning('copy-shortfall', { missing, wanted }));
	if (chat?.failure) warnings.push(warning('copy-model-unusable', { reason: chat.failure, filled: chat.filled }));
	else if (chat !== null && chat.rejected > 0) warnings.push(warning('copy-model-filled', { filled: chat.filled, rejected: chat.rejected }));
	if (chat !== null && chat.masked > 0) warnings.push(warning('copy-personal-data-masked', { count: chat.masked }));
	return warnings;
}

const shortfallWords: Record<string, string> = {
	'few-facts': 'The brief holds too little for more without repeating or inventing something',
	'language-without-frames': 'The built-in writer has no sentences in this language',
	'must-include-too-long': 'What must be included does not fit into this field',
	'name-too-long': 'The product name does not fit into this field',
	'channel-unsuited': 'This channel does not suit the brief',
};

function resultsOf(setup: Setup, brief: BriefInput, written: WrittenBrief, chat: ChatResult | null): Outcome {
	const warnings = warningsOf(written, chat);
	const common = {
		status: written.assets.length === 0 ? 'refused' : written.shortfall.length > 0 ? 'uncertain' : 'decided',
		language: written.language,
		writer: setup.model === null ? 'builtIn' : 'chatModel',
		dataLeftHost: setup.leaves,
		aiGenerated: true,
		model: null as IDataObject | null,
		warnings,
	};
	if (setup.model !== null) common.model = { name: modelName(setup.model), version: null, hash: null, engine: 'chatModel', accuracy: null };
	const assets = written.assets.map(assetOf);
	if (setup.output === 'rows' && assets.length > 0) {
		const [first, ...rest] = assets.map((asset): IDataObject => ({ ...common, ...asset }));
		return { kind: 'results', results: [first as IDataObject, ...rest], output: 0 };
	}
	const result: IDataObject = {
		...common,
		assets,
		rejected: written.rejected.map((one) => ({ ...one, codes: [...one.codes] })),
		shortfall: written.shortfall.map((one) => ({ ...one, code: one.reason, reason: shortfallWords[one.reason] ?? one.reason })),
		facts: written.facts.map((fact) => ({ ...fact })),
	};
	if (setup.output === 'googleAdsEditor') result.googleAdsEditor = googleAdsEditorRow(written.assets, brief);
	if (setup.output === 'metaAssetFeed') result.metaAssetFeed = metaAssetFeed(written.assets, brief);
	return { kind: 'result', result, output: 0 };
}

/** Writes the ads of every item. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runPerItem(this, {
		namespace: 'adCopy',
		outputs: 1,
		failureOutput: 0,
		process: async (items) => {
			const setup = await readSetup(this);
			const read = await readBriefs(this, items);
			for (const one of read) if (one.kind === 'brief') checkOutput(setup.output, one.channels);
			const ready = read.flatMap((one, index) => (one.kind === 'brief' && one.brief.product !== '' ? [{ brief: one.brief, channels: one.channels, json: items[index]?.json }] : []));
			const started = Date.now();
			const written = await writeAll(setup, ready);
			this.logger?.debug(`Ad Copy: ${ready.length} briefs in ${Date.now() - started} ms`);
			let next = 0;
			return read.map((one, index): Outcome => {
				if (one.kind === 'failed') return one;
				if (one.brief.product === '') {
					const empty = warning('copy-no-product', { fields: textFieldsOf(items[index]?.json) });
					return { kind: 'result', result: { status: 'refused', language: null, writer: null, dataLeftHost: false, assets: [], rejected: [], shortfall: [], model: null, warnings: [empty] }, output: 0 };
				}
				const done = written[next++] as WrittenBrief | ChatResult | { error: unknown };
				if ('error' in done) return { kind: 'failed', error: done.error };
				return 'written' in done ? resultsOf(setup, one.brief, done.written, done) : resultsOf(setup, one.brief, done, null);
			});
		},
	});
}
