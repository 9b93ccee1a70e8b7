import type { IExecuteFunctions } from 'n8n-workflow';

import type { BrandText } from '../../../models/sentiment/brandReport/types';
import type { AnalyzeOptions } from '../../../models/sentiment/types';
import { ConfigurationError } from '../../shared/configurationError';
import { dayOrderOf, type DayOrder } from '../../shared/dayOrderOf';
import { readFieldParameter, readFieldParameters, type FieldReader } from '../../shared/fieldParameter';
import { shortName } from '../../shared/shortName';
import type { SkippedRow, TableRow } from '../../shared/tableContract';
import type { LabelColumn } from '../labels/labelColumn';
import { cellOf } from '../score/predictedCell';
import { groupRows, type Group } from './groupRows';
import type { SkipReason } from './judgedRow';
import { judgeByLabels, judgeByTexts, type JudgedRows } from './judgeRows';
import { dayReader, periodOf, periodsOver, type PeriodKind } from './periods';

/** Display names of the parameters, as the messages call them. */
export const fieldNames = { text: 'Text Field', label: 'Label Field', date: 'Date Field', group: 'Group By', id: 'ID Field' } as const;

/** The rows of a report, read and judged. */
export interface BrandRows {
	/** Those that count, in the rows' order. */
	texts: BrandText[];
	/** Index of the row of each text. */
	indexes: number[];
	skipped: SkippedRow[];
	groups: Group[];
	/** Names of all periods, in order. */
	periods: string[];
	model: JudgedRows['model'];
	labels: LabelColumn | null;
	/** Values of the label column, for messages. */
	labelCells: unknown[];
	/** How days and months were told apart; null without dates. */
	dayOrder: DayOrder | null;
	/** Texts that the model was not sure of. */
	uncertain: number;
}

interface Readers {
	text: FieldReader | null;
	label: FieldReader | null;
	date: FieldReader | null;
	groups: FieldReader[];
	id: FieldReader | null;
}

async function readReaders(context: IExecuteFunctions, rows: TableRow[], kind: PeriodKind): Promise<Readers> {
	const label = await readFieldParameter(context, 'labelField', rows, { displayName: fieldNames.label });
	const text = label === null ? await readFieldParameter(context, 'textField', rows, { displayName: fieldNames.text }) : null;
	if (label === null && text === null) throw new ConfigurationError('brand-report-source', {});
	return {
		text,
		label,
		date: kind === 'none' ? null : await readFieldParameter(context, 'dateField', rows, { required: true, displayName: fieldNames.date }),
		groups: await readFieldParameters(context, 'groupBy', rows, { displayName: fieldNames.group }),
		id: await readFieldParameter(context, 'options.idField', rows, { displayName: fieldNames.id }),
	};
}

/** The id of a row: the chosen field, its field `id`, or its number as a person counts. */
function idOf(row: TableRow, position: number, reader: FieldReader | null): string {
	const value = reader === null ? row.json.id : cellOf(reader.read(position));
	const isPlain = typeof value === 'string' || typeof value === 'number';
	return isPlain && String(value).trim() !== '' ? shortName(String(value).trim()) : `row ${row.index + 1}`;
}

interface Dates {
	days: Array<number | null>;
	/** Why a row has no day. */
	problems: Array<SkipReason | null>;
	order: DayOrder | null;
}

function readDates(rows: readonly TableRow[], reader: FieldReader | null, timeZone: string): Dates {
	if (reader === null) return { days: rows.map(() => 0), problems: rows.map(() => null), order: null };
	const cells = rows.map((_, position) => cellOf(reader.read(position)));
	const order = dayOrderOf(cells);
	const read = dayReader(order === 'dayFirst', timeZone);
	const days = cells.map(read);
	const isEmpty = (cell: unknown): boolean => cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
	return { days, problems: cells.map((cell, position) => (days[position] !== null ? null : isEmpty(cell) ? 'date-missing' : 'date-unreadable')), order };
}

/**
 * Reads groups, periods and moods of all rows.
 * @throws ConfigurationError `brand-report-source`, `field-missing`, `field-not-found`
 * @throws ModelError what judging the texts throws
 */
export async function readBrandRows(context: IExecuteFunctions, rows: TableRow[], kind: PeriodKind, options: AnalyzeOptions): Promise<BrandRows> {
	const readers = await readReaders(context, rows, kind);
	const { days, problems, order } = readDates(rows, readers.date, context.getTimezone());
	const usable = problems.map((problem) => problem === null);
	const judged = readers.label === null ? await judgeByTexts(context, rows, readers.text as FieldReader, usable, options) : judgeByLabels(rows, readers.label);
	const kept = rows.flatMap((_, position) => (usable[position] === true && judged.rows[position]?.kind === 'judged' ? [position] : []));
	const periods = periodsOver(kept.map((position) => days[position] ?? 0), kind);
	const periodPositions = new Map(periods.map((name, position) => [name, position]));
	// Groups of rows that do not count would be groups without texts.
	const { groups, ofRow } = groupRows(kept.length, readers.groups.map((reader) => ({ path: reader.path, read: (position: number) => reader.read(kept[position] ?? 0) })));
	const texts = kept.map((position, index): BrandText => {
		const row = judged.rows[position] as JudgedRows['rows'][number] & { kind: 'judged' };
		const { label, score, aspects } = row;
		const period = periodPositions.get(periodOf(days[position] ?? 0, kind)) ?? 0;
		return { groups: ofRow[index] ?? [], period, label, score, aspects, id: idOf(rows[position] as TableRow, position, readers.id) };
	});
	const skipped = rows.flatMap(({ index }, position): SkippedRow[] => {
		const row = judged.rows[position];
		const reason = problems[position] ?? (row?.kind === 'skipped' ? row.reason : null);
		return reason === null ? [] : [{ index, reason }];
	});
	return {
		texts,
		indexes: kept.map((position) => rows[position]?.index ?? position),
		skipped,
		groups,
		periods,
		model: judged.model,
		labels: judged.column,
		labelCells: readers.label === null ? [] : rows.map((_, position) => cellOf((readers.label as FieldReader).read(position))),
		dayOrder: order,
		uncertain: kept.filter((position) => judged.rows[position]?.kind === 'judged' && (judged.rows[position] as { uncertain: boolean }).uncertain).length,
	};
}
