import type { Encoding } from '../../../../models/recommend/intake/csv/decodeText';
import { readEventsCsv } from '../../../../models/recommend/intake/csv/readEventsCsv';
import type { CsvColumn } from '../../../../models/recommend/intake/csv/readEventsCsv';
import type { Intake, IntakeSettings } from '../../../../models/recommend/intake/intakeTypes';

export const SETTINGS: IntakeSettings = { eventWeights: [], ignoreItems: [], ignoreServiceLines: false, dateOrder: 'auto', keepGuests: false, zeroIsGuest: false };

export type ColumnName = 'user' | 'item' | 'date' | 'order' | 'quantity' | 'eventType' | 'segment';

/** Runs a generator that pauses to its end. */
export function finished<Result>(steps: Generator<void, Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

/** Reads a file whose columns have the names of what they are. */
export function readFile(file: Uint8Array | string, columns: readonly ColumnName[], { encoding = 'auto', ...settings }: Partial<IntakeSettings> & { encoding?: Encoding } = {}): Intake {
	const column = (name: ColumnName): CsvColumn => ({ name: columns.includes(name) ? name : '', parameter: name });
	const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
	const source = {
		bytes, encoding, user: column('user'), item: column('item'), date: column('date'), order: column('order'),
		quantity: column('quantity'), eventType: column('eventType'), segment: column('segment'),
	};
	return finished(readEventsCsv(source, { ...SETTINGS, ...settings }));
}

/** The events as `user item` pairs in the order of the table. */
export const pairsOf = ({ events }: Intake): string[] => [...events.user].map((user, event) => `${events.users[user] ?? '?'} ${events.items[events.item[event] ?? -1] ?? '?'}`);

export const codesOf = ({ notes }: Intake): string[] => notes.map(({ code }) => code);

/** Details of the one note with a code. */
export const noteOf = ({ notes }: Intake, wanted: string): unknown => notes.find(({ code }) => code === wanted)?.details;

export const skippedOf = ({ rows }: Intake): Record<string, number> => Object.fromEntries(rows.skipped.map(({ reason, count }) => [reason, count]));

export interface Dialect {
	delimiter: string;
	lineEnd: string;
	/** Whether cells are quoted that need no quotes. */
	quoteAll: boolean;
	lastLineEnd: boolean;
}

/** Writes a table as RFC 4180 says, whatever the delimiter. */
export function csvText(table: readonly (readonly string[])[], { delimiter, lineEnd, quoteAll, lastLineEnd }: Dialect): string {
	const cellText = (cell: string): string => (quoteAll || /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.split('"').join('""')}"` : cell);
	return table.map((row) => row.map(cellText).join(delimiter)).join(lineEnd) + (lastLineEnd ? lineEnd : '');
}
