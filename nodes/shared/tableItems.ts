import type { IBinaryKeyData, IDataObject, IExecuteFunctions, INodeExecutionData, IPairedItemData } from 'n8n-workflow';
import { ConfigurationError } from './configurationError';
import { showHints, tableHints } from './hints';
import { toNodeError } from './nodeErrors';
import { readRows, summariseRows } from './tableRows';
import type { RowsRead, SkippedRow, TableRow } from './tableRows';
import { isToolRun } from './toolMode';

/** One of the results of a table operation. */
export interface TableItem {
	/** The field that the result goes into, such as `brandReport`. */
	namespace: string;
	result: IDataObject;
	/** Indexes of the rows that the result is made of. */
	used: readonly number[];
	/** The field of the result that the count of all rows goes into; none when left out. */
	rowsField?: string;
	binary?: IBinaryKeyData;
	/** The node's output that it leaves on, counted from 0; the first when left out. */
	output?: number;
}

/** A table operation that gives several results, such as one per group and period. */
export interface TableItemsSpecification {
	/** How many outputs the node has now. */
	outputs: number;
	/** Must not change the rows: they may be frozen. */
	process: (rows: TableRow[]) => Promise<{ items: TableItem[]; skipped: SkippedRow[] }>;
}

/** Linking all to all is a memory bomb, so a result names its first rows only. */
const linkedRows = 100;

function links(indexes: readonly number[], fromInput: boolean): IPairedItemData[] {
	// Rows out of a parameter stand for no input item but the one that the parameter was read for.
	return fromInput ? indexes.slice(0, linkedRows).map((item) => ({ item })) : [{ item: 0 }];
}

/** Warnings of all results, each once: a warning of the whole table stands in every one of them. */
function allWarnings(items: readonly TableItem[]): IDataObject[] {
	const warnings = items.flatMap(({ result }) => (Array.isArray(result.warnings) ? (result.warnings as IDataObject[]) : []));
	return [...new Map(warnings.map((each) => [JSON.stringify(each), each])).values()];
}

async function fillLists(context: IExecuteFunctions, { outputs, process }: TableItemsSpecification, read: RowsRead): Promise<INodeExecutionData[][]> {
	const { items, skipped } = await process(read.rows);
	const indexes = [...read.rows, ...read.unusable].map(({ index }) => index).sort((a, b) => a - b);
	const used = items.flatMap((item) => item.used);
	const summary = summariseRows(indexes, used, [...skipped, ...read.unusable]);
	const lists = Array.from({ length: outputs }, (): INodeExecutionData[] => []);
	const toolRun = isToolRun(context);
	for (const { namespace, result, used: own, rowsField, binary, output = 0 } of items) {
		const json = { [namespace]: rowsField === undefined ? result : { ...result, [rowsField]: summary } };
		const pairedItem = links(own.length > 0 ? own : indexes, read.fromInput);
		lists[toolRun ? 0 : output]?.push({ json, ...(binary && { binary }), pairedItem });
	}
	const counted = items.find((item) => item.rowsField !== undefined) ?? items[0];
	showHints(context, tableHints(counted?.namespace ?? '', { warnings: allWarnings(items) }, summary, counted?.rowsField ?? null));
	return lists;
}

/**
 * Runs a table operation by the item contract: every row is used or counted by its reason, and a bad row never
 * stops the run. The rows are the input items, or the parameter `rows` in an agent's call. Each result is linked
 * to the first hundred rows that it is made of. Called by an agent, everything leaves on output 0.
 *
 * @returns one list of items per output; empty ones when there are no rows
 * @throws NodeOperationError for a configuration error, and for any failure unless the node continues on fail
 */
export async function runTableItems(context: IExecuteFunctions, specification: TableItemsSpecification): Promise<INodeExecutionData[][]> {
	const none = Array.from({ length: specification.outputs }, (): INodeExecutionData[] => []);
	let read: RowsRead | undefined;
	try {
		read = readRows(context);
		return read.rows.length + read.unusable.length === 0 ? none : await fillLists(context, specification, read);
	} catch (cause) {
		const error = toNodeError(context.getNode(), cause, undefined, read?.rows.map((row) => row.json));
		// n8n answers a throw by sending the input to output 0: with an error output that is the wrong branch.
		const spills = context.getNode().onError === 'continueErrorOutput';
		const stops = ConfigurationError.isInstance(cause) || read === undefined;
		if (!context.continueOnFail() || (stops && !spills)) throw error;
		const pairedItem = read ? links(read.rows.map((row) => row.index), read.fromInput) : [{ item: 0 }];
		return [[{ json: { error: error.message }, pairedItem }], ...none.slice(1)];
	}
}
