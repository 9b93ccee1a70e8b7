import { logitsOf } from '../../models/labels/softmaxRegression';
import { trainHead } from '../../models/labels/trainHead';
import { shuffled } from '../../models/random/shuffled';
import { orMissing } from '../harness/orMissing';
import type { BenchOptions } from '../harness/options';
import type { Part } from '../harness/part';
import { atLeast, row, type Row } from '../harness/row';
import { mean } from '../harness/statistics';
import { banking77, type Labelled } from './sets';
import { baseVectors, ourVectors, rowOf, type Vectors } from './vectors';

const MEASURE = 'banking77, 10 examples a label';
const EXAMPLES = 10;
const SEEDS = [1, 2, 3];

/** Row numbers of ten examples of every label. */
function sample(rows: readonly Labelled[], labels: readonly string[], seed: number): number[] {
	const order = shuffled(Array.from(rows.keys()), seed);
	return labels.flatMap((label) => order.filter((index) => rows[index]?.label === label).slice(0, EXAMPLES));
}

function pick({ vectors, width }: Vectors, rows: readonly number[]): Float32Array {
	const picked = new Float32Array(rows.length * width);
	rows.forEach((index, position) => picked.set(vectors.subarray(index * width, (index + 1) * width), position * width));
	return picked;
}

/** Accuracy on the test rows of a head trained on some of the training rows. */
function accuracyOf(training: Vectors, test: Vectors, given: { train: Labelled[]; test: Labelled[]; labels: string[] }, seed: number): number {
	const chosen = sample(given.train, given.labels, seed);
	const classes = Int32Array.from(chosen, (index) => given.labels.indexOf(given.train[index]?.label ?? ''));
	const steps = trainHead(pick(training, chosen), training.width, classes, given.labels.length, seed);
	let step = steps.next();
	while (!step.done) step = steps.next();
	const head = step.value;
	const classifier = { weights: Float64Array.from(head.weights), bias: Float64Array.from(head.bias) };
	return mean(given.test.map(({ label }, index) => {
		const logits = logitsOf(classifier, rowOf(test, index).map((value, at) => value - (head.mean[at] ?? NaN)));
		return Number(given.labels[logits.indexOf(Math.max(...logits))] === label);
	}));
}

async function measure({ data, quick }: BenchOptions, say: (line: string) => void): Promise<Row[]> {
	const all = { train: banking77(data, 'train'), test: banking77(data, 'test') };
	const labels = [...new Set(all.train.map(({ label }) => label))].sort().slice(0, quick ? 4 : undefined);
	const given = { labels, train: all.train.filter(({ label }) => labels.includes(label)), test: all.test.filter(({ label }) => labels.includes(label)) };
	// Only the rows that some seed chooses are read.
	const used = [...new Set(SEEDS.flatMap((seed) => sample(given.train, labels, seed)))];
	const trainTexts = used.map((index) => given.train[index]?.text ?? '');
	const spread = (vectors: Vectors): Vectors => {
		const wide = new Float32Array(given.train.length * vectors.width);
		used.forEach((index, position) => wide.set(rowOf(vectors, position), index * vectors.width));
		return { vectors: wide, width: vectors.width };
	};
	const testTexts = given.test.map(({ text }) => text);
	const seeds = quick ? SEEDS.slice(0, 1) : SEEDS;
	const run = (training: Vectors, test: Vectors): number => mean(seeds.map((seed) => accuracyOf(spread(training), test, given, seed)));
	const ours = run(await ourVectors(trainTexts, 'query'), await ourVectors(testTexts, 'query'));
	say('ours is done');
	const [baseTrain, baseTest] = [baseVectors(trainTexts, 'query'), baseVectors(testTexts, 'query')];
	const base = 'reason' in baseTrain || 'reason' in baseTest ? null : run(baseTrain, baseTest);
	return [
		row({
			measure: MEASURE, engine: 'simd', unit: 'share', ours, peer: { name: 'uncut base', value: base },
			note: `${seeds.length} seeds, ${given.test.length} test texts; USE+ConveRT .852 (published)${'reason' in baseTrain ? `; ${baseTrain.reason}` : ''}`,
		}),
		row({
			measure: `${MEASURE}, points behind the base`, engine: 'simd', unit: 'points', ours: base === null ? null : 100 * (base - ours),
			gate: { at: 'most', value: 2 }, stretch: { at: 'most', value: 0 },
		}),
		row({ measure: `${MEASURE}, own goal`, engine: 'simd', unit: 'share', ours, gate: atLeast(0.8), stretch: atLeast(0.85), note: 'the gate of the intents row' }),
	];
}

/** Ten examples of each of 77 intents: what Train Own Labels makes of them, on our vectors and on the base's. */
export const fewShot: Part = { name: 'fewShot', run: async (options, say) => await orMissing(MEASURE, async () => await measure(options, say)) };
