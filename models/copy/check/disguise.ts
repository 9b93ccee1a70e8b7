const latin: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '€': 'e', '!': 'i' };
/** Traditional and variant characters, and look-alikes, of the words that claims are made of. */
const han: Record<string, string> = {
	極: '极', 級: '级', 國: '国', 頂: '顶', 獨: '独', 絕: '绝', 對: '对', 無: '无', 證: '证', 療: '疗', 癒: '愈', 萬: '万', 僅: '仅', 歷: '历', 髙: '高', 優: '优', 強: '强', 質: '质', 銷: '销',
	價: '价', 區: '区', 領: '领', 導: '导', 專: '专', 權: '权', 確: '确', 穩: '稳', 賺: '赚', 瘦: '瘦', 駿: '骏', 終: '终', 紅: '红', 減: '减', 過: '过', 險: '险', 網: '网', 業: '业', 傳: '传', 龍: '龙', 門: '门', 蕞: '最', 朂: '最', 嘬: '最', 辠: '最',
};
const circled = '①②③④⑤⑥⑦⑧⑨⑩';
const best = '(?=[佳低高好强优便大美快多])';
const homophones: ReadonlyArray<readonly [RegExp, string]> = [
	[new RegExp(`[罪醉嘴]${best}(?!酒|人|汉|意|巴)`, 'gu'), '最'],
	[new RegExp(`(?<![a-z])zui ?${best}`, 'giu'), '最'],
	[/弟一(?=的|名|品|家|个|款|$|[^\p{L}])/gu, '第一'],
	[/第[1１](?=名|品牌|的|$|[^\p{L}\d])|第壹/gu, '第一'],
	[/国家(?:圾|极|集|ji)(?!中|团|结)/giu, '国家级'],
	[/[佳]{1}(?<=最隹)|(?<=最)[隹家加](?=[的口选品味火质])/gu, '佳'],
	[/独[1一]无[2二]/gu, '独一无二'],
	[/(?<=最)(?:底|氐)(?=价)/gu, '低'],
];

/**
 * A text as a reader takes it in: without characters that hide, with signs and digits inside a word read as the
 * letters that they stand for, with letters that are spaced or dotted apart joined, and with Chinese characters
 * that only look or sound like another read as the other one. For finding claims; never for showing.
 */
export function undisguised(text: string): string {
	const circles = text.replace(/第?[①-⑩]/gu, (mark) => `${mark.startsWith('第') ? '第' : ''}${'一二三四五六七八九十'[circled.indexOf(mark.slice(-1))] ?? ''}`);
	const plain = circles.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\ufe0f/gu, '');
	const simplified = plain.replace(/\p{Script=Han}/gu, (character) => han[character] ?? character);
	// Signs between Chinese characters part nothing, except those that end a clause.
	const joined = simplified.replace(/(?<=\p{Script=Han})(?:[*~·.\-_+|/^=]|\p{Extended_Pictographic}|[ ](?=\p{Script=Han}(?:[ ]|$)|\p{Script=Han} \p{Script=Han}))+(?=\p{Script=Han})/gu, '');
	const sounded = homophones.reduce((before, [pattern, instead]) => before.replace(pattern, instead), joined);
	const letters = sounded.replace(/(?<![\p{L}\p{N}])\p{Script=Latin}(?:([ .\-_*])\p{Script=Latin})(?:\1\p{Script=Latin}){1,14}(?![\p{L}\p{N}])/gu, (word) => word.replace(/[^\p{L}]/gu, ''));
	return letters.replace(/[\p{Script=Latin}\d@$€!'’-]*\p{Script=Latin}[\p{Script=Latin}\d@$€!'’-]*/gu, readWord).replace(/\bno\.? ?1\b/giu, 'no. 1');
}

/** One word: a sign or a digit between letters is a letter, a hyphen before a usual ending is none. */
function readWord(word: string): string {
	if (/^no\.?[01]/i.test(word) && word.length <= 4) return word.replace(/0/g, 'o');
	if (/^n0$/i.test(word)) return 'no';
	const inside = /\p{L}[\d@$€!]\p{L}|^[@$]\p{L}{2,}|\p{L}{2}[@$]$/u.test(word) && !/^\d|\d{2}|\d-|-\d|\d$/u.test(word);
	const mended = inside ? word.replace(/[\d@$€!]/gu, (sign) => latin[sign] ?? sign) : word;
	return mended.replace(/(?<=\p{L}{3})-(?=(?:est|er|ed|less|teed|ly)\b)/giu, '');
}

/** Spelling and signs that only draw attention: S-A-L-E, F.R.E.E, ★★★, $$$, the same word again and again. */
export function isGimmick(text: string): boolean {
	return (
		/(?<![\p{L}\p{N}.])\p{Lu}([.\-_*•])\p{Lu}(?:\1\p{Lu})+(?![\p{L}\p{N}])/u.test(text.replace(/\b(?:U\.S\.A|U\.K|R\.S\.V\.P|A\.M|P\.M)\b\.?/g, ' ')) ||
		/[★☆◆◇●◎■□▲△▼▽►▶◀♥♡✔✓✨→➜※]{2,}|[$€£¥]{2,}|(?<![\d<>=-])[<>«»=]{2,}(?![\d<>=])|[★☆◆♥►].*[★☆◆♥►]/u.test(text) ||
		/(?<!\p{L})(\p{L}{3,})(?:[\s,，!！、.]+\1(?!\p{L})){2,}/u.test(text.toLowerCase())
	);
}
