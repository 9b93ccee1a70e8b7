import { join } from 'node:path';

import type { IDataObject, INodeExecutionData, NodeExecutionHint } from 'n8n-workflow';

import { fakeContext } from '../../contract/fakeContext';
import type { FakeContextSettings } from '../../contract/fakeContext';
import { closePool, loadNode } from '../../contract/runCase';

export { closePool };

export interface RecommendationRun {
	/** Items of the first output. */
	lists: INodeExecutionData[];
	/** The `recommendation` of each of them. */
	results: IDataObject[];
	/** The one item beside them; of Evaluate the report. */
	summary: IDataObject;
	summaryItem: INodeExecutionData | undefined;
	hints: NodeExecutionHint[];
	logs: string[];
}

export interface Inputs extends Partial<FakeContextSettings> {
	catalogue?: readonly IDataObject[];
	requests?: readonly IDataObject[];
}

export const fields = { userField: 'user', itemField: 'item', dateField: 'date' };

/** Runs the built node: only dist/ has the worker that the kernels run in. */
export async function runRecommendation(events: readonly IDataObject[], parameters: IDataObject, { catalogue = [], requests = [], ...settings }: Inputs = {}): Promise<RecommendationRun> {
	const nodeType = loadNode(join('Recommendation', 'Recommendation.node'));
	const furtherInputs = [catalogue, requests].map((rows) => rows.map((json) => ({ json })));
	const { context, hints, logs } = fakeContext({ description: nodeType.description, items: events.map((json) => ({ json })), furtherInputs, ...settings, parameters: { ...fields, ...parameters } });
	const [first = [], second] = (await nodeType.execute?.call(context)) as INodeExecutionData[][];
	const summaryItem = second === undefined ? first[0] : second[0];
	const lists = second === undefined ? [] : first;
	const summary = (summaryItem?.json.recommendationSummary ?? summaryItem?.json.evaluation ?? {}) as IDataObject;
	return { lists, results: lists.map(({ json }) => json.recommendation as IDataObject), summary, summaryItem, hints, logs };
}

export const codesOf = (summary: IDataObject): string[] => (summary.warnings as Array<{ code: string }>).map(({ code }) => code);

export const messageOf = (summary: IDataObject, code: string): string | undefined => (summary.warnings as Array<{ code: string; message: string }>).find((each) => each.code === code)?.message;

/** Ids of the items in one list. */
export const itemsOf = (result: IDataObject | undefined): string[] => ((result?.items ?? []) as Array<{ item: string }>).map(({ item }) => item);

export const day = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);

const groups = [['mug', 'kettle', 'grinder', 'filter', 'scale'], ['pot', 'tea', 'tray', 'jar', 'cosy']] as const;

/** A shop of two kinds of customers: even ones buy for coffee, odd ones for tea, each three of five items. */
export const shop = (users = 40): IDataObject[] =>
	Array.from({ length: users }, (_, user) => user).flatMap((user) =>
		[0, 1, 2].map((step) => ({ user: `c-${user}`, item: groups[user % 2]?.[(Math.floor(user / 2) + step) % 5] as string, date: day(((user * 13) % 60) + step * 20), order: `o-${user}-${step}` })),
	);

export const asOf = '2026-05-01';
