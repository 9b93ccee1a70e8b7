import type { AspectDefinition } from './types';
import { wordMatcher, type WordMatcher } from './wordMatcher';

/** A word of an aspect in a text. */
export interface Mention {
	/** Position of the aspect in the definitions. */
	aspect: number;
	start: number;
	end: number;
}

/** Finds the aspects of a text. */
export type MentionFinder = (text: string) => Mention[];

const isInside = (one: Mention, other: Mention): boolean =>
	one.start >= other.start && one.end <= other.end && one.end - one.start < other.end - other.start;

/**
 * Prepares a search for all words of all aspects. Where words lie inside one another the longer one
 * counts: `screen protector` is not a mention of `screen`. A word of two aspects is a mention of both.
 */
export function mentionFinder(aspects: readonly AspectDefinition[]): MentionFinder {
	const matchers: Array<{ aspect: number; matcher: WordMatcher }> = aspects.flatMap(({ words }, aspect) =>
		words.map((word) => ({ aspect, matcher: wordMatcher(word) })),
	);
	return (text) => {
		const lowerCase = text.toLowerCase();
		const found = matchers.flatMap(({ aspect, matcher }) => matcher.find(text, lowerCase).map(([start, end]): Mention => ({ aspect, start, end })));
		const longest = found.filter((one) => !found.some((other) => isInside(one, other)));
		return longest.sort((one, other) => one.start - other.start || one.aspect - other.aspect);
	};
}
