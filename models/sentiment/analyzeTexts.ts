import { distinct } from '../text/microBatches';
import type { Progress } from '../runtime/protocol';
import type { TaskTools } from '../runtime/task';
import type { TextClassifier } from '../text/textClassifier';
import { classifyTexts } from './classifyTexts';
import { prepareText, type PreparedText } from './prepareText';
import { splitSentences } from './splitSentences';
import type { AnalyzeOptions, AnalyzeRequest, AnalyzeResult, Reading, SentenceReading } from './types';
import { verdictOf } from './verdictOf';

/** Cleaning this much takes about as long as a micro-batch; every text costs something, however short it is. */
const CHARACTERS_PER_STEP = 100_000;
const CHARACTERS_PER_TEXT = 500;

function sentencesIn(prepared: PreparedText): string[] {
	const { sentences, left } = splitSentences(prepared.cleaned, prepared.language.code);
	if (left > 0) prepared.notes.push({ code: 'sentence-limit', details: { read: sentences.length, left } });
	return sentences;
}

/** A text counts as uncertain when the label is not sure, or when nobody has measured its language. */
function readingOf(
	prepared: PreparedText,
	logits: number[],
	sentences: SentenceReading[] | undefined,
	classifier: TextClassifier,
	options: AnalyzeOptions,
): Reading {
	const { language, notes } = prepared;
	const verdict = verdictOf(logits, classifier, language.code);
	const unsupported = notes.some((note) => note.code === 'language-unsupported');
	const decided = verdict.probability >= options.uncertainBelow && !unsupported;
	return { status: decided ? 'decided' : 'uncertain', ...verdict, language, ...(sentences && { sentences }), notes };
}

/**
 * The task `sentiment.analyze`: every text gets a reading, in the order of the request.
 * @throws ModelError what the model library throws
 */
export async function* analyzeTexts(
	request: AnalyzeRequest,
	{ library }: TaskTools,
): AsyncGenerator<Progress, AnalyzeResult, void> {
	const { options } = request;
	const classifier = await library.textClassifier(request.model);
	const { values, positions } = distinct(request.texts);
	const prepared: PreparedText[] = [];
	const sentencesOf: string[][] = [];
	let characters = 0;
	for (const text of values) {
		const each = prepareText(text, options, classifier.languages);
		prepared.push(each);
		sentencesOf.push(options.includeSentences && each.readable ? sentencesIn(each) : []);
		// Many texts or long mails take a while to strip and clean: a stop must not have to wait for all of them.
		characters += text.length + CHARACTERS_PER_TEXT;
		if (characters < CHARACTERS_PER_STEP) continue;
		characters = 0;
		yield { done: 0, total: values.length };
	}
	const readable = prepared.filter((each) => each.readable).map((each) => each.cleaned);
	const queue = [...readable, ...sentencesOf.flat()];
	const logits = yield* classifyTexts(queue, classifier);
	let nextText = 0;
	let nextSentence = readable.length;
	const readings = prepared.map((each, index): Reading => {
		const { language, notes } = each;
		if (!each.readable) return { status: 'refused', language, notes };
		const own = logits[nextText++] as number[];
		const sentences = sentencesOf[index]?.map((text): SentenceReading => {
			const { label, score } = verdictOf(logits[nextSentence++] as number[], classifier, language.code);
			return { text, label, score };
		});
		return readingOf(each, own, options.includeSentences ? sentences : undefined, classifier, options);
	});
	return { readings: positions.map((position) => readings[position] as Reading), model: classifier.block };
}
