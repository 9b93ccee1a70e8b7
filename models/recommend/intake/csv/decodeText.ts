export type Encoding = 'auto' | 'utf-8' | 'utf-16le' | 'windows-1252' | 'iso-8859-15' | 'gb18030' | 'shift_jis' | 'windows-1251';

export interface DecodedText {
	/** Without a byte order mark. */
	readonly text: string;
	readonly encoding: string;
	/** Nothing in the file said so: it is no UTF-8, and this is what it most often is then. */
	readonly guessed: boolean;
}

const decode = (bytes: Uint8Array, encoding: string, fatal = false): string => new TextDecoder(encoding, { fatal }).decode(bytes);

function isUtf8(bytes: Uint8Array): string | null {
	try {
		return decode(bytes, 'utf-8', true);
	} catch {
		return null;
	}
}

/** Every second byte of Latin text in UTF-16 is zero; no other encoding has zeros. */
function zerosAt(bytes: Uint8Array, offset: 0 | 1): boolean {
	const start = bytes.subarray(0, 64);
	const places = start.filter((_, place) => place % 2 === offset);
	return places.length > 1 && places.filter((byte) => byte === 0).length > places.length / 2;
}

/**
 * The text of a file: UTF-8 or UTF-16, with or without a byte order mark. Bytes that are no UTF-8 are read as
 * Windows-1252, which is what Excel writes in Western Europe and America, and `guessed` says so.
 */
export function decodeText(bytes: Uint8Array, asked: Encoding = 'auto'): DecodedText {
	if (asked !== 'auto') return { text: decode(bytes, asked), encoding: asked, guessed: false };
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode(bytes, 'utf-16le'), encoding: 'utf-16le', guessed: false };
	if ((bytes[0] === 0xfe && bytes[1] === 0xff) || zerosAt(bytes, 0)) return { text: decode(bytes, 'utf-16be'), encoding: 'utf-16be', guessed: false };
	if (zerosAt(bytes, 1)) return { text: decode(bytes, 'utf-16le'), encoding: 'utf-16le', guessed: false };
	const text = isUtf8(bytes);
	return text === null ? { text: decode(bytes, 'windows-1252'), encoding: 'windows-1252', guessed: true } : { text, encoding: 'utf-8', guessed: false };
}
