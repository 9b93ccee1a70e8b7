import { shuffled } from '../../models/random/shuffled';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createTokenizer } from '../../models/runtime/tokenizer';
import { cleanText } from '../../models/sentiment/cleanText';
import type { BenchOptions } from '../harness/options';
import { MissingData } from '../data/readSet';
import { readSet, sst2, tweetEval, uciSentences } from '../data/sentimentSets';
import { weightsFolder } from './packageUnderTest';

export interface Timed {
	text: string;
	/** Tokens, the special ones included. */
	length: number;
}

/** What one run of the speed part reads. */
export interface SpeedTexts {
	texts: Timed[];
	short: Timed[];
	repeated: Timed[];
}

const LONGEST = 40;
const SHORT = 16;

function withLengths(texts: Iterable<string>): Timed[] {
	const document = JSON.parse(readFileSync(join(weightsFolder, 'tokenizer.json'), 'utf8')) as object;
	const tokenizer = createTokenizer(document, {});
	return [...new Set(texts)].map((text) => ({ text, length: tokenizer.wrap(tokenizer.encode(cleanText(text))).length }));
}

/**
 * Distinct SST-2 dev and TweetEval val texts of at most 40 tokens, in a seeded order.
 * @throws MissingData
 */
export function speedTexts(data: string, count: number): Timed[] {
	const texts = [sst2, tweetEval].flatMap((source) => readSet(source, data).examples.map(({ text }) => text));
	return shuffled(withLengths(texts).filter(({ length }) => length <= LONGEST), 3).slice(0, count);
}

/**
 * Distinct texts of exactly 16 tokens from the same sets, and from the UCI sentences where they are there.
 * @throws MissingData
 */
export function shortTexts(data: string, count: number): Timed[] {
	const texts = [sst2, tweetEval, uciSentences].flatMap((source) => {
		try {
			return readSet(source, data).examples.map(({ text }) => text);
		} catch (error) {
			if (source === uciSentences && error instanceof MissingData) return [];
			throw error;
		}
	});
	return shuffled(withLengths(texts).filter(({ length }) => length === SHORT), 4).slice(0, count);
}

/**
 * 1,000 distinct texts, 300 short ones, and 200 texts fifty times each; a few of each in a quick run.
 * @throws MissingData
 */
export function readTexts({ data, quick }: BenchOptions): SpeedTexts {
	const texts = speedTexts(data, quick ? 24 : 1000);
	const distinct = texts.slice(0, quick ? 8 : 200);
	const repeated = Array.from({ length: distinct.length * (quick ? 10 : 50) }, (_, index) => distinct[index % distinct.length]).filter((each) => each !== undefined);
	return { texts, short: shortTexts(data, quick ? 8 : 300), repeated };
}
