import { confusionMatrix } from '../../models/metrics/confusionMatrix';
import { macroRecall } from '../../models/metrics/macroRecall';
import type { Label, LabelledSet } from '../data/labelledSet';
import { python, pythonObstacle } from '../harness/python';
import { mean } from '../harness/statistics';

/** A word list's figure on one set. */
export interface LexiconFigure {
	name: string;
	/** Accuracy on a two-class set, macro-recall on a three-class one; null when it could not be run. */
	value: number | null;
	note: string;
}

/** From here on VADER's authors call a compound score positive; AFINN has only above, at and below 0. */
const THRESHOLDS = { vader: 0.05, afinn: 0.5 };
const NAMES = { vader: 'VADER', afinn: 'AFINN' };

function threeClass(scores: readonly number[], actual: readonly Label[], threshold: number): number {
	const labels = scores.map((score) => (score >= threshold ? 'positive' : score <= -threshold ? 'negative' : 'neutral'));
	return macroRecall(confusionMatrix<string>(actual, labels)) ?? NaN;
}

/** A score of exactly 0 says neither: it counts as half right, what tossing a coin would bring. */
function twoClass(scores: readonly number[], actual: readonly Label[]): number {
	return mean(scores.map((score, index) => (score === 0 ? 0.5 : Number(score > 0 === (actual[index] === 'positive')))));
}

/** VADER and AFINN on an English set. */
export function lexiconFigures(set: LabelledSet): LexiconFigure[] {
	const obstacle = pythonObstacle();
	const keys = ['vader', 'afinn'] as const;
	if (obstacle !== null) return keys.map((key) => ({ name: NAMES[key], value: null, note: obstacle }));
	const texts = set.examples.map(({ text }) => text);
	const scores = JSON.parse(python('lexicons.py', [], JSON.stringify(texts))) as Record<(typeof keys)[number], number[]>;
	const actual = set.examples.map(({ label }) => label);
	return keys.map((key) => ({
		name: NAMES[key],
		value: set.twoClass ? twoClass(scores[key], actual) : threeClass(scores[key], actual, THRESHOLDS[key]),
		note: '',
	}));
}
