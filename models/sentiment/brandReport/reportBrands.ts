import { adjustedPValues } from '../../metrics/adjustedPValues';
import { netChangeTest } from '../../metrics/netChangeTest';
import type { Progress } from '../../runtime/protocol';
import { netSummary, type Judged } from './netSummary';
import type { AspectSummary, BrandCell, BrandReportRequest, BrandReportResult, BrandText, CellChange, NetSummary } from './types';

/** A change counts as more than noise below this adjusted p-value. */
const LEVEL = 0.05;

interface Cell {
	group: number;
	period: number;
	used: number[];
}

function cellsOf(texts: readonly BrandText[]): Cell[] {
	const cells = new Map<string, Cell>();
	texts.forEach(({ groups, period }, position) => {
		for (const group of new Set(groups)) {
			const key = `${group}/${period}`;
			const cell = cells.get(key) ?? { group, period, used: [] };
			cell.used.push(position);
			cells.set(key, cell);
		}
	});
	return [...cells.values()].sort((one, other) => one.group - other.group || one.period - other.period);
}

function aspectsOf(texts: readonly BrandText[], examples: number): AspectSummary[] {
	const byAspect = new Map<string, Judged[]>();
	for (const { id, aspects } of texts) {
		for (const { aspect, label, score } of aspects) {
			const judged = byAspect.get(aspect) ?? [];
			judged.push({ label, score, id });
			byAspect.set(aspect, judged);
		}
	}
	return [...byAspect]
		.map(([aspect, judged]) => ({ aspect, ...netSummary(judged, examples) }))
		.sort((one, other) => other.net - one.net || other.texts - one.texts);
}

const countsOf = ({ positive, negative, texts }: NetSummary) => ({ positive, negative, total: texts });

/** Adds to every cell what changed since the group's period before, with p-values adjusted for all of them. */
function withChanges(cells: ReadonlyArray<Omit<BrandCell, 'change'>>): BrandCell[] {
	const tests = cells.map((cell, index) => {
		const before = cells[index - 1];
		return before?.group === cell.group ? { against: before.period, ...netChangeTest(countsOf(cell), countsOf(before)) } : null;
	});
	const known = tests.filter((test) => test !== null);
	const adjusted = adjustedPValues(known.map(({ pValue }) => pValue));
	const changes = new Map(known.map((test, index): [object, CellChange] => {
		const adjustedPValue = adjusted[index] ?? 1;
		return [test, { ...test, adjustedPValue, beyondNoise: adjustedPValue < LEVEL }];
	}));
	return cells.map((cell, index) => ({ ...cell, change: changes.get(tests[index] ?? {}) ?? null }));
}

/**
 * The task `sentiment.brandReport`: judged texts to one summary per group and period, each compared with the
 * group's period before that has texts. Yields after every group and period.
 */
export async function* reportBrands({ texts, examples }: BrandReportRequest): AsyncGenerator<Progress, BrandReportResult, void> {
	const cells = cellsOf(texts);
	const summaries: Array<Omit<BrandCell, 'change'>> = [];
	for (const { group, period, used } of cells) {
		const own = used.map((position) => texts[position] as BrandText);
		summaries.push({ group, period, used, ...netSummary(own, examples), aspects: aspectsOf(own, examples) });
		yield { done: summaries.length, total: cells.length };
	}
	return { cells: withChanges(summaries) };
}
