import type { BenchOptions } from '../harness/options';
import type { Part } from '../harness/part';
import { atLeast, row, type Row } from '../harness/row';
import { mean } from '../harness/statistics';
import { orMissing } from '../harness/orMissing';
import { advertiseGen, banking77 } from './sets';
import { baseVectors, cosine, ourVectors, rowOf } from './vectors';

const MEASURE = 'cosine with the uncut base model, mean';

async function measure({ data, quick }: BenchOptions): Promise<Row[]> {
	const count = quick ? 8 : 250;
	const texts = [
		...banking77(data, 'test').filter((_, index) => index % 12 === 0).slice(0, count).map(({ text }) => text),
		...advertiseGen(data).slice(0, count).map(({ advertisement }) => advertisement),
	];
	const base = baseVectors(texts, 'passage');
	if ('reason' in base) return [row({ measure: MEASURE, engine: 'simd', unit: 'share', ours: null, gate: atLeast(0.95), note: base.reason })];
	const ours = await ourVectors(texts, 'passage');
	const cosines = texts.map((_, index) => cosine(rowOf(ours, index), rowOf(base, index)));
	return [
		row({
			measure: MEASURE, engine: 'simd', unit: 'share', ours: mean(cosines), gate: atLeast(0.95),
			note: `${texts.length} texts, half Chinese; least ${Math.min(...cosines).toFixed(3)}`,
		}),
	];
}

/** How near are the vectors to those of the model that they come from? */
export const fidelity: Part = { name: 'fidelity', run: async (options) => await orMissing(MEASURE, async () => await measure(options)) };
