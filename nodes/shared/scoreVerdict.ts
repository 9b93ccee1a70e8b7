import type { ScoreReport } from '../../models/metrics/scoreReport';
import { count } from './wording';

/** Below this, five of a hundred comparisons of equals would be called a difference. */
export const significance = 0.05;

/** Longer labels are not repeated in sentences: a wrongly chosen column may hold whole texts. */
const longestLabel = 20;

/**
 * One sentence in plain words: how often the predictions are right, and whether that is better
 * than the answer that needs no model, always the most frequent label.
 */
export function scoreVerdict(report: ScoreReport): string {
	const { rows, accuracy, accuracyLower, accuracyUpper, baseline, pValue } = report;
	if (accuracy === null || baseline === null || accuracyLower === null || accuracyUpper === null) {
		return 'No row could be scored: none has both a true and a predicted label that can be read.';
	}
	const right = `The predictions are right in ${percent(accuracy)} of ${count(rows)} ${rows === 1 ? 'row' : 'rows'} (95% interval ${percent(accuracyLower)} to ${percent(accuracyUpper)})`;
	const always = `always answering ${quotedLabel(baseline.label)}`;
	if (baseline.accuracy === 1) {
		return `${right}, but every row is of one class, so ${always} would be right every time and nothing shows that the predictions are better.`;
	}
	const points = Math.abs(accuracy - baseline.accuracy);
	// A gap that would be shown as 0 points is none.
	if (points < 0.0005) return `${right}, no better than ${always} (${percent(baseline.accuracy)}).`;
	const difference = `${pointsText(points)} ${accuracy > baseline.accuracy ? 'better' : 'worse'} than ${always} (${percent(baseline.accuracy)})`;
	return `${right}, ${difference}, which ${chance(pValue ?? 1)}.`;
}

/** A label for a sentence, without the text of a wrongly chosen column. */
export function quotedLabel(label: string): string {
	return label.length > longestLabel ? 'the most frequent label' : `'${label}'`;
}

function chance(pValue: number): string {
	const shown = pValue < 0.001 ? 'p < 0.001' : `p = ${pValue.toFixed(pValue < 0.1 ? 3 : 2)}`;
	return pValue < significance ? `is more than chance (${shown})` : `may be chance (${shown})`;
}

function percent(share: number): string {
	return `${Number((share * 100).toFixed(1))}%`;
}

function pointsText(share: number): string {
	const points = Number((share * 100).toFixed(1));
	return `${points} ${points === 1 ? 'point' : 'points'}`;
}
