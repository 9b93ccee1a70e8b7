/** The subtable of `cmap` that reaches farthest: format 12 (all of Unicode) before format 4 (its first plane). */
function bestSubtable(cmap: DataView): DataView | null {
	const offsets = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(4 + index * 8 + 4));
	for (const format of [12, 4]) {
		const offset = offsets.find((each) => cmap.getUint16(each) === format);
		if (offset !== undefined) return new DataView(cmap.buffer, cmap.byteOffset + offset);
	}
	return null;
}

function readFormat12(table: DataView): Map<number, number> {
	const glyphs = new Map<number, number>();
	for (let group = 0; group < table.getUint32(12); group += 1) {
		const at = 16 + group * 12;
		const first = table.getUint32(at);
		const glyph = table.getUint32(at + 8);
		for (let code = first; code <= table.getUint32(at + 4); code += 1) glyphs.set(code, glyph + code - first);
	}
	return glyphs;
}

function readFormat4(table: DataView): Map<number, number> {
	const glyphs = new Map<number, number>();
	const doubled = table.getUint16(6);
	for (let at = 0; at < doubled; at += 2) {
		const last = table.getUint16(14 + at);
		const first = table.getUint16(16 + doubled + at);
		const delta = table.getUint16(16 + 2 * doubled + at);
		const rangeAt = 16 + 3 * doubled + at;
		const range = table.getUint16(rangeAt);
		for (let code = first; code <= last && code !== 0xffff; code += 1) {
			const listed = range === 0 ? code : table.getUint16(rangeAt + range + 2 * (code - first));
			const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
			if (glyph !== 0) glyphs.set(code, glyph);
		}
	}
	return glyphs;
}

/**
 * Which glyph a font has for which character (OpenType 1.9, table `cmap`, formats 12 and 4).
 * @returns code points → glyph numbers; a code point without a glyph is not in it
 */
export function characterMap(cmap: DataView): Map<number, number> {
	const table = bestSubtable(cmap);
	if (table === null) return new Map();
	return table.getUint16(0) === 12 ? readFormat12(table) : readFormat4(table);
}
