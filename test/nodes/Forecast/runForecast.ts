import { join } from 'node:path';

import type { IDataObject, INodeExecutionData, NodeExecutionHint } from 'n8n-workflow';

import { fakeContext } from '../../contract/fakeContext';
import type { FakeContextSettings } from '../../contract/fakeContext';
import { closePool, loadNode } from '../../contract/runCase';

export { closePool };

export interface ForecastRun {
	/** Items of the first output: rows; of Backtest: one item a group. */
	rows: INodeExecutionData[];
	/** Items of the second output: one a group. */
	summaries: INodeExecutionData[];
	hints: NodeExecutionHint[];
	logs: string[];
}

/** Runs the built node on rows: only dist/ has the worker that the kernels run in. */
export async function runForecast(rows: readonly IDataObject[], parameters: IDataObject, settings: Partial<FakeContextSettings> = {}): Promise<ForecastRun> {
	const nodeType = loadNode(join('Forecast', 'Forecast.node'));
	const { context, hints, logs } = fakeContext({ description: nodeType.description, items: rows.map((json) => ({ json })), ...settings, parameters });
	const [first = [], second = []] = (await nodeType.execute?.call(context)) as INodeExecutionData[][];
	return { rows: first, summaries: second, hints, logs };
}

export const fields = { dateField: 'date', valueField: 'value' };

/** The only summary of a run. */
export function only(items: readonly INodeExecutionData[], namespace: string): IDataObject {
	expect(items).toHaveLength(1);
	return items[0]?.json[namespace] as IDataObject;
}

export const codesOf = (list: unknown): string[] => (list as Array<{ code: string }>).map(({ code }) => code);

export const messageOf = (list: unknown, code: string): string | undefined => (list as Array<{ code: string; message: string }>).find((each) => each.code === code)?.message;

/** A date so many days after 1 January 2024, a Monday. */
export const day = (number: number): string => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);

/** A date so many months after January 2020. */
export const month = (number: number): string => new Date(Date.UTC(2020, number, 1)).toISOString().slice(0, 10);

/** Months of a shop that grows and sells most in December. */
export const monthly = (count: number): IDataObject[] =>
	Array.from({ length: count }, (_, index) => ({ date: month(index), value: Math.round(1000 + 10 * index + 200 * Math.sin(((index % 12) / 6) * Math.PI) + ((index * 7919) % 53)) }));
