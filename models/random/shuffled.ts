import { seededRandom } from './seededRandom';

/** A shuffled copy (Fisher-Yates), always the same for a seed. */
export function shuffled<Value>(values: readonly Value[], seed: number): Value[] {
	const random = seededRandom(seed);
	const copy = [...values];
	for (let last = copy.length - 1; last > 0; last -= 1) {
		const other = Math.floor(random() * (last + 1));
		[copy[last], copy[other]] = [copy[other] as Value, copy[last] as Value];
	}
	return copy;
}
