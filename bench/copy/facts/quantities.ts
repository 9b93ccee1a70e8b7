import { folded } from '../spelling';
import { ENGLISH_NUMERAL, chineseNumeral, englishNumeral, readDigits } from './numerals';
import { unitAfter } from './units';

export type QuantityKind = 'money' | 'discount' | 'percent' | 'date' | 'plain';

/** A number of a text and what it counts. */
export interface Quantity {
	kind: QuantityKind;
	/** All values that the way of writing may mean. */
	values: number[];
	unit: string | null;
	/** ISO 4217, `¥` where it may be yen or yuan, or null. */
	currency: string | null;
	surface: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATES: ReadonlyArray<readonly [RegExp, (groups: string[]) => [number, number]]> = [
	[/(?<!\d)\d{4}-(\d{1,2})-(\d{1,2})(?!\d)/gu, ([month = '', day = '']) => [Number(month), Number(day)]],
	[/(?<!\d)(\d{1,2})月(\d{1,2})(?:日|号)/gu, ([month = '', day = '']) => [Number(month), Number(day)]],
	[new RegExp(`\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'gu'), ([month = '', day = '']) => [MONTHS.indexOf(month.slice(0, 3)) + 1, Number(day)]],
	[new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH})\\b`, 'gu'), ([day = '', month = '']) => [MONTHS.indexOf(month.slice(0, 3)) + 1, Number(day)]],
];
const SIGNS: Record<string, string> = { $: 'USD', us$: 'USD', usd: 'USD', dollar: 'USD', dollars: 'USD', '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', '£': 'GBP', gbp: 'GBP', pounds: 'GBP', '¥': '¥', '￥': '¥', 元: 'CNY', 块钱: 'CNY', cny: 'CNY', rmb: 'CNY', 人民币: 'CNY', 円: 'JPY', 日元: 'JPY', jpy: 'JPY', yen: 'JPY' };
const before = new RegExp(`(us\\$|usd|eur|gbp|cny|rmb|jpy|[$€£¥￥])\\s*$`, 'u');
const behind = new RegExp(`^\\s*(us\\$|日元|人民币|块钱|dollars?|euros?|pounds|yen|usd|eur|gbp|cny|rmb|jpy|[$€£¥￥元円])(?![a-z])`, 'u');
const CHINESE_UNIT = '小时|分钟|秒|天|周|星期|个月|年|晚|元|块钱|折|成|倍|公斤|千克|克|毫升|升|厘米|毫米|公里|平方米|米|英寸|寸|度|档|种|款|件|只|条|张|把|台|人|间|家|节|包|盒|瓶|支|片|页|本|步|次|层|杯|套|双|斤|分|位|期|个(?!性|人)';
const IDIOMS = /四季|三心二意|五颜六色|七上八下|千家万户|万家灯火|百年好合|九宫格|十年如一日|两全其美|千万(?=别|要|不)|十分|百分之?百(?!棉)|三餐|八方|千里|万里|一五一十|第[一二三四五六七八九十百]+/gu;
const NUMBER = new RegExp(`(?<![\\d.,])\\d+(?:[,.'’]\\d{3})*(?:[.,]\\d+)?|(?<![a-z-])(?:${ENGLISH_NUMERAL})(?![a-z])`, 'gu');
/** `2 to 24 kg`, `55 x 40 x 20 cm`: the unit stands behind the last number. */
const RANGE = /^(?:\s*(?:to|and|or|x|×|[-–~]|到|至)\s*\d+(?:[.,]\d+)?)+/u;
/** `8 hours per charge, 32 with the case`: the second number counts the same. */
const ELLIPSIS = /^\s*(?:$|[,.;)]|(?:with|in|on|or|when)\b)/u;

const blank = (text: string): string => ' '.repeat(text.length);

function datesOf(text: string): { dates: Quantity[]; rest: string } {
	let rest = text;
	const dates: Quantity[] = [];
	for (const [pattern, read] of DATES) {
		rest = rest.replace(pattern, (surface: string, ...groups: unknown[]) => {
			const [month, day] = read(groups.filter((group) => typeof group === 'string').slice(0, 2) as string[]);
			dates.push({ kind: 'date', values: [month * 100 + day], unit: null, currency: null, surface });
			return blank(surface);
		});
	}
	return { dates, rest };
}

/** 八折 is 20 % less, 七五折 and 7.5折 are 25 % less. */
const fold = (value: number): number => Math.round(100 - (value > 10 ? value : 10 * value));

function classify(values: number[], surface: string, ahead: string, after: string): Quantity {
	const base = { values, unit: null, currency: null, surface };
	if (/^\s*折/u.test(after)) return { ...base, kind: 'discount', values: values.map(fold) };
	if (/^\s*(?:%|percent\b|per cent\b)/u.test(after) || /百分之$/u.test(ahead)) {
		const less = /^\s*(?:%|percent|per cent)\s*(?:off|discount|less|cheaper)/u.test(after) || /(?:save|minus|less|reduced by|down|discount of|减|省|降|-)\s*(?:up to )?$/u.test(ahead);
		return { ...base, kind: less ? 'discount' : 'percent' };
	}
	const sign = before.exec(ahead)?.[1] ?? behind.exec(after)?.[1];
	if (sign !== undefined) return { ...base, kind: 'money', currency: SIGNS[sign] ?? null };
	const range = RANGE.exec(after)?.[0];
	return { ...base, kind: 'plain', unit: unitAfter(range === undefined ? after : after.slice(range.length)) };
}

function arabicAndEnglish(text: string): Quantity[] {
	let lastUnit: string | null = null;
	let lastEnd = 0;
	return [...text.matchAll(NUMBER)].flatMap((match): Quantity[] => {
		const surface = match[0];
		const digits = /^\d/.test(surface);
		const word = digits ? null : englishNumeral(surface);
		if (!digits && word === null) return [];
		const after = text.slice(match.index + surface.length);
		// `Recordings for 90 days. Groups of 12.`: a sentence or a line does not count in the unit of the one before.
		if (/[.!?]\s|\n/.test(text.slice(lastEnd, match.index))) lastUnit = null;
		lastEnd = match.index + surface.length;
		const found = classify(digits ? readDigits(surface) : [word ?? 0], surface, text.slice(0, match.index), after);
		const unit: string | null = found.kind === 'plain' && found.unit === null && ELLIPSIS.test(after) ? lastUnit : found.unit;
		lastUnit = unit ?? lastUnit;
		return [{ ...found, unit }];
	});
}

function chinese(text: string): Quantity[] {
	const pattern = new RegExp(`百分之([零一二三四五六七八九十百点]+)|([零〇一二两三四五六七八九十百千万亿点]+)(?=(${CHINESE_UNIT}))`, 'gu');
	return [...text.replace(IDIOMS, blank).matchAll(pattern)].flatMap((match): Quantity[] => {
		const numeral = match[1] ?? match[2] ?? '';
		const value = chineseNumeral(numeral);
		// 一 is an article more often than a number; 两三天 names no figure.
		if (value === null || value === 1 || (/^[二两三四五六七八九]{2}$/u.test(numeral) && match[3] !== '折')) return [];
		const end = match.index + match[0].length;
		if (match[1] !== undefined) return [{ kind: 'percent', values: [value], unit: null, currency: null, surface: match[0] }];
		return [classify([value], numeral, text.slice(0, match.index), text.slice(end))];
	});
}

/** Every number that a text states, with what it counts. `24/7` is a claim of its own, not two numbers. */
export function quantities(text: string): Quantity[] {
	const { dates, rest } = datesOf(folded(text).replace(/24\s*\/\s*7/gu, blank).replace(/(?<=\d\s?)m2\b/gu, 'sqm'));
	const half = [...rest.matchAll(/half[- ](?:the )?(?:price|off)|半价/gu)].map(
		([surface]): Quantity => ({ kind: 'discount', values: [50], unit: null, currency: null, surface }),
	);
	return [...dates, ...half, ...arabicAndEnglish(rest), ...chinese(rest)];
}
