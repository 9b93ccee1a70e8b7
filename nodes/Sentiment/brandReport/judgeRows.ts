import type { IExecuteFunctions } from 'n8n-workflow';

import { getPool } from '../../../models/runtime';
import { polarityOf } from '../../../models/sentiment/polarityOf';
import { requestAnalysis } from '../../../models/sentiment/requestAnalysis';
import type { AnalyzeOptions, Reading } from '../../../models/sentiment/types';
import type { FieldReader } from '../../shared/fieldParameter';
import { getPath } from '../../shared/getPath';
import type { ModelBlock } from '../../shared/modelBlock';
import { modelBlock } from '../../shared/modelBlock';
import { parsePath, strictPath } from '../../shared/parsePath';
import type { TableRow } from '../../shared/tableContract';
import type { LabelColumn } from '../labels/labelColumn';
import { readSentimentColumn } from '../labels/readSentimentColumn';
import { readModel } from '../modelParameter';
import { cellOf, labelOfCell } from '../score/predictedCell';
import { judgedBy, type JudgedRow } from './judgedRow';

export interface JudgedRows {
	/** One per row. */
	rows: JudgedRow[];
	/** What judged; null when the labels were there already. */
	model: ModelBlock | null;
	/** The column of labels, where there was one. */
	column: LabelColumn | null;
}

/** The object that a label lies in: `sentiment` for the path `sentiment.label`; the cell itself when it holds a result. */
function besideOf(row: TableRow, reader: FieldReader, cell: unknown): unknown {
	if (typeof cell === 'object' && cell !== null) return cell;
	if (reader.path === null) return null;
	const steps = parsePath(reader.path).steps;
	const last = steps[steps.length - 1];
	if (steps.length < 2 || last?.kind !== 'key' || last.key !== 'label') return null;
	return getPath(row.json, strictPath(steps.slice(0, -1)))[0];
}

/** Reads labels that are there already: words, stars, thumbs, a result of Analyze Text. */
export function judgeByLabels(rows: readonly TableRow[], reader: FieldReader): JudgedRows {
	const cells = rows.map((_, position) => cellOf(reader.read(position)));
	const column = readSentimentColumn(cells.map(labelOfCell));
	const empty = new Set(column.empty);
	const judged = rows.map((row, position): JudgedRow => {
		const label = column.labels[position] ?? null;
		if (label !== null) return judgedBy(label, besideOf(row, reader, cells[position]));
		return { kind: 'skipped', reason: empty.has(position) ? 'label-missing' : 'label-unknown' };
	});
	return { rows: judged, model: null, column };
}

function ofReading(reading: Reading | undefined): JudgedRow {
	if (reading === undefined || reading.status === 'refused') return { kind: 'skipped', reason: 'text-refused' };
	const label = polarityOf(reading.label);
	return label === null ? { kind: 'skipped', reason: 'label-unknown' } : judgedBy(label, reading);
}

/**
 * Judges the texts of the rows.
 * @param usable whether a row has what else it needs (a date): others are not judged
 * @throws ModelError what the pool and the model throw
 */
export async function judgeByTexts(
	context: IExecuteFunctions,
	rows: readonly TableRow[],
	reader: FieldReader,
	usable: readonly boolean[],
	options: AnalyzeOptions,
): Promise<JudgedRows> {
	const cells = rows.map((_, position) => cellOf(reader.read(position)));
	const isText = (cell: unknown): cell is string => typeof cell === 'string' && cell.trim() !== '';
	const texts = cells.filter((cell, position): cell is string => isText(cell) && usable[position] === true);
	const { readings, model } = await requestAnalysis(
		getPool(),
		{ texts, model: await readModel(context), options },
		{ signal: context.getExecutionCancelSignal?.(), execution: context.getExecutionId?.() },
	);
	let next = 0;
	const judged = cells.map((cell, position): JudgedRow => {
		if (!isText(cell)) return { kind: 'skipped', reason: cell === undefined || cell === null || typeof cell === 'string' ? 'text-missing' : 'text-not-text' };
		return usable[position] === true ? ofReading(readings[next++]) : { kind: 'skipped', reason: 'date-missing' };
	});
	return { rows: judged, model: modelBlock(model), column: null };
}
