import { characterMap } from './characterMap';
import { readWoff2Tables } from './readWoff2Tables';

/** What the layout of a chart needs to know of its fonts. */
export interface FontMetrics {
	/** Whether some font has a glyph for the character. */
	has(codePoint: number): boolean;
	/** How far the pen moves, as a share of the font's size; half an em where no font has the character. */
	advance(codePoint: number): number;
}

const UNKNOWN_ADVANCE = 0.5;

function advancesOf(font: Uint8Array): Map<number, number> {
	const tables = readWoff2Tables(font);
	const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((tag) => tables.get(tag));
	if (!head || !hhea || !hmtx || !cmap) throw new Error('the font lacks a table that the layout needs');
	const unitsPerEm = head.getUint16(18);
	const measured = hhea.getUint16(34);
	// Glyphs behind the last measured one are as wide as that one (OpenType 1.9, table `hmtx`).
	const widthOf = (glyph: number): number => hmtx.getUint16(4 * Math.min(glyph, measured - 1)) / unitsPerEm;
	return new Map([...characterMap(cmap)].map(([code, glyph]) => [code, widthOf(glyph)]));
}

/**
 * Coverage and widths of several fonts taken as one, the first that has a character counting.
 * @param fonts bytes of WOFF2 files
 * @throws Error when one is no WOFF2 file with outlines
 */
export function fontMetrics(fonts: readonly Uint8Array[]): FontMetrics {
	const advances = new Map<number, number>();
	for (const font of fonts) {
		for (const [code, advance] of advancesOf(font)) if (!advances.has(code)) advances.set(code, advance);
	}
	return {
		has: (codePoint) => advances.has(codePoint),
		advance: (codePoint) => advances.get(codePoint) ?? UNKNOWN_ADVANCE,
	};
}
