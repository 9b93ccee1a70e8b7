import type { TextClassifier } from '../text/textClassifier';
import { polarityOf, type Polarity } from './polarityOf';
import { softmax } from '../text/softmax';

/** A label with how sure the model is of it. */
export interface Verdict {
	label: string;
	score: number | null;
	probability: number;
	probabilities: Record<string, number>;
}

const DECIMALS = 1e4;
const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

/**
 * Turns logits into calibrated probabilities, a label and a score of −1 to 1.
 * @param key of the classifier's temperatures, a language mostly; what it does not have is read with `default`
 */
export function verdictOf(logits: readonly number[], classifier: TextClassifier, key: string | null): Verdict {
	const { labels, temperatures } = classifier;
	const temperature = temperatures[key ?? 'default'] ?? temperatures.default ?? 1;
	const probabilities = softmax(logits, temperature);
	const best = probabilities.indexOf(Math.max(...probabilities));
	const polarities = labels.map(polarityOf);
	const massOf = (polarity: Polarity): number =>
		probabilities.reduce((sum, value, index) => sum + (polarities[index] === polarity ? value : 0), 0);
	const known = polarities.every((polarity) => polarity !== null);
	return {
		label: labels[best] ?? '',
		score: known ? rounded(massOf('positive') - massOf('negative')) : null,
		probability: rounded(probabilities[best] ?? 0),
		probabilities: Object.fromEntries(labels.map((label, index) => [label, rounded(probabilities[index] ?? 0)])),
	};
}
