import { accuracy } from '../../models/metrics/accuracy';
import { classReport } from '../../models/metrics/classReport';
import { confusionMatrix } from '../../models/metrics/confusionMatrix';
import { expectedCalibrationError } from '../../models/metrics/expectedCalibrationError';
import { macroRecall } from '../../models/metrics/macroRecall';
import type { Reading } from '../../models/sentiment/types';
import type { Label, LabelledSet } from '../data/labelledSet';
import { mean } from '../harness/statistics';

const BINS = 10;

/** One judged text: what was said, how sure, and whether the node would call it decided. */
export interface Judgement {
	/** `none` when the text was refused: that counts as wrong. */
	label: Label | 'none';
	confidence: number;
	decided: boolean;
}

export interface Figures {
	rows: number;
	accuracy: number;
	macroRecall: number;
	macroF1: number;
	/** Over 10 bins of equally many rows; refused texts have no probability and are left out. */
	calibrationError: number;
	/** Share of texts that are decided at the node's default, and accuracy on those. */
	coverage: number;
	decidedAccuracy: number;
	refused: number;
}

/** What a reading says about a text of a set: two-class sets compare P(positive) with P(negative), renormalised. */
export function judgementOf(reading: Reading, twoClass: boolean): Judgement {
	if (reading.status === 'refused') return { label: 'none', confidence: 0, decided: false };
	const decided = reading.status === 'decided';
	if (!twoClass) return { label: reading.label as Label, confidence: reading.probability, decided };
	const { negative = 0, positive = 0 } = reading.probabilities;
	const share = negative + positive === 0 ? 0.5 : positive / (negative + positive);
	return { label: share >= 0.5 ? 'positive' : 'negative', confidence: Math.max(share, 1 - share), decided };
}

/** All figures of one set (or of several, pooled). */
export function evaluate(sets: ReadonlyArray<{ set: LabelledSet; judgements: readonly Judgement[] }>): Figures {
	const pairs = sets.flatMap(({ set, judgements }) =>
		judgements.map((judgement, index) => ({ judgement, actual: set.examples[index]?.label ?? 'neutral' })),
	);
	const matrixOf = (some: typeof pairs) =>
		confusionMatrix<string>(some.map(({ actual }) => actual), some.map(({ judgement }) => judgement.label));
	const judged = pairs.filter(({ judgement }) => judgement.label !== 'none');
	const decided = pairs.filter(({ judgement }) => judgement.decided);
	const matrix = matrixOf(pairs);
	return {
		rows: pairs.length,
		accuracy: accuracy(matrix) ?? NaN,
		macroRecall: macroRecall(matrix) ?? NaN,
		// A refused text is a miss of its own class; `none` is no class that could be found.
		macroF1: mean(classReport(matrix).filter(({ support }) => support > 0).map(({ f1 }) => f1)),
		calibrationError:
			expectedCalibrationError(
				judged.map(({ judgement }) => judgement.confidence),
				judged.map(({ judgement, actual }) => judgement.label === actual),
				BINS,
			) ?? NaN,
		coverage: decided.length / pairs.length,
		decidedAccuracy: accuracy(matrixOf(decided)) ?? NaN,
		refused: pairs.length - judged.length,
	};
}
