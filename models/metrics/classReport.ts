import type { ConfusionMatrix } from './confusionMatrix';

/** How well one class was found. */
export interface ClassReport<Label extends string | number = string> {
	readonly label: Label;
	/** Of the rows predicted as this class, the share that is. 0 when none was predicted so. */
	readonly precision: number;
	/** Of the rows of this class, the share that was found. 0 when there is no such row. */
	readonly recall: number;
	/** Harmonic mean of precision and recall, 0 when both are 0. */
	readonly f1: number;
	/** Number of rows that truly are of this class. */
	readonly support: number;
}

/**
 * Precision, recall, F1 and support of every class, in the order of the matrix.
 * An undefined ratio (0 of 0) counts as 0, as in scikit-learn's `zero_division=0`.
 */
export function classReport<Label extends string | number>(
	matrix: ConfusionMatrix<Label>,
): ClassReport<Label>[] {
	return matrix.labels.map((label, index) => {
		const line = matrix.counts[index] ?? [];
		const found = line[index] ?? 0;
		const support = line.reduce((sum, count) => sum + count, 0);
		const predicted = matrix.counts.reduce((sum, other) => sum + (other[index] ?? 0), 0);
		return {
			label,
			precision: ratio(found, predicted),
			recall: ratio(found, support),
			f1: ratio(2 * found, support + predicted),
			support,
		};
	});
}

function ratio(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}
