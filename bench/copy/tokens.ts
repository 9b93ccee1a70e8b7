import { folded } from './spelling';

/** Words that advertisers swap for each other without saying anything new. The first one stands for all. */
const ENGLISH_SYNONYMS = [
	'discover explore find meet see browse view check', 'shop buy order purchase get grab', 'now today', 'try test sample', 'great good lovely fine nice brilliant',
	'start begin', 'learn', 'love enjoy like', 'easy simple effortless simply easily', 'fast quick rapid quickly speedy', 'choose pick select', 'made built crafted designed',
	'for', 'save', 'new fresh', 'perfect ideal right', 'everyday daily', 'house home', 'and plus with', 'your', 'the a an this', 'more', 'join', 'ready', 'want need',
];
const CHINESE_SYNONYMS = [
	'立即 马上 现在 即刻 立刻 赶快 快来', '了解 看看 探索 发现 查看 认识', '选购 购买 下单 入手 抢购 拿下 带走', '轻松 简单 省心 方便', '让 使 令', '享受 享', '喜欢 爱上 爱', '好 优质 优',
	'适合 专为', '您 你', '开始 开启', '更 更加', '每天 每日 天天', '体验 试试 尝试', '带来 给你 送上', '全新 新',
];
const ENGLISH = new Map(ENGLISH_SYNONYMS.flatMap((line) => line.split(' ').map((word, _, all) => [word, all[0] ?? word] as const)));
const CHINESE = CHINESE_SYNONYMS.flatMap((line) => line.split(' ').map((word, _, all) => [word, all[0] ?? word] as const)).sort(([one], [other]) => other.length - one.length);
const chinesePattern = new RegExp(CHINESE.map(([word]) => word).join('|'), 'gu');
const CHINESE_BY_WORD = new Map(CHINESE);

/** What a text is made of: words, in Chinese characters (Latin words and numbers whole); lower case, no signs, synonyms as one. */
export function tokens(text: string, chinese: boolean): string[] {
	if (!chinese) return (folded(text).match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []).map((word) => ENGLISH.get(word) ?? word);
	const swapped = folded(text).replace(chinesePattern, (word) => CHINESE_BY_WORD.get(word) ?? word);
	return swapped.match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? [];
}
