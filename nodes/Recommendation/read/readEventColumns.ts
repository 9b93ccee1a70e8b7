import type { EventColumns } from '../../../models/recommend/intake/columns';
import { readDate } from '../../shared/readDate';
import type { FieldReader } from '../../shared/fieldParameter';
import type { TableRow } from '../../shared/tableContract';

const ROWS_BETWEEN_PAUSES = 2000;

export interface EventReaders {
	readonly user: FieldReader | null;
	readonly item: FieldReader;
	readonly date: FieldReader | null;
	readonly order: FieldReader | null;
	readonly quantity: FieldReader | null;
	readonly eventType: FieldReader | null;
	readonly segment: FieldReader | null;
}

const NAMES = ['user', 'item', 'date', 'order', 'quantity', 'eventType', 'segment'] as const;

/** A cell that can be sent to the worker. What is no plain value is true, which is no id, date or number. */
export function plainCell(value: unknown): unknown {
	if (typeof value === 'bigint') return String(value);
	if (typeof value !== 'object' || value === null) return typeof value === 'function' || typeof value === 'symbol' ? true : value;
	const date = readDate(value);
	return date.ok ? new Date(date.milliseconds).toISOString().slice(0, 19) : true;
}

/**
 * Reads the events of all rows: one a row, or one for each element of a list. Fields outside of the list are the
 * same for all its elements.
 *
 * @param broken rows that were no rows
 */
export async function readEventColumns(rows: readonly TableRow[], readers: EventReaders, broken: readonly number[]): Promise<EventColumns> {
	const columns = NAMES.map((name) => ({ reader: readers[name], cells: [] as unknown[] }));
	const row: number[] = [];
	const uneven: number[] = [];
	for (const [position, { index }] of rows.entries()) {
		if (position > 0 && position % ROWS_BETWEEN_PAUSES === 0) await new Promise((resolve) => setImmediate(resolve));
		const values = columns.map(({ reader }) => reader?.read(position) ?? []);
		const lengths = new Set(columns.flatMap(({ reader }, place) => (reader === null || values[place]?.length === 1 ? [] : [values[place]?.length ?? 0])));
		if (lengths.size > 1) uneven.push(index);
		if (lengths.size > 1) continue;
		const [events = 1] = lengths;
		for (let event = 0; event < events; event += 1) {
			row.push(index);
			for (const [place, { cells }] of columns.entries()) cells.push(plainCell(values[place]?.length === 1 ? values[place]?.[0] : values[place]?.[event]));
		}
	}
	const column = (name: (typeof NAMES)[number]): unknown[] => columns[NAMES.indexOf(name)]?.cells ?? [];
	const optional = (name: (typeof NAMES)[number]): unknown[] | null => (readers[name] === null ? null : column(name));
	const last = Math.max(-1, ...[rows.at(-1)?.index ?? -1, broken.at(-1) ?? -1]);
	return {
		rows: last + 1, row: Int32Array.from(row), item: column('item'), uneven, broken,
		user: optional('user'), date: optional('date'), order: optional('order'), quantity: optional('quantity'), eventType: optional('eventType'), segment: optional('segment'),
	};
}
