const RATIO = (Math.sqrt(5) - 1) / 2;

/** Lowest point of a function with one valley between two ends, to within `tolerance`. */
export function goldenSection(score: (at: number) => number, lower: number, upper: number, tolerance: number): number {
	let [left, right] = [lower, upper];
	let one = right - RATIO * (right - left);
	let other = left + RATIO * (right - left);
	let [oneScore, otherScore] = [score(one), score(other)];
	while (right - left > tolerance) {
		if (oneScore <= otherScore) {
			right = other;
			other = one;
			otherScore = oneScore;
			one = right - RATIO * (right - left);
			oneScore = score(one);
		} else {
			left = one;
			one = other;
			oneScore = otherScore;
			other = left + RATIO * (right - left);
			otherScore = score(other);
		}
	}
	return (left + right) / 2;
}
