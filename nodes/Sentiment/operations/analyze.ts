import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { getPool } from '../../../models/runtime';
import { requestAnalysis } from '../../../models/sentiment/requestAnalysis';
import type { AnalyzeOptions, AnalyzeResult, Reading } from '../../../models/sentiment/types';
import type { Outcome } from '../../shared/itemContract';
import { runPerItem } from '../../shared/itemContract';
import { modelBlock } from '../../shared/modelBlock';
import { agentFillsNotice, outputOnlyResultOption } from '../../shared/options';
import type { Warning } from '../../shared/warning';
import { warning } from '../../shared/warning';
import { aspectsOption } from '../aspects/aspectsOption';
import { readAspects } from '../aspects/readAspects';
import { sharedWords, sharedWordsIn, type SharedWord } from '../aspects/sharedWords';
import { modelParameter, readModel } from '../modelParameter';
import { readNumberOption } from '../readNumberOption';
import { readTexts } from '../readTexts';
import { hasMood, outputFor, ROUTES } from '../routes';
import { wordNote } from '../wordNote';

export const description: INodeProperties[] = [
	agentFillsNotice('Text', ['analyze']),
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '={{ $json.text }}',
		placeholder: 'e.g. {{ $json.comment }}',
		description:
			'What to judge: drag the field with the review, answer or mail here. English and Chinese work best, ten more languages are covered.',
		hint: 'Drag a field from the left. An item without text is kept and marked as refused.',
	},
	modelParameter,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			aspectsOption,
			{
				displayName: 'Include Sentences',
				name: 'includeSentences',
				noDataExpression: true, // one value for the whole run
				type: 'boolean',
				default: false,
				description: 'Whether to judge every sentence of the text by itself as well, as the model reads it: links as http, names as @user',
			},
			{
				displayName: 'Language Hint',
				name: 'languageHint',
				noDataExpression: true,
				type: 'options',
				default: '',
				description: 'The language that counts where a text is too short to tell',
				options: [
					{ name: 'Arabic', value: 'ar' },
					{ name: 'Chinese', value: 'zh' },
					{ name: 'English', value: 'en' },
					{ name: 'French', value: 'fr' },
					{ name: 'German', value: 'de' },
					{ name: 'Indonesian', value: 'id' },
					{ name: 'Italian', value: 'it' },
					{ name: 'Japanese', value: 'ja' },
					{ name: 'Malay', value: 'ms' },
					{ name: 'None', value: '' },
					{ name: 'Portuguese', value: 'pt' },
					{ name: 'Spanish', value: 'es' },
					{ name: 'Thai', value: 'th' },
				],
			},
			outputOnlyResultOption,
			{
				displayName: 'Read At Most',
				name: 'readAtMost',
				noDataExpression: true,
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 20000,
				description: 'How many characters of a text to read; 0 reads all of it. Where something is left out, a warning says how much.',
			},
			{
				displayName: 'Route by Sentiment',
				name: 'routeBySentiment',
				type: 'boolean',
				noDataExpression: true,
				default: false,
				description:
					'Whether to give the node four outputs: Positive, Neutral, Negative and Uncertain. Everything else leaves on Uncertain: what could not be read or judged, and everything where a label of your own model is no mood (use a Switch node on sentiment.label then).',
			},
			{
				displayName: 'Strip HTML',
				name: 'stripHtml',
				noDataExpression: true,
				type: 'boolean',
				default: true,
				description: 'Whether to read only the text of HTML mails, without tags and styles',
			},
			{
				displayName: 'Uncertain Below',
				name: 'uncertainBelow',
				noDataExpression: true,
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
				default: 0.55,
				description: 'A label that is less probable than this counts as uncertain; the probabilities are calibrated',
			},
		],
	},
];

type Options = Readonly<Record<string, unknown>>;

function readOptions(options: Options): AnalyzeOptions {
	const aspects = readAspects(options.aspects);
	return {
		...(aspects && { aspects }),
		uncertainBelow: readNumberOption(options.uncertainBelow, 'Uncertain Below', 0.55, 1),
		readAtMost: Math.floor(readNumberOption(options.readAtMost, 'Read At Most', 20_000, 1e9)),
		includeSentences: options.includeSentences === true,
		stripHtml: options.stripHtml !== false,
		languageHint: String(options.languageHint ?? ''),
	};
}

const NO_LANGUAGE = { code: null, confident: false };

function refused(warnings: Warning[], model: IDataObject, language: IDataObject = NO_LANGUAGE): IDataObject {
	return { status: 'refused', label: null, score: null, probability: null, probabilities: null, language, model, warnings };
}

/** Labels of one's own that are no moods all leave on Uncertain: the reader must not look for a fault in the texts. */
function withRouteWarning(result: IDataObject): IDataObject {
	if (result.status === 'refused' || hasMood(result)) return result;
	return { ...result, warnings: [...(result.warnings as Warning[]), warning('route-own-labels', {})] };
}

function resultOf(reading: Reading, model: IDataObject, shared: readonly SharedWord[]): IDataObject {
	const { notes, ...rest } = reading;
	const words = reading.status === 'refused' ? [] : sharedWordsIn(reading.aspects ?? [], shared);
	const warnings = [...notes.map(wordNote), ...(words.length > 0 ? [warning('aspect-words-shared', { words })] : [])];
	if (reading.status === 'refused') return refused(warnings, model, { ...reading.language });
	return { ...(rest as unknown as IDataObject), model, warnings };
}

/** Judges the text of every item. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const routed = this.getNodeParameter('options.routeBySentiment', 0, false) === true;
	return await runPerItem(this, {
		namespace: 'sentiment',
		outputs: routed ? ROUTES.length : 1,
		failureOutput: routed ? ROUTES.length - 1 : 0,
		process: async (items) => {
			const options = readOptions(this.getNodeParameter('options', 0, {}) as Options);
			const shared = sharedWords(options.aspects ?? []);
			const texts = await readTexts(this, items);
			const queue = texts.flatMap((text) => (text.kind === 'text' ? [text.text] : []));
			const started = Date.now();
			const { readings, model }: AnalyzeResult = await requestAnalysis(
				getPool(),
				{ texts: queue, model: await readModel(this), options },
				{ signal: this.getExecutionCancelSignal?.(), execution: this.getExecutionId?.() },
			);
			this.logger?.debug(`Sentiment: ${queue.length} texts on ${model.engine} in ${Date.now() - started} ms`);
			const block = modelBlock(model);
			let next = 0;
			return texts.map((text): Outcome => {
				if (text.kind === 'failed') return text;
				const result =
					text.kind === 'text' ? resultOf(readings[next++] as Reading, block, shared) : refused([text.warning], block);
				return routed ? { kind: 'result', result: withRouteWarning(result), output: outputFor(result) } : { kind: 'result', result, output: 0 };
			});
		},
	});
}
