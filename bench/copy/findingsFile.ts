import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../harness/folders';
import type { Finding } from './adCopyResult';
import { groupBy } from './groupBy';

/** One finding with the place where it was found. */
export interface PlacedFinding extends Finding {
	id: string;
	channel?: string;
	field?: string;
	text?: string;
}

/** Writes every finding to `.build`, where git does not see it, and returns the file: a table holds sums only. */
export function writeFindings(part: string, findings: readonly PlacedFinding[]): string {
	const folder = join(root, '.build', 'bench-findings');
	mkdirSync(folder, { recursive: true });
	const file = join(folder, `adCopy.${part}.json`);
	writeFileSync(file, `${JSON.stringify(findings, null, '\t')}\n`);
	return file;
}

/** The codes of findings, the most frequent first: `too-long 3, exclamation 1`. */
export function codesOf(findings: readonly Finding[]): string {
	const counts = [...groupBy(findings, ({ code }) => code)].map(([code, list]) => [code, list.length] as const);
	return counts.sort(([, one], [, other]) => other - one).map(([code, times]) => `${code} ${times}`).join(', ');
}
