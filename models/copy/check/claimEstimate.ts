import estimate from './claimEstimate.json';
import { textFeatures } from './textFeatures';

/** What a linear model learned to tell apart: claims that an ad may not make, instructions to a writer. */
export type EstimateHead = keyof typeof estimate.heads;

export interface Estimate {
	/** Log odds of the training lines, where both answers count alike: for comparing with a threshold, no probability. */
	readonly score: number;
	/** The words that spoke most for it, at most three. Looked for only when asked: most texts score low. */
	readonly words: () => readonly string[];
}

const MOST_WORDS = 3;
/** Fewer words or Chinese characters are too little to judge a claim by. */
const FEWEST_WORDS = 3;
const FEWEST_CHARACTERS = 6;

const decoded = new Map<EstimateHead, Int8Array>();

function weightsOf(head: EstimateHead): Int8Array {
	const known = decoded.get(head);
	if (known !== undefined) return known;
	const weights = Int8Array.from(Buffer.from(estimate.heads[head].weights, 'base64'));
	decoded.set(head, weights);
	return weights;
}

/** FNV-1a over UTF-8, 32 bits. */
function bucketOf(feature: string): number {
	let hash = 2_166_136_261;
	for (const character of feature) {
		const code = character.codePointAt(0) as number;
		if (code < 128) hash = Math.imul(hash ^ code, 16_777_619);
		else for (const byte of Buffer.from(character, 'utf8')) hash = Math.imul(hash ^ byte, 16_777_619);
	}
	return (hash >>> 0) & (estimate.buckets - 1);
}

/** Whole words and Chinese words, in the order of their weight, none inside another. */
function tellingWords(features: readonly string[], weights: Int8Array): string[] {
	const telling = features
		.filter((feature) => !feature.includes('0') && (feature.startsWith('w ') ? /[\p{L}]{2}/u.test(feature.slice(2)) && !/[\^$]/u.test(feature) : feature.startsWith('h ') && feature.length > 3))
		.map((feature) => ({ words: feature.slice(2), weight: weights[bucketOf(feature)] as number }))
		.filter(({ weight }) => weight > 0)
		.sort((first, second) => second.weight - first.weight || (first.words < second.words ? -1 : 1));
	const chosen: string[] = [];
	for (const { words } of telling) {
		if (chosen.length < MOST_WORDS && !chosen.some((other) => other.includes(words) || words.includes(other))) chosen.push(words);
	}
	return chosen;
}

/**
 * Logistic regression over hashed features of length 1. The card in claimEstimate.json names the data; the method
 * is that of training/claims.py.
 *
 * @param text undisguised, names left out
 */
export function estimateOf(head: EstimateHead, text: string): Estimate {
	const features = textFeatures(text);
	const weights = weightsOf(head);
	const buckets = new Set(features.map(bucketOf));
	const sum = [...buckets].reduce((total, bucket) => total + (weights[bucket] as number), 0);
	const { scale, bias } = estimate.heads[head];
	return { score: (sum * scale) / Math.sqrt(Math.max(buckets.size, 1)) + bias, words: () => tellingWords(features, weights) };
}

/** How strongly a text looks like a claim that an ad may not make without proof; null where it does not. */
export function likelyClaim(text: string): { readonly severity: 'block' | 'warn'; readonly words: readonly string[] } | null {
	const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
	if (characters < FEWEST_CHARACTERS && (text.match(/[\p{Script=Latin}']+/gu)?.length ?? 0) < FEWEST_WORDS) return null;
	const estimated = estimateOf('claim', text);
	const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
	if (estimated.score <= estimate.thresholds.warn[language]) return null;
	const words = estimated.words();
	if (words.length === 0) return null;
	return { severity: estimated.score > estimate.thresholds.block[language] ? 'block' : 'warn', words };
}

/** Whether a sentence looks like an instruction to a writer or a machine. */
export function isLikelyInstruction(sentence: string): boolean {
	return estimateOf('instruction', sentence).score > estimate.thresholds.instruction;
}
