import { ModelError } from '../../../runtime/modelError';
import { EventBuilder } from '../eventBuilder';
import type { Intake, IntakeNote, IntakeSettings } from '../intakeTypes';
import { CsvReader } from './csvReader';
import type { Encoding } from './decodeText';
import { decodeText } from './decodeText';
import { findDelimiter } from './findDelimiter';

/** Names of the columns; empty for one that is not asked for. `parameter` names it in messages. */
export interface CsvColumn {
	readonly name: string;
	readonly parameter: string;
}

export interface CsvSource {
	readonly bytes: Uint8Array;
	readonly encoding: Encoding;
	readonly user: CsvColumn;
	readonly item: CsvColumn;
	readonly date: CsvColumn;
	readonly order: CsvColumn;
	readonly quantity: CsvColumn;
	readonly eventType: CsvColumn;
	readonly segment: CsvColumn;
}

const RECORDS_BETWEEN_PAUSES = 20_000;
const MOST_COLUMNS_NAMED = 30;

/** Place of a column by its name: as written, else without case and blanks. −1 for one that is not asked for. */
function placeOf(header: readonly string[], { name, parameter }: CsvColumn): number {
	if (name === '') return -1;
	const exact = header.indexOf(name);
	if (exact !== -1) return exact;
	const folded = header.findIndex((column) => column.trim().toLowerCase() === name.trim().toLowerCase());
	if (folded !== -1) return folded;
	throw new ModelError('field-not-found', { parameter, path: name, columns: header.slice(0, MOST_COLUMNS_NAMED), nearest: null });
}

/** Whether the record has a cell behind the header's last one, as after a delimiter that nobody quoted. Empty ones do no harm. */
function hasMoreThan(columns: number, { cells, width }: CsvReader): boolean {
	for (let place = columns; place < width; place += 1) if (cells[place] !== '') return true;
	return false;
}

/**
 * Reads events from the bytes of one CSV file with a header line, with pauses. Rows are numbered from 0, the
 * header not counted.
 *
 * @throws ModelError `recommend-csv-empty`; `field-not-found` for a column that the header lacks
 */
export function* readEventsCsv(source: CsvSource, settings: IntakeSettings): Generator<void, Intake> {
	const { text, encoding, guessed, damaged } = decodeText(source.bytes, source.encoding);
	const { delimiter, start } = findDelimiter(text);
	const reader = new CsvReader(text, delimiter, start);
	if (!reader.next()) throw new ModelError('recommend-csv-empty', {});
	const header = reader.cells.slice(0, reader.width);
	const place = (column: CsvColumn): number => placeOf(header, column);
	const places = { user: place(source.user), item: place(source.item), date: place(source.date), order: place(source.order), quantity: place(source.quantity), eventType: place(source.eventType), segment: place(source.segment) };
	const given = { user: places.user >= 0, date: places.date >= 0, order: places.order >= 0, quantity: places.quantity >= 0, eventType: places.eventType >= 0, segment: places.segment >= 0 };
	const builder = new EventBuilder(given, settings);
	let [short, long] = [0, 0];
	for (let row = 0; reader.next(); row += 1) {
		if (row % RECORDS_BETWEEN_PAUSES === RECORDS_BETWEEN_PAUSES - 1) yield;
		if (reader.width < header.length) short += 1;
		else if (hasMoreThan(header.length, reader)) long += 1;
		const cell = (at: number): string | undefined => (at < 0 || at >= reader.width ? undefined : reader.cells[at]);
		builder.add({
			row, user: cell(places.user), item: cell(places.item), date: cell(places.date), order: cell(places.order),
			quantity: cell(places.quantity), eventType: cell(places.eventType), segment: cell(places.segment),
		});
	}
	const intake = builder.finish();
	const notes: IntakeNote[] = [];
	if (guessed) notes.push({ code: 'recommend-csv-encoding', details: { encoding } });
	if (damaged) notes.push({ code: 'recommend-csv-wrong-encoding', details: { encoding } });
	if (short > 0) notes.push({ code: 'recommend-csv-short-rows', details: { rows: short } });
	if (long > 0) notes.push({ code: 'recommend-csv-long-rows', details: { rows: long } });
	if (reader.openQuoteLine > 0) notes.push({ code: 'recommend-csv-open-quote', details: { line: reader.openQuoteLine } });
	return { ...intake, notes: [...notes, ...intake.notes] };
}
