import { BUNDLED_ENCODER } from '../embedding/types';
import { headClassifier } from '../labels/headClassifier';
import { distinct } from '../text/microBatches';
import type { Progress } from '../runtime/protocol';
import type { TaskTools } from '../runtime/task';
import type { TextClassifier } from '../text/textClassifier';
import { mentionFinder } from './aspects/findMentions';
import { classifyAspects } from './aspects/classifyAspects';
import { blendContext, judgeAspects } from './aspects/judgeAspects';
import type { AspectContext, AspectReader } from './aspects/types';
import { classifyTexts } from './classifyTexts';
import { prepareText, type PreparedText } from './prepareText';
import { textParts, textsOf, type TextParts } from './textParts';
import type { AnalyzeOptions, AnalyzeRequest, AnalyzeResult, Reading, SentenceReading } from './types';
import { verdictOf } from './verdictOf';

/** Cleaning this much takes about as long as a micro-batch; every text costs something, however short it is. */
const CHARACTERS_PER_STEP = 100_000;
const CHARACTERS_PER_TEXT = 500;

/** Logits that the model gave. */
interface Read {
	text: (text: string) => readonly number[];
	aspect: AspectReader;
}

/** A text counts as uncertain when the label is not sure, or when nobody has measured its language. */
function readingOf(prepared: PreparedText, parts: TextParts, read: Read, classifier: TextClassifier, options: AnalyzeOptions): Reading {
	const { language } = prepared;
	const notes = [...prepared.notes, ...parts.notes];
	if (!prepared.readable) return { status: 'refused', language, notes };
	const verdict = verdictOf(read.text(prepared.cleaned), classifier, language.code);
	const unsupported = notes.some((note) => note.code === 'language-unsupported');
	const decided = verdict.probability >= options.uncertainBelow && !unsupported;
	const sentences = parts.sentences.map((text): SentenceReading => {
		const { label, score } = verdictOf(read.text(text), classifier, language.code);
		return { text, label, score };
	});
	return {
		status: decided ? 'decided' : 'uncertain',
		...verdict,
		language,
		...(options.includeSentences && { sentences }),
		...(options.aspects && {
			aspects: judgeAspects(parts.contexts, options.aspects, read.aspect, classifier, classifier.readsAspects ? 'aspect' : language.code),
		}),
		notes,
	};
}

async function classifierOf(model: AnalyzeRequest['model'], library: TaskTools['library']): Promise<TextClassifier> {
	return model.kind === 'trained' ? headClassifier(await library.textEncoder(BUNDLED_ENCODER), model.head, model) : await library.textClassifier(model);
}

/**
 * The task `sentiment.analyze`: every text gets a reading, in the order of the request.
 * @throws ModelError what the model library throws; ArtefactError `artefact-encoder`
 */
export async function* analyzeTexts(
	request: AnalyzeRequest,
	{ library }: Pick<TaskTools, 'library'>,
): AsyncGenerator<Progress, AnalyzeResult, void> {
	const { options } = request;
	const classifier = await classifierOf(request.model, library);
	const { values, positions } = distinct(request.texts);
	const wanted = { sentences: options.includeSentences, findMentions: options.aspects ? mentionFinder(options.aspects) : null };
	const texts: Array<{ prepared: PreparedText; parts: TextParts }> = [];
	let characters = 0;
	for (const text of values) {
		const prepared = prepareText(text, options, classifier.languages);
		texts.push({ prepared, parts: textParts(prepared, wanted) });
		// Many texts or long mails take a while to strip and clean: a stop must not have to wait for all of them.
		characters += text.length + CHARACTERS_PER_TEXT;
		if (characters < CHARACTERS_PER_STEP) continue;
		characters = 0;
		yield { done: 0, total: values.length };
	}
	const queue = distinct(texts.flatMap(({ prepared, parts }) => (prepared.readable ? [prepared.cleaned, ...textsOf(parts, classifier.readsAspects)] : []))).values;
	const logits = yield* classifyTexts(queue, classifier);
	const byText = new Map(queue.map((text, index) => [text, logits[index] as number[]]));
	const text = (value: string): readonly number[] => byText.get(value) ?? [];
	const aspect = classifier.readsAspects
		? yield* classifyAspects(texts.flatMap(({ parts }) => parts.contexts), classifier)
		: (context: AspectContext): number[] => blendContext(context, text);
	const readings = texts.map(({ prepared, parts }) => readingOf(prepared, parts, { text, aspect }, classifier, options));
	return { readings: positions.map((position) => readings[position] as Reading), model: classifier.block };
}
