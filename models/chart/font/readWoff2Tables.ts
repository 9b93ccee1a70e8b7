import { brotliDecompressSync } from 'node:zlib';

/** Names of tables that a WOFF2 directory writes as a number (W3C WOFF2 §4.1). */
const KNOWN_TAGS = (
	'cmap head hhea hmtx maxp name OS/2 post cvt fpgm glyf loca prep CFF VORG EBDT EBLC gasp hdmx kern LTSH PCLT ' +
	'VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG sbix acnt avar bdat bloc bsln cvar ' +
	'fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
).split(' ');
const SIGNATURE = 0x774f4632;
const HEADER_BYTES = 48;
const OWN_TAG = 63;

/** A number of WOFF2's UIntBase128 (§4.2) and where the next field begins. */
function readBase128(bytes: DataView, start: number): { value: number; next: number } {
	let value = 0;
	for (let next = start; next < start + 5; next += 1) {
		const byte = bytes.getUint8(next);
		value = value * 128 + (byte & 127);
		if ((byte & 128) === 0) return { value, next: next + 1 };
	}
	throw new Error('the font has a number of more than five bytes');
}

/**
 * The tables of a WOFF2 font that are stored as they are (`cmap`, `hhea`, `hmtx` and most others;
 * outlines are stored in another form and are left out). W3C recommendation WOFF 2.0, §4 and §5.
 * @param font the file's bytes
 * @throws Error when it is no WOFF2 file
 */
export function readWoff2Tables(font: Uint8Array): Map<string, DataView> {
	const file = new DataView(font.buffer, font.byteOffset, font.byteLength);
	if (file.byteLength < HEADER_BYTES || file.getUint32(0) !== SIGNATURE) throw new Error('the font is no WOFF2 file');
	const count = file.getUint16(12);
	const compressed = file.getUint32(20);
	const entries: Array<{ tag: string; length: number; plain: boolean }> = [];
	let at = HEADER_BYTES;
	for (let entry = 0; entry < count; entry += 1) {
		const flags = file.getUint8(at);
		at += 1;
		const index = flags & OWN_TAG;
		const tag = index === OWN_TAG ? String.fromCharCode(...font.subarray(at, at + 4)) : (KNOWN_TAGS[index] ?? '');
		if (index === OWN_TAG) at += 4;
		const original = readBase128(file, at);
		at = original.next;
		// Outlines are transformed in version 0, every other table in version 1 and above (§4.1).
		const isOutline = tag === 'glyf' || tag === 'loca';
		const plain = isOutline ? flags >> 6 === 3 : flags >> 6 === 0;
		const stored = plain ? original : readBase128(file, at);
		at = stored.next;
		entries.push({ tag, length: stored.value, plain });
	}
	const data = brotliDecompressSync(font.subarray(at, at + compressed));
	const tables = new Map<string, DataView>();
	let offset = 0;
	for (const { tag, length, plain } of entries) {
		if (plain) tables.set(tag, new DataView(data.buffer, data.byteOffset + offset, length));
		offset += length;
	}
	return tables;
}
