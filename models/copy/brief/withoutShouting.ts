import acronyms from '../check/acronyms.json';

/** A text in an ordinary voice: one mark where there were several, no words in capitals unless they are abbreviations. */
export function withoutShouting(text: string): string {
	const calm = text.replace(/!{2,}/g, '.').replace(/！{2,}/g, '。').replace(/([?？])[!?！？]+/g, '$1');
	const shouted = calm.match(/(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu) ?? [];
	// One word in capitals is a name as often as a shout.
	const isAcronym = (word: string): boolean => acronyms.includes(word);
	// `USB and HDMI`: short ones beside a known one are abbreviations too.
	if (shouted.length < 2 || (shouted.some(isAcronym) && shouted.every((word) => word.length <= 3 || isAcronym(word)))) return calm;
	return calm.replace(/[^.!?\n]+/g, (sentence) => {
		const words = sentence.match(/\p{L}+/gu) ?? [];
		const loud = words.filter((word) => word.length > 1 && /\p{Lu}/u.test(word) && word === word.toUpperCase());
		if (loud.length < 2 || loud.length < words.length / 2) return sentence;
		const low = sentence.toLowerCase();
		const at = low.search(/\p{L}/u);
		return low.slice(0, at) + low.charAt(at).toUpperCase() + low.slice(at + 1);
	});
}
