/** A number from 0 to 1 that depends on the seed and the text alone (FNV-1a, then a mix as in MurmurHash3). */
export function seededShare(seed: number, text: string): number {
	let hash = 0x811c9dc5 ^ seed;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	hash ^= hash >>> 16;
	hash = Math.imul(hash, 0x85ebca6b);
	hash ^= hash >>> 13;
	return (hash >>> 0) / 0x1_0000_0000;
}
