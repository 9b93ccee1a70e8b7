import type { IDataObject, IExecuteFunctions, NodeExecutionHint } from 'n8n-workflow';
import { isWarningCode, warnings } from './messages';
import type { WarningCode } from './messages';
import { count } from './wording';

/** How many results carry each warning code; a code twice in one result counts once. */
export function countWarnings(results: readonly IDataObject[]): Map<WarningCode, number> {
	const counts = new Map<WarningCode, number>();
	for (const result of results) {
		const entries: unknown[] = Array.isArray(result.warnings) ? result.warnings : [];
		const codes = new Set(entries.map((entry) => (typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'code') : undefined)));
		for (const code of codes) {
			if (isWarningCode(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
		}
	}
	return counts;
}

function itemsHint(affected: number, read: number, what: string): NodeExecutionHint {
	return {
		message: `${count(affected)} of ${count(read)} ${read === 1 ? 'item' : 'items'} ${what}.`,
		type: 'warning',
		location: 'outputPane',
	};
}

/**
 * One hint per warning code, the most frequent first, and one for the items that left with an `error`.
 * Counts only: a hint is shown to everyone who opens the run.
 */
export function itemHints(results: readonly IDataObject[], read: number, failed: number): NodeExecutionHint[] {
	const byCode = [...countWarnings(results)].sort((a, b) => b[1] - a[1]);
	const hints = byCode.map(([code, affected]) => itemsHint(affected, read, warnings[code].hint));
	return failed > 0 ? [...hints, itemsHint(failed, read, "could not be processed: see their field 'error'")] : hints;
}

/** The hints of a table operation: rows that were not used, and warnings of the whole result. */
export function tableHints(namespace: string, result: IDataObject, rows: { read: number; used: number }, rowsField: string | null): NodeExecutionHint[] {
	const hints: NodeExecutionHint[] = [];
	const left = rows.read - rows.used;
	if (left > 0) {
		const where = rowsField === null ? '' : ` '${namespace}.${rowsField}.skipped' says why.`;
		hints.push({ message: `${count(left)} of ${count(rows.read)} rows could not be used.${where}`, type: 'warning', location: 'outputPane' });
	}
	const warned = Array.isArray(result.warnings) ? result.warnings.length : 0;
	if (warned > 0) {
		hints.push({
			message: `The result has ${count(warned)} ${warned === 1 ? 'warning' : 'warnings'}: see '${namespace}.warnings'.`,
			type: 'warning',
			location: 'outputPane',
		});
	}
	return hints;
}

/** Shows hints above the node's output. Older n8n has no `addExecutionHints`: there they are left out. */
export function showHints(context: IExecuteFunctions, hints: readonly NodeExecutionHint[]): void {
	if (hints.length > 0 && typeof context.addExecutionHints === 'function') context.addExecutionHints(...hints);
}
