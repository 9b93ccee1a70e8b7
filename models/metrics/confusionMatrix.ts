import { MetricInputError } from './metricInputError';

/** Counts of every pair of true and predicted class. */
export interface ConfusionMatrix<Label extends string | number = string> {
	/** All classes that occur on either side, ascending, or in the order that the caller gave. */
	readonly labels: readonly Label[];
	/** counts[actual][predicted], both in the order of `labels`. */
	readonly counts: readonly (readonly number[])[];
	/** Number of pairs counted. */
	readonly total: number;
}

/**
 * Counts how often each true class was predicted as each class.
 *
 * @param actual true class of each row
 * @param predicted predicted class of each row, as long as `actual`
 * @param order classes in the order wanted; every class that occurs must be among them
 * @throws MetricInputError when the lengths differ or a class is not in `order`
 * @example confusionMatrix(['a', 'b'], ['a', 'a']).counts // [[1, 0], [1, 0]]
 */
export function confusionMatrix<Label extends string | number>(
	actual: ArrayLike<Label>,
	predicted: ArrayLike<Label>,
	order?: readonly Label[],
): ConfusionMatrix<Label> {
	if (actual.length !== predicted.length) {
		throw new MetricInputError(
			`There are ${actual.length} true classes and ${predicted.length} predicted ones`,
		);
	}
	const labels = order ?? distinctSorted(actual, predicted);
	const position = new Map(labels.map((label, index) => [label, index]));
	const size = labels.length;
	const cells = new Float64Array(size * size);
	const answers = Array.from(predicted, (label) => position.get(label));
	Array.from(actual).forEach((label, row) => {
		const line = position.get(label);
		const column = answers[row];
		if (line === undefined || column === undefined) {
			throw new MetricInputError(`Row ${row} holds a class that is not in the given order`);
		}
		const cell = line * size + column;
		cells[cell] = (cells[cell] ?? 0) + 1;
	});
	const counts = labels.map((_, line) => [...cells.subarray(line * size, (line + 1) * size)]);
	return { labels, counts, total: actual.length };
}

function distinctSorted<Label extends string | number>(
	actual: ArrayLike<Label>,
	predicted: ArrayLike<Label>,
): Label[] {
	const distinct = new Set<Label>(Array.from(actual));
	for (const label of Array.from(predicted)) distinct.add(label);
	return [...distinct].sort((first, second) => (first < second ? -1 : first > second ? 1 : 0));
}
