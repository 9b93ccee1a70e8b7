import { isDeepStrictEqual } from 'node:util';

/** @throws Error which shows both when they differ */
export function equal(actual: unknown, expected: unknown, what: string): void {
	if (isDeepStrictEqual(actual, expected)) return;
	throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}

/** @throws Error with these words when the condition does not hold */
export function holds(condition: boolean, words: string): void {
	if (!condition) throw new Error(words);
}
