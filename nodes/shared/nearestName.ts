/** Names longer than this are not typed by hand; the distance is quadratic in the length. */
const longestName = 100;

/**
 * The name that somebody most likely meant, or null when none is close: the same letters and
 * digits in other case or punctuation (`Order Total` for `order_total`); else the same last part
 * (`order.total` for `total`); else at most a third of its letters (one at least) mistyped.
 */
export function nearestName(wanted: string, names: readonly string[]): string | null {
	const candidates = names.filter((name) => name !== wanted && name.length <= longestName);
	if (wanted.length > longestName) return null;
	const folded = fold(wanted);
	if (folded === '') return null;
	const sameLetters = candidates.find((name) => fold(name) === folded);
	if (sameLetters !== undefined) return sameLetters;
	const sameLastPart = candidates.find((name) => fold(lastPart(name)) === fold(lastPart(wanted)));
	return sameLastPart ?? closest(folded, candidates);
}

function closest(folded: string, names: readonly string[]): string | null {
	const letters = [...folded];
	let smallest = Math.max(1, Math.floor(letters.length / 3)) + 1;
	let nearest: string | null = null;
	for (const name of names) {
		const other = [...fold(name)];
		// Everything replaced is not a slip: `a` is not near `b`.
		if (Math.abs(other.length - letters.length) >= smallest || Math.max(letters.length, other.length) < 2) continue;
		const distance = editDistance(letters, other);
		if (distance < smallest) [smallest, nearest] = [distance, name];
	}
	return nearest;
}

/** Optimal string alignment: insert, delete, replace, or swap two neighbours, each at a cost of one. */
export function editDistance(left: readonly string[], right: readonly string[]): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: right.length + 1 }, (_, column) => column);
	for (let row = 1; row <= left.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= right.length; column += 1) {
			const same = left[row - 1] === right[column - 1];
			const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
			current.push(
				Math.min(
					(last[column] ?? 0) + 1,
					(current[column - 1] ?? 0) + 1,
					(last[column - 1] ?? 0) + (same ? 0 : 1),
					swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
				),
			);
		}
		[beforeLast, last] = [last, current];
	}
	return last[right.length] ?? 0;
}

function fold(name: string): string {
	return name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}\p{M}\p{So}]/gu, '');
}

function lastPart(name: string): string {
	return name.slice(name.lastIndexOf('.') + 1);
}
