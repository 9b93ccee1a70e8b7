import { htmlToText, looksLikeHtml } from '../../sentiment/htmlToText';
import { givesOrders } from './givesOrders';
import { hasHiddenWords, visibleText } from './visibleText';

/** Longer texts (a whole landing page) are read to here: what an ad can use stands at the start. */
const MOST_CHARACTERS = 12_000;

/** What was taken out of one text of the brief. */
export interface CleanText {
	readonly text: string;
	readonly truncated: number;
	readonly instructions: number;
}

/**
 * Readable text of one field of the brief: no HTML, no hidden characters, a bounded length, and nothing from
 * the first sentence on that gives orders to a model, because what follows it is most often its payload.
 */
export function cleanInput(raw: string): CleanText {
	const { text: visible, turned } = visibleText(raw.slice(0, 4 * MOST_CHARACTERS));
	const plain = looksLikeHtml(visible) ? htmlToText(visible) : visible;
	const lines = plain.replace(/[ \t\u00a0\u3000]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{2,}/g, '\n').trim();
	const bounded = lines.slice(0, MOST_CHARACTERS);
	const sentences = bounded.split(/(?<=[.!?])\s+|(?<=[。！？])\s*|\n+/u);
	const first = sentences.findIndex((sentence) => hasHiddenWords(sentence) || givesOrders(visibleText(sentence, true).text));
	const kept = first >= 0 ? sentences.slice(0, first).join('\n') : bounded;
	return {
		text: visibleText(kept, true).text.replace(/ *\n */g, '\n').trim(),
		truncated: Math.max(0, lines.length - bounded.length),
		instructions: turned + (first >= 0 ? sentences.length - first : 0),
	};
}
