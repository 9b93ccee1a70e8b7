import type { IExecuteFunctions } from 'n8n-workflow';

import { LEAST_EXAMPLES, MOST_LABELS } from '../../../models/labels/types';
import { ConfigurationError } from '../../shared/configurationError';
import { readFieldParameter, type FieldReader } from '../../shared/fieldParameter';
import { shortName } from '../../shared/shortName';
import type { SkippedRow, TableRow } from '../../shared/tableContract';
import { ownLabelKey } from '../labels/readOwnColumns';
import { cellOf, labelOfCell } from '../score/predictedCell';

/** Display names of the parameters, as the messages call them. */
export const fieldNames = { text: 'Text Field', label: 'Label Field' } as const;

/** Longer ones are texts in a wrongly chosen column. */
const LONGEST_LABEL = 100;

/** The rows that can be learned from, as far as a look at them tells. */
export interface Examples {
	texts: string[];
	/** As each label is first spelled. */
	labels: string[];
	/** Index of the row of each example. */
	indexes: number[];
	skipped: SkippedRow[];
	/** Paths of the two fields; null for an expression. */
	fields: { text: string | null; label: string | null };
}

type Cell = { value: string } | { reason: string };

function textOf(cell: unknown): Cell {
	if (cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')) return { reason: 'text-missing' };
	return typeof cell === 'string' ? { value: cell } : { reason: 'text-not-text' };
}

function labelOf(cell: unknown, spellings: Map<string, string>): Cell {
	const value = labelOfCell(cell);
	const key = ownLabelKey(value);
	const isPlain = ['string', 'number', 'boolean', 'bigint'].includes(typeof value);
	if (key === null) return { reason: isPlain || value === undefined || value === null ? 'label-missing' : 'label-unknown' };
	if (key.length > LONGEST_LABEL) return { reason: 'label-unknown' };
	const spelling = spellings.get(key) ?? String(value).trim();
	spellings.set(key, spelling);
	return { value: spelling };
}

function checkLabelCount(labels: readonly string[]): void {
	const counts = new Map<string, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	const count = [...counts.values()].filter((rows) => rows >= LEAST_EXAMPLES).length;
	if (count > MOST_LABELS) throw new ConfigurationError('labels-too-many', { count, limit: MOST_LABELS });
}

/**
 * Reads text and label of every row.
 * @throws ConfigurationError `field-missing`, `field-not-found`, `labels-same-field`, `labels-too-many`
 */
export async function readExamples(context: IExecuteFunctions, rows: readonly TableRow[]): Promise<Examples> {
	const text: FieldReader = await readFieldParameter(context, 'textField', rows, { required: true, displayName: fieldNames.text });
	const label: FieldReader = await readFieldParameter(context, 'labelField', rows, { required: true, displayName: fieldNames.label });
	if (text.path !== null && text.path === label.path) throw new ConfigurationError('labels-same-field', { path: shortName(text.path) });
	const spellings = new Map<string, string>();
	const examples: Examples = { texts: [], labels: [], indexes: [], skipped: [], fields: { text: text.path, label: label.path } };
	rows.forEach(({ index }, position) => {
		const found = textOf(cellOf(text.read(position)));
		const named = labelOf(cellOf(label.read(position)), spellings);
		if ('reason' in found) examples.skipped.push({ index, reason: found.reason });
		else if ('reason' in named) examples.skipped.push({ index, reason: named.reason });
		else {
			examples.texts.push(found.value);
			examples.labels.push(named.value);
			examples.indexes.push(index);
		}
	});
	checkLabelCount(examples.labels);
	return examples;
}
