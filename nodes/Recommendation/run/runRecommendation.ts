import type { IBinaryKeyData, IDataObject, IExecuteFunctions, INodeExecutionData, IPairedItemData } from 'n8n-workflow';

import { RECOMMENDER_KIND } from '../../../models/recommend/artefact/types';
import type { RecommendTaskRequest, RecommendTaskResult } from '../../../models/recommend/task/taskTypes';
import { getPool, saveArtefactBytes } from '../../../models/runtime';
import { availableMegabytes } from '../../../models/runtime/memoryLimit';
import { packageVersion } from '../../../models/runtime/packageVersion';
import { ConfigurationError } from '../../shared/configurationError';
import { showHints } from '../../shared/hints';
import { toNodeError } from '../../shared/nodeErrors';
import { isToolRun } from '../../shared/toolMode';
import type { Warning } from '../../shared/warning';
import { count } from '../../shared/wording';
import { CATALOGUE_INPUT, EVENTS_INPUT, REQUESTS_INPUT } from '../inputs';
import type { CatalogueRead } from '../read/readCatalogueColumns';
import { readCatalogueColumns } from '../read/readCatalogueColumns';
import type { EventsRead } from '../read/readEvents';
import { readEvents } from '../read/readEvents';
import { inputItems } from '../read/inputItems';
import { readModel } from '../read/readModel';
import type { RecommendationOptions } from '../read/readOptions';
import { readOptions } from '../read/readOptions';
import type { RequestsRead } from '../read/readRequests';
import { readRequests } from '../read/readRequests';
import { collectWarnings } from '../results/collectWarnings';
import { priceWarnings } from '../results/priceWarnings';

/** All that an operation has to word its results with. */
export interface RecommendationRun {
	readonly result: RecommendTaskResult;
	readonly options: RecommendationOptions;
	readonly requests: RequestsRead;
	readonly catalogue: CatalogueRead | null;
	readonly warnings: readonly Warning[];
	/** Name that the model was saved under, or null. */
	readonly savedAs: string | null;
}

/** One item to be, and what it goes back to. */
export interface ListItem {
	readonly json: IDataObject;
	/** Rows of the events, numbered from 0. */
	readonly rows: readonly number[];
	/** Place in the requests, or null. */
	readonly asked: number | null;
}

export interface RecommendationSpecification {
	readonly operation: string;
	readonly needsUser: boolean;
	readonly keepsGuests: boolean;
	/** Whether the operation reads the input Requests, and a saved model. */
	readonly readsRequests: boolean;
	readonly readsModel: boolean;
	/** The field that the summary goes into. */
	readonly namespace: string;
	/** The question, and whether it is about the requests. */
	readonly ask: (options: RecommendationOptions, requests: RequestsRead) => { readonly question: RecommendTaskRequest['question']; readonly isAsked: boolean };
	readonly word: (run: RecommendationRun) => { readonly items: readonly ListItem[]; readonly summary: IDataObject };
	/** One output, with the summary alone. */
	readonly isReport?: boolean;
}

const LINKED = 100;
/** More than this no host of n8n should give to one thread. */
const MOST_MEGABYTES = 3072;
const filterFieldsOf = ({ rules }: RecommendationOptions): string[] =>
	(rules.filter ?? []).map(({ field }) => field).filter((field) => !['id', 'title', 'category', 'price', 'inStock', 'tags', 'date'].includes(field));

function linksOf({ rows, asked }: ListItem, requests: RequestsRead, { fromInput, csvItem, source }: EventsRead): IPairedItemData[] {
	const request = asked === null ? null : (requests.items[asked] ?? null);
	if (request !== null) return [{ item: request, input: REQUESTS_INPUT }];
	if (!fromInput || source.kind === 'none') return [{ item: 0 }];
	return csvItem === null ? rows.slice(0, LINKED).map((item) => ({ item })) : [{ item: csvItem }];
}

async function requestOf(context: IExecuteFunctions, specification: RecommendationSpecification): Promise<{ request: RecommendTaskRequest; events: EventsRead; requests: RequestsRead; catalogue: CatalogueRead | null; options: RecommendationOptions; isAsked: boolean } | null> {
	const options = readOptions(context);
	const model = specification.readsModel ? await readModel(context) : null;
	const isTrending = specification.operation === 'trending';
	const events = await readEvents(context, { options: options.raw, needsUser: specification.needsUser, hasModel: model !== null, withSegment: isTrending }, isTrending);
	const requests = specification.readsRequests ? readRequests(context) : { asked: [], items: [], empty: 0 };
	if (events.source.kind === 'none' && model === null) {
		if (requests.asked.length > 0) throw new ConfigurationError('recommend-nothing-to-learn-from', {});
		return null;
	}
	const catalogue = readCatalogueColumns(context, filterFieldsOf(options), events.source);
	const { question, isAsked } = specification.ask(options, requests);
	if (question.kind === 'findUsers' && events.source.kind === 'none') throw new ConfigurationError('recommend-model-evaluate', {});
	const isSealed = options.saveModelAs !== '' || options.attachModel;
	const { count: most, mode, method, halfLives, tune, fewestUsersPerPair, seed, asOf, budgetMilliseconds, rules, onlyCatalogue, preferences } = options;
	return {
		events, requests, catalogue, options, isAsked,
		request: {
			events: events.source,
			intake: { ...options.intake, keepGuests: specification.keepsGuests },
			catalogue: catalogue?.columns ?? null,
			model: model?.bytes ?? null,
			question,
			count: most, mode, method, halfLives, tune, fewestUsersPerPair, seed, asOf, budgetMilliseconds, rules, onlyCatalogue, preferences,
			clock: Date.now(),
			mostMegabytes: Math.min(MOST_MEGABYTES, availableMegabytes(process.env).available),
			explain: true,
			seal: isSealed ? { createdBy: packageVersion() } : null,
		},
	};
}

async function ask(context: IExecuteFunctions, request: RecommendTaskRequest): Promise<RecommendTaskResult> {
	let isSaid = false;
	const onProgress = ({ total }: { total: number }): void => {
		if (isSaid || total === 0) return;
		isSaid = true;
		context.logger?.info(`Recommendation: learning looks at about ${count(total)} pairs of items`);
	};
	return await getPool().run<RecommendTaskResult>('recommend.answer', request, { signal: context.getExecutionCancelSignal?.(), execution: context.getExecutionId?.(), onProgress });
}

async function attached(context: IExecuteFunctions, { artefact }: RecommendTaskResult, { attachModel, saveModelAs }: RecommendationOptions): Promise<IBinaryKeyData | undefined> {
	if (!attachModel || artefact === null) return undefined;
	return { model: await context.helpers.prepareBinaryData(Buffer.from(artefact), `${saveModelAs || 'recommender'}.bin`, 'application/octet-stream') };
}

function rowSummary({ rows }: RecommendTaskResult): IDataObject {
	return { read: rows?.read ?? 0, used: rows?.used ?? 0, skipped: (rows?.skipped ?? []).map(({ reason, count: number, examples }) => ({ reason, count: number, examples: [...examples] })) };
}

function hints(context: IExecuteFunctions, { rows }: RecommendTaskResult, warnings: readonly Warning[], namespace: string): void {
	const hint = (message: string) => ({ message, type: 'warning' as const, location: 'outputPane' as const });
	const left = (rows?.read ?? 0) - (rows?.used ?? 0);
	showHints(context, [
		...(left > 0 ? [hint(`${count(left)} of ${count(rows?.read ?? 0)} rows could not be used. '${namespace}.rows.skipped' says why.`)] : []),
		...(warnings.length > 0 ? [hint(`The result has ${count(warnings.length)} ${warnings.length === 1 ? 'warning' : 'warnings'}: see '${namespace}.warnings'.`)] : []),
	]);
}

async function run(context: IExecuteFunctions, specification: RecommendationSpecification): Promise<INodeExecutionData[][]> {
	const { operation, namespace, isReport = false } = specification;
	const prepared = await requestOf(context, specification);
	if (prepared === null) return isReport ? [[]] : [[], []];
	const { request, events, requests, catalogue, options, isAsked } = prepared;
	const result = await ask(context, request);
	const savedAs = options.saveModelAs !== '' && result.artefact !== null ? saveArtefactBytes(RECOMMENDER_KIND, options.saveModelAs, result.artefact, process.env) : null;
	const warnings = [...collectWarnings(result, { operation, isAsked, requests, onlyCatalogue: options.onlyCatalogue, hasModel: request.model !== null, isKept: request.seal !== null }), ...priceWarnings(options.rules, catalogue?.columns ?? null)];
	const { items, summary } = specification.word({ result, options, requests, catalogue, warnings, savedAs });
	hints(context, result, warnings, namespace);
	const binary = await attached(context, result, options);
	const firstUsed = result.rows?.firstUsed ?? [];
	const summaryItem: INodeExecutionData = {
		json: { [namespace]: { ...summary, savedAs, warnings: [...warnings], rows: rowSummary(result) } },
		...(binary && { binary }),
		pairedItem: linksOf({ json: {}, rows: firstUsed.length > 0 ? firstUsed : Array.from({ length: Math.min(LINKED, result.rows?.read ?? 0) }, (_, row) => row), asked: null }, requests, events),
	};
	const lists = items.map((item): INodeExecutionData => ({ json: item.json, pairedItem: linksOf(item, requests, events) }));
	if (isReport) return [[summaryItem]];
	return isToolRun(context) ? [[summaryItem, ...lists], []] : [lists, [summaryItem]];
}

/**
 * Runs an operation: reads the three inputs, has the worker learn and answer, and words what comes back. Every row
 * is used or counted by its reason. Called by an agent, everything leaves on the first output, the summary first.
 *
 * @throws NodeOperationError for a configuration error, and for any failure unless the node continues on fail
 */
export async function runRecommendation(context: IExecuteFunctions, specification: RecommendationSpecification): Promise<INodeExecutionData[][]> {
	try {
		return await run(context, specification);
	} catch (cause) {
		const inputs = [EVENTS_INPUT, CATALOGUE_INPUT, REQUESTS_INPUT].map((input) => inputItems(context, input));
		const error = toNodeError(context.getNode(), cause, undefined, inputs[EVENTS_INPUT]?.map(({ json }) => json));
		// n8n answers a throw by sending the input to output 0: with an error output that is the wrong branch.
		const spills = context.getNode().onError === 'continueErrorOutput';
		if (!context.continueOnFail() || (ConfigurationError.isInstance(cause) && !spills)) throw error;
		const pairedItem = inputs[EVENTS_INPUT]?.slice(0, LINKED).map((_, item) => ({ item })) ?? [];
		const failed: INodeExecutionData[][] = [[{ json: { error: error.message }, pairedItem: pairedItem.length > 0 ? pairedItem : [{ item: 0 }] }]];
		return specification.isReport === true ? failed : [...failed, []];
	}
}
