import { BUNDLED_ENCODER } from '../embedding/types';
import type { Progress } from '../runtime/protocol';
import type { TaskTools } from '../runtime/task';
import { classifyTexts } from '../sentiment/classifyTexts';
import { prepareText } from '../sentiment/prepareText';
import { readInWindows } from '../text/readInWindows';
import type { TextEncoder } from '../text/textClassifier';
import { areMoods, compareWithBundled } from './compareWithBundled';
import type { LabelHead } from './labelHead';
import { queryVectors } from './queryVectors';
import { selectExamples, type SelectedExamples } from './selectExamples';
import { trainHead, type HeadTraining } from './trainHead';
import type { TrainedHead, TrainLabelsRequest, TrainLabelsResult } from './types';
import { validateHead } from './validateHead';

/** What Analyze Text does with a text by default: a head must learn from what it will read. */
const READING = { uncertainBelow: 0, includeSentences: false, stripHtml: true, languageHint: '', readAtMost: 20_000 };
const BUNDLED_SENTIMENT = 'multilingual-sentiment';
const CHARACTERS_PER_STEP = 100_000;
const CHARACTERS_PER_TEXT = 500;

/** The texts as the model reads them; null where there is nothing to read. */
async function* cleanedTexts(texts: readonly string[]): AsyncGenerator<Progress, Array<string | null>, void> {
	const cleaned: Array<string | null> = [];
	let characters = 0;
	for (const text of texts) {
		const prepared = prepareText(text, READING, null);
		cleaned.push(prepared.readable ? prepared.cleaned : null);
		characters += text.length + CHARACTERS_PER_TEXT;
		if (characters < CHARACTERS_PER_STEP) continue;
		characters = 0;
		yield { done: 0, total: texts.length };
	}
	return cleaned;
}

async function* trainOn(texts: readonly string[], classes: Int32Array, labelCount: number, encoder: TextEncoder, seed: number): AsyncGenerator<Progress, HeadTraining, void> {
	const rows = yield* readInWindows(texts, queryVectors(encoder), encoder.width);
	const vectors = new Float32Array(texts.length * encoder.width);
	rows.forEach((row, index) => vectors.set(row, index * encoder.width));
	const steps = trainHead(vectors, encoder.width, classes, labelCount, seed);
	let step = steps.next();
	while (!step.done) {
		yield { done: texts.length, total: texts.length };
		step = steps.next();
	}
	return step.value;
}

async function* trainedHead(texts: readonly string[], labels: readonly string[], seed: number, library: TaskTools['library']): AsyncGenerator<Progress, TrainedHead, void> {
	const names = [...new Set(labels)].sort();
	const classes = Int32Array.from(labels, (label) => names.indexOf(label));
	const encoder = await library.textEncoder(BUNDLED_ENCODER);
	const training = yield* trainOn(texts, classes, names.length, encoder, seed);
	const { mean, weights, bias, temperature, strength, heldOutLogits } = training;
	const head: LabelHead = { encoder: { name: encoder.block.name, hash: encoder.block.hash }, labels: names, mean, weights, bias, temperature };
	const shared = { head, strength, validation: validateHead(training, classes, names), encoder: encoder.block };
	if (!areMoods(names)) return { ...shared, bundled: null };
	const classifier = await library.textClassifier({ kind: 'bundled', name: BUNDLED_SENTIMENT });
	const logits = yield* classifyTexts(texts, classifier);
	const predicted = heldOutLogits.map((row) => names[row.indexOf(Math.max(...row))] as string);
	return { ...shared, bundled: compareWithBundled(classifier, logits, labels, predicted) };
}

/** Positions of the report count the rows that were learned from; those of the result count the request's. */
function inRequest(trained: TrainedHead, used: readonly number[]): TrainedHead {
	const { validation } = trained;
	const doubtful = validation.doubtful.map((each) => ({ ...each, position: used[each.position] as number }));
	return { ...trained, validation: { ...validation, doubtful } };
}

/**
 * The task `labels.train`: a calibrated classifier on the bundled model's vectors, with a report from
 * stratified cross-validation.
 * @throws ModelError what the model library throws
 */
export async function* trainLabels({ texts, labels, seed }: TrainLabelsRequest, { library }: Pick<TaskTools, 'library'>): AsyncGenerator<Progress, TrainLabelsResult, void> {
	const cleaned = yield* cleanedTexts(texts);
	const { used, ...selected }: SelectedExamples = selectExamples(cleaned, labels, seed);
	if (selected.labels.length < 2) {
		const fates = selected.fates.map((fate) => (fate === 'used' || fate === 'over-limit' ? 'too-few-labels' : fate));
		return { ...selected, fates, trained: null };
	}
	const trained = yield* trainedHead(used.map((position) => cleaned[position] as string), used.map((position) => labels[position] as string), seed, library);
	return { ...selected, trained: inRequest(trained, used) };
}
