import { shuffled } from '../../models/random/shuffled';
import { softmax } from '../../models/text/softmax';
import { readSet, sst2, tweetEval } from '../data/sentimentSets';
import { MissingData } from '../data/readSet';
import { withChild } from '../harness/child';
import type { BenchOptions } from '../harness/options';
import type { Part } from '../harness/part';
import { atMost, row, type Row } from '../harness/row';
import { mean } from '../harness/statistics';
import { engines, readCard } from './packageUnderTest';

const TEXTS = 500;
const QUICK_TEXTS = 32;
const TOGETHER = 16;

const inGroups = (texts: readonly string[], size: number): string[][] =>
	Array.from({ length: Math.ceil(texts.length / size) }, (_, index) => texts.slice(index * size, (index + 1) * size));

function sample({ data, quick }: BenchOptions): string[] {
	const texts = [sst2, tweetEval].flatMap((source) => readSet(source, data).examples.map(({ text }) => text));
	return shuffled([...new Set(texts)], 1).slice(0, quick ? QUICK_TEXTS : TEXTS);
}

function probabilities(logits: readonly number[]): number[] {
	const { temperatures } = readCard();
	return softmax(logits, temperatures.default ?? 1);
}

/** The greatest difference between two probabilities of one text, and whether the label is another. */
function compare(one: readonly number[], other: readonly number[]): { difference: number; flips: boolean } {
	const [left, right] = [probabilities(one), probabilities(other)];
	const best = (values: readonly number[]): number => values.indexOf(Math.max(...values));
	return { difference: Math.max(...left.map((value, index) => Math.abs(value - (right[index] ?? NaN)))), flips: best(left) !== best(right) };
}

/** Logits of each text alone, and the greatest difference that company makes. */
async function companyOn(engine: string, texts: string[]): Promise<{ alone: number[][]; greatest: number }> {
	return await withChild('logits', { N8N_MARKETING_AI_ENGINE: engine }, async (child) => {
		const run = async (groups: string[][]): Promise<number[][]> => (await child.ask<number[][][]>({ groups })).flat();
		const alone = await run(inGroups(texts, 1));
		const order = shuffled(texts.map((_, index) => index), 2);
		const mixed = await run([order.map((index) => texts[index] ?? '')]);
		const companies = [await run(inGroups(texts, TOGETHER)), texts.map((_, index) => mixed[order.indexOf(index)] ?? [])];
		const differences = companies.flatMap((logits) => logits.map((one, index) => compare(one, alone[index] ?? []).difference));
		return { alone, greatest: Math.max(...differences) };
	});
}

/** A text's score must depend on the text alone, and as little as possible on the engine. */
export const sameScore: Part = {
	name: 'sameScore',
	async run(options): Promise<Row[]> {
		const texts = readTexts(options);
		if (texts instanceof MissingData) return [row({ measure: 'same text, same score', engine: 'simd', unit: 'plain', ours: null, gate: atMost(0), note: texts.message })];
		const rows: Row[] = [];
		const alone: Record<string, number[][]> = {};
		for (const engine of engines()) {
			const result = await companyOn(engine, texts);
			alone[engine] = result.alone;
			rows.push(row({
				measure: 'same text, greatest probability difference', engine, unit: 'plain', ours: result.greatest, gate: atMost(0), stretch: atMost(0),
				note: `${texts.length} texts alone, in batches of ${TOGETHER}, shuffled in one batch; unrounded`,
			}));
		}
		for (const other of ['native', 'wasm']) {
			const measure = `labels that flip, our engine against ONNX Runtime (${other})`;
			const theirs = alone[other];
			if (!theirs) {
				rows.push(row({ measure, engine: 'both', unit: 'percent', ours: null, gate: atMost(1), note: 'onnxruntime-node is not installed' }));
				continue;
			}
			const compared = (alone.simd ?? []).map((logits, index) => compare(logits, theirs[index] ?? []));
			rows.push(row({
				measure, engine: 'both', unit: 'percent',
				ours: 100 * mean(compared.map(({ flips }) => Number(flips))), gate: atMost(1), stretch: atMost(0.3),
				note: `mean probability difference ${mean(compared.map(({ difference }) => difference)).toFixed(5)}`,
			}));
		}
		return rows;
	},
};

function readTexts(options: BenchOptions): string[] | MissingData {
	try {
		return sample(options);
	} catch (error) {
		if (error instanceof MissingData) return error;
		throw error;
	}
}
