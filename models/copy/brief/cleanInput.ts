import { htmlToText, looksLikeHtml } from '../../text/htmlToText';
import { isLikelyInstruction } from '../check/claimEstimate';
import { givesOrders } from './givesOrders';
import { hasHiddenWords, visibleText } from './visibleText';

/** Longer texts (a whole landing page) are read to here: what an ad can use stands at the start. */
const MOST_CHARACTERS = 12_000;
const SENTENCE_SHOWN = 60;

const sentenceEnds = /(?<=[.!?])\s+|(?<=[。！？])\s*|\n+/u;
const shortened = (sentence: string): string => (sentence.length > SENTENCE_SHOWN ? `${sentence.slice(0, SENTENCE_SHOWN).trimEnd()}…` : sentence);
/** A line of few words is a name or a feature: too little to judge by. */
const isLongEnough = (sentence: string): boolean => sentence.split(' ').length >= 5 || (sentence.match(/\p{Script=Han}/gu)?.length ?? 0) >= 8;

/** What was taken out of one text of the brief. */
export interface CleanText {
	readonly text: string;
	readonly truncated: number;
	readonly instructions: number;
	/** Sentences that were left out because they read like orders, by estimate; shortened. */
	readonly likelyInstructions: readonly string[];
}

/**
 * Readable text of one field of the brief: no HTML, no hidden characters, a bounded length, and nothing from
 * the first sentence on that a rule knows as an order to a model, because what follows it is most often its
 * payload. A sentence that only an estimate takes for an order goes alone.
 */
export function cleanInput(raw: string): CleanText {
	const { text: visible, turned } = visibleText(raw.slice(0, 4 * MOST_CHARACTERS));
	const plain = looksLikeHtml(visible) ? htmlToText(visible) : visible;
	const lines = plain.replace(/[ \t\u00a0\u3000]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{2,}/g, '\n').trim();
	const bounded = lines.slice(0, MOST_CHARACTERS);
	const sentences = bounded.split(sentenceEnds);
	const first = sentences.findIndex((sentence) => hasHiddenWords(sentence) || givesOrders(visibleText(sentence, true).text));
	const before = first >= 0 ? sentences.slice(0, first) : sentences;
	const likely = before.filter((sentence) => isLongEnough(sentence) && isLikelyInstruction(visibleText(sentence, true).text));
	const kept = first >= 0 || likely.length > 0 ? before.filter((sentence) => !likely.includes(sentence)).join('\n') : bounded;
	return {
		text: visibleText(kept, true).text.replace(/ *\n */g, '\n').trim(),
		truncated: Math.max(0, lines.length - bounded.length),
		instructions: turned + (first >= 0 ? sentences.length - first : 0),
		likelyInstructions: likely.map(shortened),
	};
}
