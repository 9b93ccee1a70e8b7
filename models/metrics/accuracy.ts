import type { ConfusionMatrix } from './confusionMatrix';

/**
 * Share of rows whose predicted class is the true one, 0 to 1.
 * Null for no rows: there is nothing to be right about.
 */
export function accuracy<Label extends string | number>(
	matrix: ConfusionMatrix<Label>,
): number | null {
	if (matrix.total === 0) return null;
	return correctCount(matrix) / matrix.total;
}

/** Number of rows whose predicted class is the true one (the diagonal of the table). */
export function correctCount<Label extends string | number>(
	matrix: ConfusionMatrix<Label>,
): number {
	return matrix.counts.reduce((sum, line, index) => sum + (line[index] ?? 0), 0);
}
