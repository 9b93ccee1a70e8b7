import { scoreReport } from '../../../models/metrics/scoreReport';
import type { ScoreReport } from '../../../models/metrics/scoreReport';
import { ConfigurationError } from '../../shared/configurationError';
import { readNumber } from '../../shared/readNumber';
import { readLabelColumns } from '../labels/readLabelColumns';
import type { LabelColumns } from '../labels/readLabelColumns';

/** The cells that the fields hold, one entry per row. */
export interface ScoreColumns {
	readonly actual: readonly unknown[];
	readonly predicted: readonly unknown[];
	/** Null when no probability is given. */
	readonly probability: readonly unknown[] | null;
	/** Whether the row was refused by the node that predicted. */
	readonly refused: readonly boolean[];
}

export type SkipReason =
	| 'actual-empty'
	| 'actual-unread'
	| 'predicted-refused'
	| 'predicted-empty'
	| 'predicted-unread';

/** The figures, and what became of every row. Positions count the rows from 0. */
export interface ColumnsScore {
	readonly report: ScoreReport;
	readonly columns: LabelColumns;
	readonly used: readonly number[];
	readonly skipped: readonly { readonly position: number; readonly reason: SkipReason }[];
	/** Probability of the predicted label per used row, null where it cannot be read; null as a whole when not given. */
	readonly confidence: readonly (number | null)[] | null;
}

/** Labels are few; a column with more holds texts or ids, and the table of pairs would not fit. */
const mostLabels = 500;

/**
 * Reads both columns as labels, leaves out rows that lack one, and compares the others.
 *
 * @throws ConfigurationError `score-too-many-labels` for columns of texts or ids
 */
export function scoreColumns(cells: ScoreColumns): ColumnsScore {
	const columns = readLabelColumns(cells.actual, cells.predicted);
	refuseTexts(columns);
	const reasonOf = skipReasons(cells, columns);
	const used: number[] = [];
	const skipped: { position: number; reason: SkipReason }[] = [];
	for (const position of cells.actual.keys()) {
		const reason = reasonOf(position);
		if (reason === null) used.push(position);
		else skipped.push({ position, reason });
	}
	const { probability } = cells;
	const confidence =
		probability === null ? null : used.map((position) => readProbability(probability[position]));
	const report = scoreReport(
		used.map((position) => columns.actual.labels[position] ?? ''),
		used.map((position) => columns.predicted.labels[position] ?? ''),
		confidence ?? [],
	);
	return { report, columns, used, skipped, confidence };
}

function refuseTexts({ actual, predicted }: LabelColumns): void {
	const labels = new Set([...actual.labels, ...predicted.labels]);
	labels.delete(null);
	if (labels.size > mostLabels) {
		throw new ConfigurationError('score-too-many-labels', { count: labels.size, limit: mostLabels });
	}
}

function skipReasons(
	cells: ScoreColumns,
	{ actual, predicted }: LabelColumns,
): (position: number) => SkipReason | null {
	const emptyActual = new Set(actual.empty);
	const emptyPredicted = new Set(predicted.empty);
	return (position) => {
		if (emptyActual.has(position)) return 'actual-empty';
		if (actual.labels[position] === null) return 'actual-unread';
		if (cells.refused[position] === true) return 'predicted-refused';
		if (emptyPredicted.has(position)) return 'predicted-empty';
		return predicted.labels[position] === null ? 'predicted-unread' : null;
	};
}

/** A probability from 0 to 1: `0.93`, `"0,93"`, `"93 %"`. Null for anything else. */
export function readProbability(value: unknown): number | null {
	for (const decimalComma of [false, true]) {
		const reading = readNumber(value, { decimalComma });
		if (reading.ok && reading.value >= 0 && reading.value <= 1) return reading.value;
	}
	return null;
}
