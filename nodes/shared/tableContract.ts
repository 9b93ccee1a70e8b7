import type { IDataObject, IExecuteFunctions, INodeExecutionData, IPairedItemData } from 'n8n-workflow';
import { ConfigurationError } from './configurationError';
import { showHints, tableHints } from './hints';
import { toNodeError } from './nodeErrors';
import { readRows, summariseRows } from './tableRows';
import type { RowsRead, SkippedRow, TableRow } from './tableRows';

export type { RowSummary, SkippedRow, TableRow } from './tableRows';

/** A table operation that gives one result. */
export interface TableSpecification {
	/** The field that the result goes into, such as `score`. */
	namespace: string;
	/** Where in the result the count of rows goes; `rows` where it is left out, null for nowhere. */
	rowsField?: string | null;
	/** `used` holds the indexes of the rows that count in the result. Must not change the rows: they may be frozen. */
	process: (rows: TableRow[]) => Promise<{ result: IDataObject; skipped: SkippedRow[]; used: number[] }>;
}

/** Linking all to all is a memory bomb, so a result names its first rows only. */
const linkedRows = 100;

function links(indexes: readonly number[], fromInput: boolean): IPairedItemData[] {
	// Rows out of a parameter stand for no input item but the one that the parameter was read for.
	return fromInput ? indexes.slice(0, linkedRows).map((item) => ({ item })) : [{ item: 0 }];
}

/** Runs the operation on the rows, and adds the count of rows to its result. */
async function resultItem(context: IExecuteFunctions, specification: TableSpecification, read: RowsRead): Promise<INodeExecutionData> {
	const { namespace, rowsField = 'rows', process } = specification;
	const { result, skipped, used } = await process(read.rows);
	const indexes = [...read.rows, ...read.unusable].map(({ index }) => index).sort((a, b) => a - b);
	const summary = summariseRows(indexes, used, [...skipped, ...read.unusable]);
	showHints(context, tableHints(namespace, result, summary, rowsField));
	const json = { [namespace]: rowsField === null ? result : { ...result, [rowsField]: summary } };
	return { json, pairedItem: links(used.length > 0 ? used : indexes, read.fromInput) };
}

/**
 * Runs a table operation by the item contract: every row is used or counted by its reason, and a
 * bad row never stops the run. The rows are the input items, or the parameter `rows` in an agent's call.
 *
 * @returns one output with one item, or with none when there are no rows
 * @throws NodeOperationError for a configuration error, and for any failure unless the node continues on fail
 */
export async function runTable(context: IExecuteFunctions, specification: TableSpecification): Promise<INodeExecutionData[][]> {
	let read: RowsRead | undefined;
	try {
		read = readRows(context);
		const isEmpty = read.rows.length + read.unusable.length === 0;
		return [isEmpty ? [] : [await resultItem(context, specification, read)]];
	} catch (cause) {
		const error = toNodeError(context.getNode(), cause, undefined, read?.rows.map((row) => row.json));
		// n8n answers a throw by sending the input to output 0: with an error output that is the wrong branch.
		const spills = context.getNode().onError === 'continueErrorOutput';
		const stops = ConfigurationError.isInstance(cause) || read === undefined;
		if (!context.continueOnFail() || (stops && !spills)) throw error;
		const pairedItem = read ? links(read.rows.map((row) => row.index), read.fromInput) : [{ item: 0 }];
		return [[{ json: { error: error.message }, pairedItem }]];
	}
}
