/** Everyday words that only one of the two sister languages uses (dan, yang, ini, tidak … are common to both). */
const INDONESIAN = new Set(
	'nggak gak enggak ga banget bisa aja karena uang gue gua lu udah kantor mobil pelayanan pelayanannya jelek rusak telat kemarin coba butuh kalian kayak dong sih deh ongkir pengiriman kualitas kualitasnya setelah mau bilang cuma cuman mobilnya pake makasih'.split(' '),
);
const MALAY = new Set(
	'tak awak sahaja kerana wang dah nak kereta pejabat cakap bercakap macam kat ni tu korang ialah iaitu teruk bagaimanapun perkhidmatan rosak mahu kualiti hantar selepas kedai berpatutan barangan pembelian encik puan'.split(' '),
);

/** Whether a text in Malay or Indonesian is the latter: the language with more words of its own wins, Indonesian on a tie. */
export function isIndonesian(text: string): boolean {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const indonesian = words.filter((word) => INDONESIAN.has(word)).length;
	const malay = words.filter((word) => MALAY.has(word)).length;
	return indonesian >= malay && indonesian > 0;
}
