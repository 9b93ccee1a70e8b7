const WIDE =
	/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const WITHOUT_WIDTH = /^(?:\p{Mark}|\u200B|\u200C|\u200D)$/u;

/** Columns that `text` takes in a terminal: Chinese, Japanese, Korean and emoji take two each. */
export function displayWidth(text: string): number {
	return [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}

/** `text` cut to `width` columns, with an ellipsis where something is left out, and padded to them. */
export function fit(text: string, width: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	const shown = displayWidth(line) <= width ? line : `${cut(line, width - 1)}…`;
	return shown + ' '.repeat(width - displayWidth(shown));
}

/** Lines of at most `width` columns; breaks at spaces, and anywhere inside a word that is longer. */
export function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && displayWidth(`${last} ${word}`) <= width) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else {
			lines.push(...pieces(word, width));
		}
	}
	return lines;
}

function pieces(word: string, width: number): string[] {
	if (displayWidth(word) <= width) return [word];
	const head = cut(word, width);
	return [head, ...pieces(word.slice(head.length), width)];
}

function cut(text: string, width: number): string {
	let used = 0;
	let shown = '';
	for (const character of text) {
		used += characterWidth(character);
		if (used > width) break;
		shown += character;
	}
	return shown;
}

function characterWidth(character: string): number {
	if (WITHOUT_WIDTH.test(character)) return 0;
	return WIDE.test(character) ? 2 : 1;
}
