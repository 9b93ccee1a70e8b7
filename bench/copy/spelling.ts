/** Format characters (joiners, marks of direction, tags, soft hyphens), variation selectors, the grapheme joiner. */
const hidden = /\p{Cf}|\p{Variation_Selector}|\u034F/gu;
const LOOKALIKES: Record<string, string> = Object.fromEntries(
	[...'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdɡgοoαaεeιiκkνvρpτtυuχxΒbΕeΟoΤt†t'].reduce<Array<[string, string]>>(
		(pairs, character, index, all) => (index % 2 === 0 ? [...pairs, [character, all[index + 1] ?? '']] : pairs), [],
	),
);
const DIGIT_LETTERS: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };
/** Traditional, variant, look-alike and sound-alike characters that stand for one of the statute's. */
const CHINESE: Record<string, string> = {
	國: '国', 級: '级', 圾: '级', 極: '极', 頂: '顶', 銷: '销', 無: '无', 絕: '绝', 萬: '万', 獨: '独', 證: '证', 髙: '高',
	蕞: '最', 醉佳: '最佳', 罪佳: '最佳', 嘴佳: '最佳', 弟一: '第一',
};
const CHINESE_KEYS = Object.keys(CHINESE).sort((one, other) => other.length - one.length);
const chinesePattern = new RegExp(CHINESE_KEYS.join('|'), 'gu');

/** Lower case, compatibility forms undone, hidden characters gone, look-alike letters as Latin ones. */
export function folded(text: string): string {
	const plain = text.normalize('NFKC').replace(hidden, '').normalize('NFKC').toLowerCase();
	return [...plain].map((character) => LOOKALIKES[character] ?? character).join('');
}

const spelledOut = (text: string): string =>
	text.replace(/(?<![\p{L}\p{N}])\p{L}(?:[\s.\-*_~]+\p{L}(?![\p{L}\p{N}]))+/gu, (letters) => letters.replace(/[\s.\-*_~]+/gu, ''));
const withoutHyphens = (text: string): string => text.replace(/(?<=\p{L})[-_*~.](?=\p{L})/gu, '');
const lettersForDigits = (text: string): string =>
	text.replace(/[a-z0-9@$!]+/gu, (word) =>
		/[a-z]/.test(word) && /[0-9@$]/.test(word) ? [...word].map((character) => DIGIT_LETTERS[character] ?? character).join('') : word,
	);

/** An English text as it is and as somebody may have meant it: spaced letters joined, digits read as letters. */
export function englishSpellings(text: string): string[] {
	const plain = folded(text).replace(/[’‘]/gu, "'");
	return [...new Set([plain, spelledOut(plain), withoutHyphens(plain), lettersForDigits(plain)])];
}

/** A Chinese text as it is and as it is heard: what stands between characters is gone, other characters' roles undone. */
export function chineseSpellings(text: string): string[] {
	const plain = folded(text);
	const sounded = plain.replace(/zui|蕞/gu, '最').replace(/第\s*1(?!\d)/gu, '第一').replace(/独1无2/gu, '独一无二').replace(/(?<=\p{Script=Han})de(?=\p{Script=Han})/gu, '的');
	const heard = sounded.replace(chinesePattern, (found) => CHINESE[found] ?? found);
	// Sentence marks part words; every other sign between two characters does not.
	const joined = heard.replace(/(?<=\p{Script=Han})[^\p{L}\p{N},.;:!?，。；：！？、\n]+(?=\p{Script=Han})/gu, '');
	const dotted = joined.replace(/(?<=\p{Script=Han})[.·・](?=\p{Script=Han})/gu, '');
	const withoutKana = dotted.replace(/(?<=\p{Script=Han})\p{Script=Hiragana}(?=\p{Script=Han})/gu, '');
	return [...new Set([plain, heard, joined, dotted, withoutKana])];
}

/** Letters and digits alone, folded: for finding a phrase however it is set. */
export const bare = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]/gu, '');
