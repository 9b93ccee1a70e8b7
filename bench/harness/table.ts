import type { ShownRow } from './showRow';

const HEADINGS: Record<keyof ShownRow, string> = {
	measure: 'measure', ours: 'ours', peer: 'peer, same run', ratio: 'ratio', gate: 'gate', stretch: 'stretch',
	holds: 'holds', engine: 'engine', note: 'note',
};
const COLUMNS = Object.keys(HEADINGS) as Array<keyof ShownRow>;

/** The rows as aligned text for a terminal. */
export function table(rows: readonly ShownRow[]): string {
	const lines = [HEADINGS, ...rows];
	const widths = COLUMNS.map((column) => Math.max(...lines.map((line) => line[column].length)));
	const text = lines.map((line) =>
		COLUMNS.map((column, index) => line[column].padEnd(widths[index] ?? 0)).join('  ').trimEnd(),
	);
	return [text[0], '-'.repeat(Math.max(...text.map((line) => line.length))), ...text.slice(1)].join('\n');
}
