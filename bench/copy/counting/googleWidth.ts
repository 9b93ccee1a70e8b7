import { EAST_ASIAN_WIDE } from './eastAsianWide';

const isWide = (codePoint: number): boolean => EAST_ASIAN_WIDE.some(([first, last]) => codePoint >= first && codePoint <= last);

/**
 * Display width as Google Ads and Microsoft Ads count it: characters of East Asian width count 2, all others 1,
 * after NFC (Google Ads Help 7653455; a joiner inside an emoji counts too).
 */
export function googleWidth(text: string): number {
	return [...text.normalize('NFC')].reduce((sum, character) => sum + (isWide(character.codePointAt(0) ?? 0) ? 2 : 1), 0);
}
