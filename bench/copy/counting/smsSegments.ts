// GSM 03.38: the default alphabet and its extension table.
const BASIC = new Set('@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà');
const EXTENDED = new Set('\f^{}\\[~]|€');

export interface SmsCount {
	encoding: 'GSM-7' | 'UCS-2';
	units: number;
	segments: number;
}

/** Units of each character, or null when the alphabet lacks one. */
function gsmUnits(characters: readonly string[]): number[] | null {
	const units = characters.map((character) => (BASIC.has(character) ? 1 : EXTENDED.has(character) ? 2 : 0));
	return units.includes(0) ? null : units;
}

/** How many segments hold the characters when none may be cut in two. */
function pack(units: readonly number[], alone: number, joined: number): number {
	const total = units.reduce((sum, unit) => sum + unit, 0);
	if (total <= alone) return total === 0 ? 0 : 1;
	let segments = 1;
	let used = 0;
	for (const unit of units) {
		if (used + unit > joined) {
			segments += 1;
			used = 0;
		}
		used += unit;
	}
	return segments;
}

/** Encoding, units and segments of a text message: 160 / 153 units in GSM-7, 70 / 67 in UCS-2. */
export function smsSegments(text: string): SmsCount {
	const characters = [...text];
	const gsm = gsmUnits(characters);
	const units = gsm ?? characters.map((character) => character.length);
	return {
		encoding: gsm === null ? 'UCS-2' : 'GSM-7',
		units: units.reduce((sum, unit) => sum + unit, 0),
		segments: gsm === null ? pack(units, 70, 67) : pack(units, 160, 153),
	};
}
