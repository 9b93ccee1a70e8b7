import type { IDataObject, IBinaryKeyData, IExecuteFunctions, INodeExecutionData, IPairedItemData } from 'n8n-workflow';

import { ConfigurationError } from '../../shared/configurationError';
import { showHints } from '../../shared/hints';
import { toNodeError } from '../../shared/nodeErrors';
import type { RowSummary, SkippedRow, TableRow } from '../../shared/tableContract';
import { readRows, summariseRows } from '../../shared/tableRows';
import type { RowsRead } from '../../shared/tableRows';
import { isToolRun } from '../../shared/toolMode';
import { count } from '../../shared/wording';

/** One item to be, and the input rows that it goes back to. */
export interface OutputItem {
	readonly json: IDataObject;
	readonly binary?: IBinaryKeyData;
	readonly rows: readonly number[];
}

/** What became of one group. */
export interface GroupOutput {
	/** Items of the first output, in order; none for an operation with one output. */
	readonly items: readonly OutputItem[];
	/** Name of the object that the summary goes into. */
	readonly namespace: string;
	/** The summary, without the count of its rows. */
	readonly summary: IDataObject;
	readonly binary?: IBinaryKeyData;
	/** Input rows of the group. */
	readonly indexes: readonly number[];
	readonly used: readonly number[];
	readonly skipped: readonly SkippedRow[];
}

export interface SeriesTableSpecification {
	/** 2: rows and summaries; 1: summaries alone. */
	readonly outputs: 1 | 2;
	readonly process: (rows: TableRow[]) => Promise<readonly GroupOutput[]>;
}

/** Linking all to all is a memory bomb, so a result names its first rows only. */
const linkedRows = 100;

function links(indexes: readonly number[], fromInput: boolean): IPairedItemData[] {
	// Rows out of a parameter stand for no input item but the one that the parameter was read for.
	return fromInput ? indexes.slice(0, linkedRows).map((item) => ({ item })) : [{ item: 0 }];
}

function summaryItem(group: GroupOutput, read: RowsRead, isFirst: boolean): { item: INodeExecutionData; rows: RowSummary } {
	const { namespace, summary, binary, used, skipped } = group;
	// What was no row at all belongs to no group: the first one counts it, so that none is lost.
	const stray = isFirst ? read.unusable : [];
	const indexes = [...group.indexes, ...stray.map(({ index }) => index)].sort((one, other) => one - other);
	const rows = summariseRows(indexes, used, [...skipped, ...stray]);
	const pairedItem = links(used.length > 0 ? used : indexes, read.fromInput);
	return { item: { json: { [namespace]: { ...summary, rows } }, ...(binary && { binary }), pairedItem }, rows };
}

function rowHints(context: IExecuteFunctions, groups: readonly GroupOutput[], rows: readonly RowSummary[]): void {
	const left = rows.reduce((sum, { read, used }) => sum + read - used, 0);
	const all = rows.reduce((sum, { read }) => sum + read, 0);
	const warned = groups.filter(({ summary }) => Array.isArray(summary.warnings) && summary.warnings.length > 0).length;
	const namespace = groups[0]?.namespace ?? '';
	const hint = (message: string) => ({ message, type: 'warning' as const, location: 'outputPane' as const });
	showHints(context, [
		...(left > 0 ? [hint(`${count(left)} of ${count(all)} rows could not be used. '${namespace}.rows.skipped' says why.`)] : []),
		...(warned > 0 ? [hint(`${count(warned)} of ${count(groups.length)} ${groups.length === 1 ? 'group has' : 'groups have'} warnings: see '${namespace}.warnings'.`)] : []),
	]);
}

/**
 * Runs a table operation that gives rows and one summary a group, by the item contract: every row is
 * used or counted by its reason, and a bad row never stops the run. Called by an agent, everything
 * leaves on the first output, the summaries first.
 *
 * @throws NodeOperationError for a configuration error, and for any failure unless the node continues on fail
 */
export async function runSeriesTable(context: IExecuteFunctions, { outputs, process }: SeriesTableSpecification): Promise<INodeExecutionData[][]> {
	const empty = Array.from({ length: outputs }, (): INodeExecutionData[] => []);
	let read: RowsRead | undefined;
	try {
		read = readRows(context);
		const { fromInput } = read;
		if (read.rows.length + read.unusable.length === 0) return empty;
		const groups = await process(read.rows);
		const summaries = groups.map((group, index) => summaryItem(group, read as RowsRead, index === 0));
		const items = groups.flatMap((group) =>
			group.items.map(({ json, binary, rows }): INodeExecutionData => ({ json, ...(binary && { binary }), pairedItem: links(rows, fromInput) })),
		);
		rowHints(context, groups, summaries.map(({ rows }) => rows));
		const summaryItems = summaries.map(({ item }) => item);
		if (outputs === 1) return [summaryItems];
		return isToolRun(context) ? [[...summaryItems, ...items], []] : [items, summaryItems];
	} catch (cause) {
		const error = toNodeError(context.getNode(), cause, undefined, read?.rows.map((row) => row.json));
		// n8n answers a throw by sending the input to output 0: with an error output that is the wrong branch.
		const spills = context.getNode().onError === 'continueErrorOutput';
		const stops = ConfigurationError.isInstance(cause) || read === undefined;
		if (!context.continueOnFail() || (stops && !spills)) throw error;
		const pairedItem = read ? links(read.rows.map((row) => row.index), read.fromInput) : [{ item: 0 }];
		return [[{ json: { error: error.message }, pairedItem }], ...empty.slice(1)];
	}
}
