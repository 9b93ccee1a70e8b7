import { warning } from '../../shared/warning';
import type { Warning } from '../../shared/warning';
import { quotedLabel } from '../../shared/scoreVerdict';
import type { LabelColumn } from '../labels/labelColumn';
import type { ColumnsScore, ScoreColumns } from './scoreColumns';

/** Display names of the parameters, as the messages call them. */
export const fieldNames = {
	actual: 'Actual Field',
	predicted: 'Predicted Field',
	probability: 'Probability Field',
} as const;

const fewRows = 30;
const longestExample = 20;
const mostExamples = 5;

/** Everything that a reader of the figures should know before she believes them. */
export function scoreWarnings(cells: ScoreColumns, score: ColumnsScore): Warning[] {
	const { actual, predicted } = score.columns;
	return [
		...rowWarnings(score),
		...unreadWarning(fieldNames.actual, cells.actual, actual),
		...unreadWarning(fieldNames.predicted, cells.predicted, predicted),
		...scaleWarning(fieldNames.actual, actual),
		...scaleWarning(fieldNames.predicted, predicted),
		...neutralWarning(score),
		...probabilityWarnings(score),
	];
}

function rowWarnings({ report }: ColumnsScore): Warning[] {
	const { rows, baseline } = report;
	return [
		...(rows < fewRows ? [warning('score-few-rows', { rows })] : []),
		...(baseline?.accuracy === 1
			? [warning('score-one-class', { label: quotedLabel(baseline.label) })]
			: []),
	];
}

function unreadWarning(field: string, values: readonly unknown[], column: LabelColumn): Warning[] {
	if (column.unread.length === 0) return [];
	// A long value may be a customer's text in a wrongly chosen column, so it is never repeated.
	const examples = new Set<string>();
	for (const position of column.unread) {
		const value = values[position];
		const text = typeof value === 'object' ? '' : String(value).trim();
		if (text !== '' && text.length <= longestExample) examples.add(`'${text}'`);
		if (examples.size === mostExamples) break;
	}
	return [
		warning('score-labels-unread', {
			field,
			count: column.unread.length,
			examples: [...examples],
		}),
	];
}

function scaleWarning(field: string, column: LabelColumn): Warning[] {
	const scale = column.numbersAs;
	return column.assumed && scale !== null ? [warning('score-scale-assumed', { field, scale })] : [];
}

function neutralWarning({ columns, report }: ColumnsScore): Warning[] {
	const neutral = report.classes.find((one) => one.label === 'neutral');
	if (columns.kind !== 'sentiment' || neutral === undefined || neutral.support > 0) return [];
	const predictions = Object.values(report.confusion).map((line) => line.neutral ?? 0);
	return [
		warning('score-neutral-never-true', {
			count: predictions.reduce((sum, rows) => sum + rows, 0),
		}),
	];
}

function probabilityWarnings({ columns, confidence }: ColumnsScore): Warning[] {
	if (confidence === null) return [];
	const outside = confidence.filter((value) => value === null).length;
	// The likeliest of three classes has a third at least; a tenth of a percent is left for rounding.
	const low = confidence.filter((value) => value !== null && value < 1 / 3 - 0.001).length;
	return [
		...(outside > 0 ? [warning('score-probability-outside', { count: outside })] : []),
		...(columns.kind === 'sentiment' && low > 0
			? [warning('score-probability-below-top', { count: low })]
			: []),
	];
}
