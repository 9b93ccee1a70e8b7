import { isWide } from './wideCharacters';

/** Display width as Google Ads and Microsoft Advertising count it: after NFC, wide characters (East Asian Width W, F) 2, all others 1. */
export function googleWidth(text: string): number {
	let width = 0;
	for (const character of text.normalize('NFC')) width += isWide(character.codePointAt(0) as number) ? 2 : 1;
	return width;
}
