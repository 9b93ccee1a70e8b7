import newEmoji from './newEmoji.json';

const LINK = /(?:https?:\/\/|www\.)\S+/giu;
const MENTION = /(?<![\p{L}\p{N}_@])@[\p{L}\p{N}_]+/gu;
const YOUNG_EMOJI = new RegExp(Object.keys(newEmoji).join('|'), 'gu');

const CONTROL = /\p{Cc}/gu;

/**
 * Brings a text into the form that the model was trained on (training/clean.py does the same): links
 * become `http`, mentions `@user`, emoji younger than the vocabulary older ones; white space folds.
 */
export function cleanText(text: string): string {
	return text
		.toWellFormed()
		.replace(CONTROL, ' ')
		.replace(LINK, 'http')
		.replace(MENTION, '@user')
		.replace(YOUNG_EMOJI, (emoji) => (newEmoji as Record<string, string>)[emoji] ?? emoji)
		.replace(/\s+/g, ' ')
		.trim();
}

/** How many halves of a surrogate pair stand alone: damaged text, read as replacement characters. */
export function countLoneSurrogates(text: string): number {
	return text.isWellFormed() ? 0 : (text.match(/\p{Surrogate}/gu)?.length ?? 0);
}
