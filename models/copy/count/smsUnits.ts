/** How a text message is sent, and how many messages it costs. */
export interface SmsCount {
	readonly encoding: 'gsm7' | 'ucs2';
	/** Septets, or UTF-16 units. */
	readonly units: number;
	readonly segments: number;
}

/** 3GPP TS 23.038, section 6.2.1: the default alphabet, and its extension table (two septets each). */
const basic = new Set('@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüàÆæßÉ');
const extended = new Set('^{}\\[~]|€\f');
const sizes = { gsm7: { single: 160, part: 153 }, ucs2: { single: 70, part: 67 } };

/** Counts a text as phones do: GSM-7 when every character is in it, else UCS-2; an escape pair or a surrogate pair is never split. */
export function smsUnits(text: string): SmsCount {
	const characters = [...text];
	const encoding = characters.every((character) => basic.has(character) || extended.has(character)) ? 'gsm7' : 'ucs2';
	const costs = characters.map((character) => (encoding === 'ucs2' ? character.length : extended.has(character) ? 2 : 1));
	const units = costs.reduce((sum, cost) => sum + cost, 0);
	const { single, part } = sizes[encoding];
	if (units <= single) return { encoding, units, segments: units === 0 ? 0 : 1 };
	let segments = 1;
	let filled = 0;
	for (const cost of costs) {
		if (filled + cost > part) {
			segments += 1;
			filled = 0;
		}
		filled += cost;
	}
	return { encoding, units, segments };
}
