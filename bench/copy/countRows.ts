import { atLeast, row, type Row } from '../harness/row';
import type { CheckedBrief } from './checkedBrief';
import { holdsCount } from './countFindings';
import { ENGINE } from './engine';

/** Counts of required fields: a full set each; a named shortfall is accepted of sparse briefs only. */
export function countRows(title: string, all: readonly CheckedBrief[]): Row[] {
	const fields = all.flatMap(({ entry, checked }) => checked.counts.map((count) => ({ id: entry.id, sparse: entry.sparse === true, count })));
	const held = fields.filter(({ sparse, count }) => holdsCount(count, sparse));
	const short = fields.filter((field) => !held.includes(field)).map(({ id, count }) => `${id} ${count.channel} ${count.field} ${count.delivered} of ${count.full}`);
	const minimum = fields.filter(({ count }) => count.delivered >= count.required);
	const sparse = fields.filter((field) => field.sparse && field.count.delivered < field.count.full);
	const shown = short.slice(0, 3).join(', ') + (short.length > 3 ? ` and ${short.length - 3} more` : '');
	return [
		row({
			measure: `${title}full sets, or a shortfall that a sparse brief names`, engine: ENGINE, unit: 'share', ours: held.length / fields.length, gate: atLeast(1),
			note: [`${fields.length} fields; ${sparse.length} short ones in sparse briefs, ${sparse.filter(({ count }) => count.named).length} of them named`, shown].filter(Boolean).join('; '),
		}),
		row({
			measure: `${title}fields with the platform's smallest count`, engine: ENGINE, unit: 'share', ours: minimum.length / fields.length,
			note: `${fields.length} fields, sparse briefs too`,
		}),
	];
}
