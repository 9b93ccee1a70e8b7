import type { Unit } from '../types';
import { googleWidth } from './googleWidth';
import { graphemesOf } from './graphemes';
import { smsUnits } from './smsUnits';
import { xWeight } from './xWeight';

function baiduUnits(text: string): number {
	let units = 0;
	for (const character of text) units += (character.codePointAt(0) as number) < 128 ? 1 : 2;
	return units;
}

const counters: Record<Unit, (text: string) => number> = {
	googleWidth,
	xWeight,
	sms: (text) => smsUnits(text).units,
	baidu: baiduUnits,
	utf16: (text) => text.length,
	graphemes: (text) => graphemesOf(text).length,
	// No source says how Latin letters count, so each is taken as a whole one: the safe reading.
	chineseCharacters: (text) => [...text].length,
};

/** The length of a text as the platform counts it. */
export function countUnits(unit: Unit, text: string): number {
	return counters[unit](text);
}
