import type { TextClassifier } from '../../text/textClassifier';
import { verdictOf } from '../verdictOf';
import type { AspectContext, AspectDefinition, AspectReader, AspectReading } from './types';

/**
 * For models that know nothing of aspects. How much the clause, the segment around it and the whole sentence count, decided on the training parts of
 * SemEval-14 (bench/README.md): the clause alone loses what it refers to, the sentence alone mixes aspects.
 * Sentence shares of .3 to .5 are within a quarter of a point there; the smallest of them tells more aspects apart.
 */
export const CONTEXT_WEIGHTS = { clause: 0.4, segment: 0.3, sentence: 0.3 } as const;

/** Logits of a context: those of its three parts, weighed. */
export function blendContext(context: AspectContext, logitsOf: (text: string) => readonly number[]): number[] {
	const [clause, segment, sentence] = [logitsOf(context.clause), logitsOf(context.segment), logitsOf(context.sentence)];
	return clause.map(
		(value, label) =>
			CONTEXT_WEIGHTS.clause * value + CONTEXT_WEIGHTS.segment * (segment[label] ?? 0) + CONTEXT_WEIGHTS.sentence * (sentence[label] ?? 0),
	);
}

const meanOf = (rows: ReadonlyArray<readonly number[]>): number[] =>
	(rows[0] ?? []).map((_, label) => rows.reduce((sum, row) => sum + (row[label] ?? 0), 0) / rows.length);

/**
 * One reading per aspect that is named, in the order of the definitions. An aspect that is named in several
 * clauses gets the mean of their logits.
 * @param temperature key of the classifier's temperatures: `aspect` for a model that reads them, else the language
 */
export function judgeAspects(
	contexts: readonly AspectContext[],
	aspects: readonly AspectDefinition[],
	read: AspectReader,
	classifier: TextClassifier,
	temperature: string | null,
): AspectReading[] {
	return aspects.flatMap(({ name }, position): AspectReading[] => {
		const own = contexts.filter(({ aspect }) => aspect === position);
		if (own.length === 0) return [];
		const logits = meanOf(own.map(read));
		const { label, score, probability } = verdictOf(logits, classifier, temperature);
		return [{ aspect: name, label, score, probability, mentions: [...new Set(own.map(({ clause }) => clause))] }];
	});
}
