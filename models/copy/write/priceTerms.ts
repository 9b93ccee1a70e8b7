import type { Brief } from '../brief/brief';
import { placesOf } from '../places';

/** What is paid for once, in one piece. */
const boughtOnce: ReadonlySet<string> = new Set(['goods', 'food', 'course', 'event', 'other']);
const recurring = /\b(?:per|each|every|\/)\s?(?:user|seat|person|month|year|week|day|night|hour|lesson|class|session|visit|month)\b|\b(?:a|an) (?:month|year|week|day|night|hour|lesson|session|person|head)\b|\b(?:monthly|yearly|annual(?:ly)?|subscription)\b|每(?:月|年|周|天|晚|人|位|次|节|小时)|包月|包年|月付|年付|订阅|会员/iu;

const unitBehind = /^\s?(?:usd|eur|gbp|元|块|美元|欧元)?\s?(?:\/|／|per\b|each\b|every\b|an?\s\p{L}|monthly\b|yearly\b|起|每|一(?:个)?[月年次节人位晚天])/u;
const unitBefore = /(?:\b(?:from|starting at)|每(?:月|年|周|天|晚|人|位|次|节)|低至|起步价)\s?[^\d，。,.]{0,4}$/u;

/** Whether the brief ties a number to a unit or to a lower end: `$4 per user per month`, `from €340`, `59元起`. */
function isTied(source: string, price: number): boolean {
	const plain = source.replace(/(?<=\d),(?=\d{3})/g, '').toLowerCase();
	const amount = String(price);
	return [amount, amount + (Number.isInteger(price) ? '.00' : '0')]
		.flatMap((words) => placesOf(plain, words))
		.filter(({ after }) => !/^\d/.test(after))
		.some(({ before, after }) => (!/[\d.]$/.test(before) && unitBehind.test(after)) || unitBefore.test(before));
}

/**
 * Whether the typed price may be said alone. A price by the month, by the head or `from` is said in the brief's own words
 * with its unit or not at all; of what is used for a while a price without a unit says too little.
 */
export function isWholePrice(brief: Brief): boolean {
	const { price } = brief.details;
	if (price === undefined) return false;
	if (isTied(brief.source, price)) return false;
	return boughtOnce.has(brief.kind) && (brief.kind === 'goods' || brief.kind === 'food' || !recurring.test(brief.source));
}
