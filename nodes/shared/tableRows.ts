import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { ConfigurationError } from './configurationError';
import { isToolRun } from './toolMode';

/** One row of a table operation. `index` counts the rows from 0. */
export interface TableRow {
	index: number;
	json: IDataObject;
}

/** A row that was not used, and why: a short reason in words or as a code, never a value of the row. */
export interface SkippedRow {
	index: number;
	reason: string;
}

/** What became of the rows. `examples` are row numbers as a person counts them: the first row is 1. */
export interface RowSummary extends IDataObject {
	read: number;
	used: number;
	skipped: Array<{ reason: string; count: number; examples: number[] }>;
}

export interface RowsRead {
	rows: TableRow[];
	/** Entries of the `rows` parameter that are no objects. */
	unusable: SkippedRow[];
	/** True when the rows are the input items, so that results can be linked to them. */
	fromInput: boolean;
}

const examplesPerReason = 5;

function kindOf(value: unknown): string {
	if (value === undefined) return 'text that is not JSON';
	if (value === null) return 'null';
	return typeof value === 'object' ? 'one object' : `a ${typeof value}`;
}

/** The list in the parameter `rows`, or null where it is empty or not there. */
function listInParameter(context: IExecuteFunctions): unknown[] | null {
	const given: unknown = context.getNodeParameter('rows', 0, '');
	if (given === undefined || given === null || (typeof given === 'string' && given.trim() === '')) return null;
	const list = typeof given === 'string' ? parsed(given) : given;
	if (!Array.isArray(list)) throw new ConfigurationError('rows-not-list', { found: kindOf(list) });
	return list.length > 0 ? list : null;
}

/** The value of a JSON text; undefined, which JSON cannot hold, when it is none. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function isRow(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The rows of a table operation: the list in the parameter `rows` where there is one (an agent's
 * call), else the input items.
 *
 * @throws ConfigurationError `rows-not-list`; `rows-missing` when an agent brought neither
 */
export function readRows(context: IExecuteFunctions): RowsRead {
	const list = listInParameter(context);
	// A Code node may send items whose json is null, a list or a text.
	const numbered = (list ?? context.getInputData().map(({ json }) => json)).map((json: unknown, index) => ({ index, json }));
	if (numbered.length === 0 && isToolRun(context)) throw new ConfigurationError('rows-missing', {});
	return {
		rows: numbered.filter((row): row is TableRow => isRow(row.json)),
		unusable: numbered.filter((row) => !isRow(row.json)).map(({ index }) => ({ index, reason: 'not-an-object' })),
		fromInput: list === null,
	};
}

/**
 * Counts the rows by what became of them. A row that is neither used nor skipped is counted as
 * `not-used`, so that `read` is always the sum.
 */
export function summariseRows(indexes: readonly number[], used: readonly number[], skipped: readonly SkippedRow[]): RowSummary {
	const usedRows = new Set(used);
	const reasons = new Map(skipped.map(({ index, reason }) => [index, reason]));
	const groups = new Map<string, number[]>();
	for (const index of indexes) {
		if (usedRows.has(index)) continue;
		const reason = reasons.get(index) ?? 'not-used';
		const group = groups.get(reason);
		if (group === undefined) groups.set(reason, [index]);
		else group.push(index);
	}
	return {
		read: indexes.length,
		used: indexes.filter((index) => usedRows.has(index)).length,
		skipped: [...groups].map(([reason, rows]) => ({
			reason,
			count: rows.length,
			examples: rows.slice(0, examplesPerReason).map((index) => index + 1),
		})),
	};
}
