import { normalizeForUnigram } from './normalizeForUnigram';
import type { TextTokenizer } from './textClassifier';

/** The part of a `tokenizer.json` of the Unigram kind that is read here. */
export interface UnigramDocument {
	model: { vocab: ReadonlyArray<readonly [piece: string, score: number]>; unk_id: number };
}

const WORD_START = '\u2581';
/** What an unknown character costs below the worst piece, as in SentencePiece. */
const UNKNOWN_PENALTY = 10;
const MOST_WORDS_REMEMBERED = 20_000;
/** Languages without blanks make one word of a whole clause: it will not come again, so it is not kept. */
const LONGEST_WORD_REMEMBERED = 32;

/**
 * A Unigram tokenizer (Kudo 2018, "Subword Regularization") with the XLM-R template `<s> … </s>`: the
 * most probable cut of every word by Viterbi. Its vocabulary is one hash map, a tenth of the memory of
 * a trie of objects, which counts inside n8n.
 */
export function createUnigramTokenizer({ model }: UnigramDocument): TextTokenizer {
	const ids = new Map(model.vocab.map(([piece], id) => [piece, id]));
	const scores = Float64Array.from(model.vocab, ([, score]) => score);
	const longest = model.vocab.reduce((most, [piece]) => Math.max(most, piece.length), 1);
	const unknownScore = scores.reduce((least, score) => Math.min(least, score), 0) - UNKNOWN_PENALTY;
	const start = ids.get('<s>') ?? 0;
	const end = ids.get('</s>') ?? 2;
	const remembered = new Map<string, readonly number[]>();

	function cut(word: string): number[] {
		const length = word.length;
		const best = new Float64Array(length + 1).fill(-Infinity);
		const from = new Int32Array(length + 1);
		const piece = new Int32Array(length + 1);
		best[0] = 0;
		for (let begin = 0; begin < length; begin += 1) {
			const before = best[begin] as number;
			if (before === -Infinity) continue; // inside a surrogate pair
			const character = (word.codePointAt(begin) as number) > 0xffff ? 2 : 1;
			for (let stop = begin + 1; stop <= Math.min(length, begin + longest); stop += 1) {
				const id = ids.get(word.slice(begin, stop));
				const score = id === undefined ? (stop === begin + character ? unknownScore : undefined) : scores[id];
				if (score === undefined || before + score <= (best[stop] as number)) continue;
				best[stop] = before + score;
				from[stop] = begin;
				piece[stop] = id ?? model.unk_id;
			}
		}
		const path: number[] = [];
		for (let stop = length; stop > 0; stop = from[stop] as number) {
			const id = piece[stop] as number;
			// Neighbouring unknown characters are one unknown piece.
			if (id !== model.unk_id || path[path.length - 1] !== id) path.push(id);
		}
		return path.reverse();
	}

	function encodeWord(word: string): readonly number[] {
		const known = remembered.get(word);
		if (known) return known;
		const found = cut(word);
		if (word.length > LONGEST_WORD_REMEMBERED) return found;
		if (remembered.size >= MOST_WORDS_REMEMBERED) remembered.clear();
		remembered.set(word, found);
		return found;
	}

	return {
		encode: (text) => {
			const normalized = normalizeForUnigram(text);
			if (normalized === '') return [];
			return normalized.replace(/^ /, '').split(' ').flatMap((word) => encodeWord(WORD_START + word));
		},
		wrap: (body) => [start, ...body, end],
	};
}
