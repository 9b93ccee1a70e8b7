import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { runTableItems } from './tableItems';
import type { SkippedRow, TableRow } from './tableRows';

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

/**
 * Runs a table operation with one result for the whole table, by the item contract; see {@link runTableItems}.
 *
 * @returns one output with one item, or with none when there are no rows
 * @throws NodeOperationError for a configuration error, and for any failure unless the node continues on fail
 */
export async function runTable(context: IExecuteFunctions, { namespace, rowsField = 'rows', process }: TableSpecification): Promise<INodeExecutionData[][]> {
	return await runTableItems(context, {
		outputs: 1,
		process: async (rows) => {
			const { result, skipped, used } = await process(rows);
			return { items: [{ namespace, result, used, ...(rowsField !== null && { rowsField }) }], skipped };
		},
	});
}
