import { classReport } from './classReport';
import type { ConfusionMatrix } from './confusionMatrix';

/**
 * Plain mean of the recall of every class that has true rows
 * (scikit-learn's `balanced_accuracy_score`; TweetEval's sentiment figure). Null for no rows.
 */
export function macroRecall<Label extends string | number>(
	matrix: ConfusionMatrix<Label>,
): number | null {
	const present = classReport(matrix).filter((report) => report.support > 0);
	if (present.length === 0) return null;
	return present.reduce((sum, report) => sum + report.recall, 0) / present.length;
}
