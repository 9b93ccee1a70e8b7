import { tokens } from './tokens';

const grams = (words: readonly string[], size: number): string[] =>
	Array.from({ length: Math.max(0, words.length - size + 1) }, (_, start) => words.slice(start, start + size).join('\u0001'));

const tally = (values: readonly string[]): Map<string, number> => {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
};

/** Share of different bigrams among all bigrams of a set (Li et al. 2016, distinct-2); NaN without any. */
export function distinct2(sets: ReadonlyArray<readonly string[]>): number {
	const all = sets.flatMap((words) => grams(words, 2));
	return new Set(all).size / all.length;
}

const SMOOTHING = 0.1;
const ORDERS = [1, 2, 3, 4];

/**
 * BLEU-4 of one text against references: clipped n-gram precisions, closest reference length, smoothing method 1 of
 * Chen & Cherry (2014), as NLTK's `sentence_bleu` computes it.
 */
export function bleu4(hypothesis: readonly string[], references: ReadonlyArray<readonly string[]>): number {
	const precisions = ORDERS.map((size) => {
		const own = tally(grams(hypothesis, size));
		const most = new Map<string, number>();
		for (const reference of references) {
			for (const [gram, times] of tally(grams(reference, size))) most.set(gram, Math.max(most.get(gram) ?? 0, times));
		}
		const matched = [...own].reduce((sum, [gram, times]) => sum + Math.min(times, most.get(gram) ?? 0), 0);
		return { matched, possible: Math.max(1, hypothesis.length - size + 1) };
	});
	if ((precisions[0]?.matched ?? 0) === 0) return 0;
	const closest = references.map(({ length }) => length).reduce((best, length) => {
		const nearer = Math.abs(length - hypothesis.length) - Math.abs(best - hypothesis.length);
		return nearer < 0 || (nearer === 0 && length < best) ? length : best;
	});
	const brevity = hypothesis.length > closest ? 1 : Math.exp(1 - closest / hypothesis.length);
	const logarithm = precisions.reduce((sum, { matched, possible }) => sum + Math.log((matched === 0 ? SMOOTHING : matched) / possible), 0);
	return brevity * Math.exp(logarithm / ORDERS.length);
}

/** Mean BLEU-4 of each text against all others of the set (Zhu et al. 2018, self-BLEU). */
export function selfBleu4(sets: ReadonlyArray<readonly string[]>): number {
	const scores = sets.map((words, index) => bleu4(words, sets.filter((_, other) => other !== index)));
	return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** The largest overlap of two texts of a set: shared different words (characters in Chinese) ÷ all different ones. */
export function largestJaccard(sets: ReadonlyArray<readonly string[]>): number {
	const bags = sets.map((words) => new Set(words));
	return Math.max(0, ...bags.flatMap((one, index) => bags.slice(index + 1).map((other) => {
		const shared = [...one].filter((word) => other.has(word)).length;
		return shared / (one.size + other.size - shared);
	})));
}

export interface Diversity {
	distinct2: number;
	selfBleu4: number;
	largestJaccard: number;
	/** Different frames ÷ texts: texts that differ by a synonym or a sign are one frame. */
	differentFrames: number;
}

/** Diversity of one set. Synonyms are one word and signs are gone before anything is compared. */
export function diversity(texts: readonly string[], chinese: boolean): Diversity {
	const sets = texts.map((text) => tokens(text, chinese));
	return {
		distinct2: distinct2(sets),
		selfBleu4: selfBleu4(sets),
		largestJaccard: largestJaccard(sets),
		differentFrames: new Set(sets.map((words) => words.join(' '))).size / texts.length,
	};
}
