import { decodeHTML } from 'entities';

/** Undoes the `\u2019` escapes and HTML entities that the public dumps carry; training/clean.py does the same. */
export function decodeDump(text: string): string {
	const unescaped = text
		.replace(/\\u([0-9a-fA-F]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
		.replaceAll('\\"', '"')
		.replaceAll('\\n', ' ');
	return decodeHTML(decodeHTML(unescaped)).toWellFormed();
}
