import { shuffled } from '../random/shuffled';

/**
 * The fold of every row, so that each fold has its share of every class. Deterministic by `seed`.
 * @param classes class of each row
 * @param folds at most as many as the rarest class has rows, or some fold lacks it
 */
export function stratifiedFolds(classes: ArrayLike<number>, folds: number, seed: number): Int32Array {
	const byClass = new Map<number, number[]>();
	for (let row = 0; row < classes.length; row += 1) {
		const rows = byClass.get(classes[row] as number);
		if (rows) rows.push(row);
		else byClass.set(classes[row] as number, [row]);
	}
	const fold = new Int32Array(classes.length);
	// Going on counting over the classes keeps the folds equally large.
	let next = 0;
	for (const [label, rows] of [...byClass].sort(([one], [other]) => one - other)) {
		for (const row of shuffled(rows, seed + label)) fold[row] = next++ % folds;
	}
	return fold;
}
