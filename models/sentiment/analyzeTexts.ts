import { distinct } from '../runtime/microBatches';
import type { Progress } from '../runtime/protocol';
import type { TaskTools } from '../runtime/task';
import type { TextClassifier } from '../runtime/textClassifier';
import { classifyTexts } from './classifyTexts';
import { prepareText, type PreparedText } from './prepareText';
import { splitSentences } from './splitSentences';
import type { AnalyzeOptions, AnalyzeRequest, AnalyzeResult, Reading, SentenceReading } from './types';
import { verdictOf } from './verdictOf';

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
	for (const text of values) {
		prepared.push(prepareText(text, options, classifier.languages));
		// Long mails take a while to strip and clean: a stop must not have to wait for all of them.
		if (prepared.length % 100 === 0) yield { done: 0, total: values.length };
	}
	const sentencesOf = prepared.map((each) => {
		if (!options.includeSentences || !each.readable) return [];
		const { sentences, left } = splitSentences(each.cleaned, each.language.code);
		if (left > 0) each.notes.push({ code: 'sentence-limit', details: { read: sentences.length, left } });
		return sentences;
	});
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
