import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Row } from './row';
import { showRow, type ShownRow } from './showRow';

/** What one part gave the last time that it ran. */
export interface PartResult {
	part: string;
	date: string;
	machine: string;
	versions: Record<string, string>;
	model: string;
	warnings: string[];
	rows: Array<Row & { shown: ShownRow }>;
}

export interface FamilyResults {
	family: string;
	parts: PartResult[];
}

/** Rows with the texts that tools/readmeTables.mjs prints. */
export const withShown = (rows: readonly Row[]): PartResult['rows'] => rows.map((row) => ({ ...row, shown: showRow(row) }));

/** Puts a part's results into the family's file; the other parts keep their last ones. Returns the file. */
export function keepResult(folder: string, family: string, result: PartResult, order: readonly string[]): string {
	const file = join(folder, `${family}.json`);
	const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FamilyResults).parts : [];
	const parts = [...before.filter((part) => part.part !== result.part), result]
		.filter((part) => order.includes(part.part))
		.sort((one, other) => order.indexOf(one.part) - order.indexOf(other.part));
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, `${JSON.stringify({ family, parts } satisfies FamilyResults, null, '\t')}\n`);
	return file;
}
