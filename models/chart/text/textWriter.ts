import type { FontMetrics } from '../font/fontMetrics';
import { drawableText } from './drawableText';

/** Three dots: the one sign for them stands in the middle of the line in a Chinese font. */
const ELLIPSIS = '...';

/** Prepares and measures the texts of one chart, and remembers what could not be drawn. */
export class TextWriter {
	private readonly lacking = new Set<string>();

	constructor(private readonly metrics: FontMetrics) {}

	/** Every character that a text of this chart needed and no font has. */
	get missing(): string[] {
		return [...this.lacking];
	}

	/** The text as it can be drawn. */
	prepare(text: string): string {
		const { text: drawn, missing } = drawableText(text, this.metrics);
		for (const character of missing) this.lacking.add(character);
		return drawn;
	}

	/** Width in pixels of a prepared text. */
	width(text: string, size: number): number {
		let ems = 0;
		for (const character of text) ems += this.metrics.advance(character.codePointAt(0) ?? 0);
		return ems * size;
	}

	/** The text as it can be drawn within a width: cut with an ellipsis where it is longer. */
	fit(text: string, size: number, room: number): string {
		const drawn = this.prepare(text);
		if (this.width(drawn, size) <= room) return drawn;
		const characters = [...drawn];
		while (characters.length > 0 && this.width(characters.join('') + ELLIPSIS, size) > room) characters.pop();
		return characters.join('').trimEnd() + ELLIPSIS;
	}
}
