import { classifyAspects } from '../../../../models/sentiment/aspects/classifyAspects';
import type { AspectContext } from '../../../../models/sentiment/aspects/types';
import type { TextClassifier } from '../../../../models/text/textClassifier';

const [START, END] = [0, 2];
/** A made-up tokenizer: a token is a character. */
const tokenizer = {
	encode: (text: string) => Array.from(text, (character) => character.codePointAt(0) as number),
	wrap: (ids: readonly number[]) => [START, ...ids, END],
};

/** Keeps what it is given to read, and answers with how often the first word's first letter is in it. */
function classifierThatKeeps(seen: number[][], windowTokens = 64): TextClassifier {
	return {
		tokenizer,
		labels: ['negative', 'positive'],
		windowTokens,
		batchTokens: 128,
		run: async (ids: number[][]) => {
			seen.push(...ids);
			return await Promise.resolve(Float32Array.from(ids.flatMap((row) => [0, row.filter((id) => id === row[1]).length])));
		},
	} as unknown as TextClassifier;
}

async function readerOf(contexts: AspectContext[], classifier: TextClassifier) {
	const steps = classifyAspects(contexts, classifier);
	for (;;) {
		const step = await steps.next();
		if (step.done) return step.value;
	}
}

const context = (mention: string, sentence: string): AspectContext => ({ aspect: 0, mention, sentence, segment: sentence, clause: sentence });

describe('classifyAspects', () => {
	it('puts the mention and an end before the sentence, as training does', async () => {
		const seen: number[][] = [];
		await readerOf([context('ab', 'cd')], classifierThatKeeps(seen));
		// training/train.py, prepare_rows: start, aspect, end, text, end.
		expect(seen).toEqual([[START, 97, 98, END, 99, 100, END]]);
	});

	it('answers for each mention apart, and reads a sentence once a mention', async () => {
		const seen: number[][] = [];
		const contexts = [context('a', 'aab'), context('b', 'aab'), context('a', 'aab')];
		const read = await readerOf(contexts, classifierThatKeeps(seen));
		expect(seen).toHaveLength(2);
		expect(contexts.map((one) => read(one)[1])).toEqual([3, 2, 3]);
	});

	it('reads a long sentence in windows that all begin with the mention', async () => {
		const seen: number[][] = [];
		await readerOf([context('x', 'y'.repeat(50))], classifierThatKeeps(seen, 20));
		expect(seen.length).toBeGreaterThan(3);
		expect(seen.every((row) => row.length <= 20 && row[1] === 120 && row[2] === END)).toBe(true);
	});

	it('leaves room for the sentence after a mention of a thousand characters', async () => {
		const seen: number[][] = [];
		await readerOf([context('m'.repeat(1_000), 'abc')], classifierThatKeeps(seen, 64));
		expect(seen).toEqual([[START, ...new Array<number>(32).fill(109), END, 97, 98, 99, END]]);
	});
});
