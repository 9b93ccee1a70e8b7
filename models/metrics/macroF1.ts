import { classReport } from './classReport';
import type { ConfusionMatrix } from './confusionMatrix';

/**
 * Plain mean of the F1 of every class that occurs, as true or as predicted class
 * (scikit-learn's `f1_score(average='macro', zero_division=0)`). Null for no rows.
 */
export function macroF1<Label extends string | number>(
	matrix: ConfusionMatrix<Label>,
): number | null {
	if (matrix.total === 0) return null;
	// A class that was only listed in the order, and never met, says nothing about the predictions.
	const met = classReport(matrix).filter(
		(report, index) => report.support > 0 || matrix.counts.some((line) => (line[index] ?? 0) > 0),
	);
	return met.reduce((sum, report) => sum + report.f1, 0) / met.length;
}
