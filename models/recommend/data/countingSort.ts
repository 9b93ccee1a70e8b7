/**
 * Stable sort of `places` by a key from 0 to size − 1, in linear time and two arrays.
 * @param key by place
 */
export function countingSort(places: Int32Array, key: Int32Array, size: number): Int32Array {
	const next = new Int32Array(size + 1);
	for (const place of places) next[(key[place] as number) + 1] = (next[(key[place] as number) + 1] as number) + 1;
	for (let at = 0; at < size; at += 1) next[at + 1] = (next[at + 1] as number) + (next[at] as number);
	const sorted = new Int32Array(places.length);
	for (const place of places) {
		const to = next[key[place] as number] as number;
		next[key[place] as number] = to + 1;
		sorted[to] = place;
	}
	return sorted;
}
