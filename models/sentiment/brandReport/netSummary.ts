import { netInterval } from '../../metrics/netInterval';
import type { Polarity } from '../polarityOf';
import type { NetSummary } from './types';

/** A judged text or aspect of a text. */
export interface Judged {
	label: Polarity;
	score: number | null;
	id: string;
}

/** Ids of the surest texts of one label, each once; texts without a score come last, in their order. */
function examplesOf(judged: readonly Judged[], label: Polarity, most: number): string[] {
	const sign = label === 'positive' ? 1 : -1;
	const strength = ({ score }: Judged): number => (score === null ? -Infinity : sign * score);
	const chosen = judged.filter((each) => each.label === label).sort((one, other) => (strength(one) === strength(other) ? 0 : strength(other) - strength(one)));
	return [...new Set(chosen.map(({ id }) => id))].slice(0, most);
}

/**
 * Counts, net sentiment with its interval, and the best and worst examples.
 * @param judged at least one
 * @param examples most ids of each kind
 */
export function netSummary(judged: readonly Judged[], examples: number): NetSummary {
	const count = (label: Polarity): number => judged.filter((each) => each.label === label).length;
	const [positive, neutral, negative] = [count('positive'), count('neutral'), count('negative')];
	return {
		texts: judged.length,
		positive,
		neutral,
		negative,
		...netInterval({ positive, negative, total: judged.length }),
		best: examplesOf(judged, 'positive', examples),
		worst: examplesOf(judged, 'negative', examples),
	};
}
