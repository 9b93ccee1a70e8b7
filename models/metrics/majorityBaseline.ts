/** The answer that needs no model: always the most frequent class. */
export interface MajorityBaseline<Label extends string | number = string> {
	readonly label: Label;
	/** Share of rows for which that answer is right, 0 to 1. */
	readonly accuracy: number;
}

/**
 * The most frequent class and how often it is right; of equally frequent classes the one that
 * sorts first (scikit-learn's `DummyClassifier(strategy='most_frequent')`). Null for no rows.
 */
export function majorityBaseline<Label extends string | number>(
	actual: ArrayLike<Label>,
): MajorityBaseline<Label> | null {
	const counts = new Map<Label, number>();
	for (const label of Array.from(actual)) counts.set(label, (counts.get(label) ?? 0) + 1);
	let best: { label: Label; count: number } | null = null;
	for (const [label, count] of counts) {
		if (best === null || count > best.count || (count === best.count && label < best.label)) {
			best = { label, count };
		}
	}
	return best === null ? null : { label: best.label, accuracy: best.count / actual.length };
}
