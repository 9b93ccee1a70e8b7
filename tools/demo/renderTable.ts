import { fit } from './displayWidth';

export interface Column {
	title: string;
	/** In terminal columns. */
	width: number;
}

/** A plain-text table: a heading, a rule, one line a row; long cells are shortened. */
export function renderTable(columns: readonly Column[], rows: readonly string[][]): string[] {
	const line = (cells: readonly string[]) =>
		`  ${columns.map(({ width }, index) => fit(cells[index] ?? '', width)).join('  ')}`.trimEnd();
	return [
		line(columns.map(({ title }) => title)),
		line(columns.map(({ width }) => '-'.repeat(width))),
		...rows.map(line),
	];
}
