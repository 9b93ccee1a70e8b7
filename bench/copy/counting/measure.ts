import { baiduCharacters, halfCharacters, wholeCharacters } from './chineseCharacters';
import { googleWidth } from './googleWidth';
import { graphemes } from './graphemes';
import { smsSegments } from './smsSegments';
import { xWeight } from './xWeight';

/** How a platform counts. */
export type CountUnit = 'googleWidth' | 'xWeight' | 'smsSegments' | 'graphemes' | 'utf16' | 'octets' | 'characters' | 'halfCharacters' | 'baidu';

const COUNTERS: Record<CountUnit, (text: string) => number> = {
	googleWidth,
	xWeight,
	smsSegments: (text) => smsSegments(text).segments,
	graphemes: (text) => graphemes(text).length,
	utf16: (text) => text.length,
	octets: (text) => Buffer.byteLength(text, 'utf8'),
	characters: wholeCharacters,
	halfCharacters,
	baidu: baiduCharacters,
};

/** The length of a text in a platform's own unit. */
export const measure = (text: string, unit: CountUnit): number => COUNTERS[unit](text);
