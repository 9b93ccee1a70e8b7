import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { CsvColumn } from '../../../models/recommend/intake/csv/readEventsCsv';
import type { Encoding } from '../../../models/recommend/intake/csv/decodeText';
import type { EventSource } from '../../../models/recommend/task/taskTypes';
import { ConfigurationError } from '../../shared/configurationError';
import { readFieldParameter } from '../../shared/fieldParameter';
import type { FieldReader } from '../../shared/fieldParameter';
import { fieldSource } from '../../shared/fieldSource';
import { hasPath } from '../../shared/getPath';
import { readRows } from '../../shared/tableRows';
import type { RowsRead } from '../../shared/tableRows';
import { isToolRun } from '../../shared/toolMode';
import { EVENTS_INPUT } from '../inputs';
import { fieldNames } from '../parameters/eventParameters';
import { inputItems } from './inputItems';
import { readEventColumns } from './readEventColumns';

/** The events, with what links the results to them. */
export interface EventsRead {
	readonly source: EventSource;
	/** True when a row is an input item. */
	readonly fromInput: boolean;
	/** Item that the CSV file was in. */
	readonly csvItem: number | null;
}

export interface EventsAsked {
	readonly options: IDataObject;
	/** Whether every event needs a user. */
	readonly needsUser: boolean;
	/** A saved model answers without events too. */
	readonly hasModel: boolean;
	readonly withSegment: boolean;
}

const PARAMETERS = { user: 'userField', item: 'itemField', date: 'dateField', order: 'orderField', quantity: 'quantityField', eventType: 'eventTypeField', segment: 'options.segmentField' } as const;
type ColumnName = keyof typeof PARAMETERS;
const displayNameOf = (column: ColumnName): string => fieldNames[column === 'segment' ? 'segmentField' : PARAMETERS[column] as keyof typeof fieldNames];

const none: EventsRead = { source: { kind: 'none' }, fromInput: true, csvItem: null };

/** Without a user it takes an order to know what belongs together. */
function checkUser(column: (name: ColumnName) => boolean, { needsUser }: EventsAsked, isTrending: boolean): void {
	if (column('user') || isTrending) return;
	if (needsUser) throw new ConfigurationError('field-missing', { parameter: fieldNames.userField });
	if (!column('order')) throw new ConfigurationError('recommend-user-or-order', {});
}

function csvColumn(context: IExecuteFunctions, column: ColumnName): CsvColumn {
	const source = fieldSource(context, PARAMETERS[column]);
	const parameter = displayNameOf(column);
	if (source.kind === 'expression') throw new ConfigurationError('recommend-csv-expression', { parameter });
	return { name: source.kind === 'path' ? source.path.text : '', parameter };
}

async function readCsv(context: IExecuteFunctions, property: string, asked: EventsAsked, isTrending: boolean): Promise<EventsRead> {
	const items = inputItems(context, EVENTS_INPUT);
	const index = items.findIndex((item) => item.binary?.[property] !== undefined);
	if (index === -1) throw new ConfigurationError('recommend-csv-missing', { property, found: [...new Set(items.flatMap((item) => Object.keys(item.binary ?? {})))] });
	const column = (name: ColumnName): CsvColumn => (name === 'segment' && !asked.withSegment ? { name: '', parameter: '' } : csvColumn(context, name));
	const columns = { user: column('user'), item: column('item'), date: column('date'), order: column('order'), quantity: column('quantity'), eventType: column('eventType'), segment: column('segment') };
	if (columns.item.name === '') throw new ConfigurationError('field-missing', { parameter: fieldNames.itemField });
	checkUser((name) => columns[name].name !== '', asked, isTrending);
	const bytes = new Uint8Array(await context.helpers.getBinaryDataBuffer(index, property));
	return { source: { kind: 'csv', csv: { bytes, encoding: (asked.options.csvEncoding as Encoding | undefined) ?? 'auto', ...columns } }, fromInput: true, csvItem: index };
}

/** With a saved model an agent may bring no rows at all. */
function rowsOf(context: IExecuteFunctions, { hasModel }: EventsAsked): RowsRead {
	const given: unknown = context.getNodeParameter('rows', 0, '');
	const isEmpty = given === undefined || given === null || String(given).trim() === '' || String(given).trim() === '[]';
	const hasNone = hasModel && isToolRun(context) && isEmpty && inputItems(context, EVENTS_INPUT).length === 0;
	return hasNone ? { rows: [], unusable: [], fromInput: false } : readRows(context);
}

/**
 * Reads the events of the first input, of the CSV file in it, or of an agent's rows.
 * @throws ConfigurationError for fields that are missing or not there
 */
export async function readEvents(context: IExecuteFunctions, asked: EventsAsked, isTrending: boolean): Promise<EventsRead> {
	const property = String(asked.options.csvBinaryField ?? '').trim();
	if (property !== '' && !isToolRun(context)) return await readCsv(context, property, asked, isTrending);
	const { rows, unusable, fromInput } = rowsOf(context, asked);
	if (rows.length + unusable.length === 0) return none;
	const source = fieldSource(context, PARAMETERS.item);
	// The item that a saved model came in on is no event.
	if (asked.hasModel && (source.kind === 'empty' || (source.kind === 'path' && !rows.some(({ json }) => hasPath(json, source.path))))) return none;
	const field = async (name: ColumnName, required = false): Promise<FieldReader | null> =>
		await readFieldParameter(context, PARAMETERS[name], rows, { required, displayName: displayNameOf(name) });
	const item = await readFieldParameter(context, PARAMETERS.item, rows, { required: true, displayName: fieldNames.itemField });
	const user = await field('user');
	const readers = { item, user, date: await field('date'), order: await field('order'), quantity: await field('quantity'), eventType: await field('eventType'), segment: asked.withSegment ? await field('segment') : null };
	checkUser((name) => readers[name] !== null, asked, isTrending);
	return { source: { kind: 'columns', columns: await readEventColumns(rows, readers, unusable.map(({ index }) => index)) }, fromInput, csvItem: null };
}
