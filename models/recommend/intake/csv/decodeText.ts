export type Encoding = 'auto' | 'utf-8' | 'utf-16le' | 'windows-1252' | 'iso-8859-15' | 'gb18030' | 'shift_jis' | 'windows-1251';

export interface DecodedText {
	/** Without a byte order mark. */
	readonly text: string;
	readonly encoding: string;
	/** Nothing in the file said so: it is no UTF-8, and this is what it most often is then. */
	readonly guessed: boolean;
	/** Some bytes are no letters in the encoding that was named, so those letters are lost: it is the wrong one. */
	readonly damaged: boolean;
}

const decode = (bytes: Uint8Array, encoding: string, fatal = false): string => new TextDecoder(encoding, { fatal }).decode(bytes);

/** The text, or null where a byte of it is no letter in this encoding. */
function wholeText(bytes: Uint8Array, encoding: string): string | null {
	try {
		return decode(bytes, encoding, true);
	} catch {
		return null;
	}
}

/** The encoding that a byte order mark names: it knows better than anybody who was asked. */
function markedEncoding(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/** Every second byte of Latin text in UTF-16 is zero; no other encoding has zeros. */
function zerosAt(bytes: Uint8Array, offset: 0 | 1): boolean {
	const start = bytes.subarray(0, 64);
	const places = start.filter((_, place) => place % 2 === offset);
	return places.length > 1 && places.filter((byte) => byte === 0).length > places.length / 2;
}

function zeroEncoding(bytes: Uint8Array): string | null {
	if (zerosAt(bytes, 0)) return 'utf-16be';
	return zerosAt(bytes, 1) ? 'utf-16le' : null;
}

/**
 * The text of a file. A byte order mark decides its encoding, then what was asked for; else it is UTF-8 or UTF-16,
 * and bytes that are neither are read as Windows-1252, which is what Excel writes in Western Europe and America,
 * and `guessed` says so.
 */
export function decodeText(bytes: Uint8Array, asked: Encoding = 'auto'): DecodedText {
	const named = markedEncoding(bytes) ?? (asked === 'auto' ? zeroEncoding(bytes) : asked);
	const encoding = named ?? 'utf-8';
	const text = wholeText(bytes, encoding);
	if (text !== null) return { text, encoding, guessed: false, damaged: false };
	if (named !== null) return { text: decode(bytes, named), encoding: named, guessed: false, damaged: true };
	return { text: decode(bytes, 'windows-1252'), encoding: 'windows-1252', guessed: true, damaged: false };
}
