import fc from 'fast-check';

import type { Progress } from '../../../models/runtime/protocol';
import type { TextClassifier, TextTokenizer } from '../../../models/text/textClassifier';
import { classifyTexts } from '../../../models/sentiment/classifyTexts';
import { tokenPieces } from '../../../models/text/tokenPieces';

/** One token a character; 1 and 2 around them. */
const tokenizer: TextTokenizer = {
	encode: (text) => [...text].map((character) => character.codePointAt(0) ?? 0),
	wrap: (ids) => [1, ...ids, 2],
};

/** A classifier whose logits are the mean and the largest of the ids that it reads. */
function classifier(windowTokens: number, batchTokens = 64) {
	const batches: number[][] = [];
	const run = async (ids: ReadonlyArray<readonly number[]>): Promise<Float32Array> => {
		batches.push(ids.map((row) => row.length));
		return await Promise.resolve(Float32Array.from(ids.flatMap((row) => [row.reduce((sum, id) => sum + id, 0) / row.length, Math.max(...row)])));
	};
	return { model: { tokenizer, windowTokens, batchTokens, labels: ['mean', 'largest'], run } as unknown as TextClassifier, batches };
}

async function drain(steps: AsyncGenerator<Progress, number[][], void>): Promise<{ logits: number[][]; progress: Progress[] }> {
	const progress: Progress[] = [];
	for (;;) {
		const step = await steps.next();
		if (step.done) return { logits: step.value, progress };
		progress.push(step.value);
	}
}

it('gives every text its own logits, in order, and reads equal ones once', async () => {
	const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'z', ' '), maxLength: 40 }), { maxLength: 30 });
	await fc.assert(
		fc.asyncProperty(texts, async (all) => {
			const { model, batches } = classifier(16);
			const { logits } = await drain(classifyTexts(all, model));
			expect(logits).toHaveLength(all.length);
			for (const [index, text] of all.entries()) {
				const alone = await drain(classifyTexts([text], classifier(16).model));
				expect(logits[index]).toEqual(alone.logits[0]);
			}
			expect(batches.every((batch) => new Set(batch).size === 1)).toBe(true);
		}),
		{ numRuns: 60 },
	);
	const { model, batches } = classifier(16);
	await drain(classifyTexts(['ab', 'ab', 'ab'], model));
	expect(batches).toEqual([[4]]);
});

it('reads a long text to its end: the last letter changes the answer', async () => {
	const [one, two] = (await drain(classifyTexts(['a'.repeat(500), `${'a'.repeat(499)}z`], classifier(16).model))).logits;
	expect(two?.[0]).toBeGreaterThan(one?.[0] as number);
});

it('gives way after every batch, and while it cuts many texts into tokens', async () => {
	const texts = Array.from({ length: 60 }, (_, index) => `${'word '.repeat(400)}${index}`);
	const { progress } = await drain(classifyTexts(texts, classifier(200, 200).model));
	expect(progress.filter(({ done }) => done === 0).length).toBeGreaterThanOrEqual(4);
	const done = progress.map((step) => step.done);
	expect(done).toEqual([...done].sort((one, other) => one - other));
	expect(progress.at(-1)?.done).toBe(progress.at(-1)?.total);
});

it('cuts a text of any length for the tokenizer without losing a character', () => {
	const part = fc.constantFrom('word ', '好。', '好', 'a'.repeat(900), '好'.repeat(1500), '👍'.repeat(1200), '。', ' ');
	fc.assert(
		fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
			const text = parts.join('');
			const seen: number[] = [];
			const ids = tokenPieces(text, {
				...tokenizer,
				encode: (piece) => {
					seen.push(piece.length);
					return tokenizer.encode(piece);
				},
			});
			expect(String.fromCodePoint(...ids)).toBe(text);
			expect(seen.every((length) => length > 0 && length <= 2000)).toBe(true);
		}),
	);
});
