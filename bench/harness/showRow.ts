import { keeps, type Bound, type Row, type Unit } from './row';

/** A row as the table prints it: one text per column. */
export interface ShownRow {
	measure: string;
	ours: string;
	peer: string;
	ratio: string;
	gate: string;
	stretch: string;
	holds: string;
	engine: string;
	note: string;
}

const DIGITS: Record<Unit, number> = {
	share: 3, 'texts/s': 1, MB: 1, ms: 1, s: 2, points: 2, percent: 2, times: 2, plain: 4, count: 0,
};
const SUFFIX: Record<Unit, string> = {
	share: '', 'texts/s': '/s', MB: ' MB', ms: ' ms', s: ' s', points: ' points', percent: ' %', times: '×', plain: '', count: '',
};
const SIGN: Record<Bound['at'], string> = { least: '≥', most: '≤', below: '<' };

const show = (value: number | null, unit: Unit): string =>
	value === null || Number.isNaN(value) ? '—' : `${value.toFixed(DIGITS[unit])}${SUFFIX[unit]}`;

function showBound(bound: Bound | null, unit: Unit): string {
	if (bound === null) return '';
	const shown = Number(bound.value.toFixed(4)).toString();
	return `${SIGN[bound.at]} ${shown}${SUFFIX[unit]}`;
}

function showHolds(row: Row): string {
	const gate = keeps(row, row.gate);
	if (keeps(row, row.stretch) === true) return gate === null ? 'stretch' : 'yes, stretch too';
	if (gate === null) return row.stretch === null ? '' : 'not yet';
	return gate ? 'yes' : 'NO';
}

/** The texts of one row. */
export function showRow(row: Row): ShownRow {
	const boundUnit = row.judged === 'ratio' ? 'times' : row.unit;
	return {
		measure: row.measure,
		ours: show(row.ours, row.unit),
		peer: row.peer === null ? '' : `${row.peer.name} ${show(row.peer.value, row.unit)}`,
		ratio: row.ratio === null ? '' : show(row.ratio, 'times'),
		gate: showBound(row.gate, boundUnit),
		stretch: showBound(row.stretch, boundUnit),
		holds: showHolds(row),
		engine: row.engine,
		note: row.note,
	};
}
