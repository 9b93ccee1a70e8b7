/** Everyday words that only one of the two sister languages uses. */
const INDONESIAN = new Set(
	'tidak nggak gak enggak banget sekali bisa saja aja kalau karena uang kamu anda gue lu udah sudah dengan pesanan kantor mobil bagus kecewa pelayanan tempat enak ini itu dan yang untuk'.split(' '),
);
const MALAY = new Set(
	'tak awak boleh sahaja kerana wang dah nak sangat kereta pejabat cakap macam mana kat ni tu korang sebab ialah iaitu teruk bagaimanapun'.split(' '),
);

/** Whether a text in Malay or Indonesian is the latter: the language with more words of its own wins, Indonesian on a tie. */
export function isIndonesian(text: string): boolean {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const indonesian = words.filter((word) => INDONESIAN.has(word)).length;
	const malay = words.filter((word) => MALAY.has(word)).length;
	return indonesian >= malay && indonesian > 0;
}
