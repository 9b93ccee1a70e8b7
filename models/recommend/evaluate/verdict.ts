import type { CompareName, Comparison, MethodScores, Mode } from '../types';

/** Names as they stand in a sentence. */
const NAMES: Record<CompareName, string> = {
	hybrid: 'The default method', exact: 'The exact method', itemCosine: 'item cosine', userCosine: 'user cosine',
	popularity: 'most bought', bestSellers: 'best-sellers of the week', buyAgain: 'what each customer bought before',
};
const HITS: Record<Mode, string> = { discover: 'hits among items new to the customer', buyAgain: 'repeat hits', nextPurchase: 'hits' };
const FEW_USERS = 30;

const percent = (share: number): string => `${Math.round(Math.abs(share) * 100)} %`;

function against({ against: other, gain, verdict }: Comparison): string {
	if (verdict === 'same') return `no clear difference to ${NAMES[other]}`;
	if (gain === null) return `hits where ${NAMES[other]} has none`;
	return `${percent(gain)} ${verdict === 'better' ? 'more' : 'fewer'} than ${NAMES[other]}`;
}

/** A sentence's first letter in capitals. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface VerdictInput {
	readonly chosen: CompareName;
	readonly comparisons: readonly Comparison[];
	readonly best: MethodScores;
	readonly mode: Mode;
	readonly users: number;
	readonly count: number;
	/** The yardstick that beat the method for customers with the shortest history; null for none. */
	readonly betterForNew: CompareName | null;
}

/** What the figures mean, in plain words. Says so when a plain list of best-sellers is as good. */
export function verdictOf({ chosen, comparisons, best, mode, users, count, betterForNew }: VerdictInput): string {
	const sentences = [`${capital(NAMES[chosen])}, ${HITS[mode]} in lists of ${count}: ${comparisons.map(against).join('; ')}.`];
	const simple = comparisons.filter((comparison) => ['bestSellers', 'popularity'].includes(comparison.against) && comparison.verdict !== 'better');
	if (simple.length > 0) sentences.push(`It is not clearly better than ${simple.map((comparison) => NAMES[comparison.against]).join(' and ')}: a plain list is as good here.`);
	if (best.name !== chosen) sentences.push(`The highest share of hits has ${NAMES[best.name]} (${(best.recall * 100).toFixed(1)} %).`);
	if (betterForNew !== null) sentences.push(`For customers with the shortest history it is below ${NAMES[betterForNew]}.`);
	if (users < FEW_USERS) sentences.push(`Only ${users} customers could be tested: take this as a hint.`);
	return sentences.join(' ');
}
