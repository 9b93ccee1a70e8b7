/** A number as a text says it, by what it counts. `value` is normalised: `1,200` and `一千二` are both 1200. */
export interface Quantity {
	readonly kind: 'percent' | 'money' | 'number' | 'monthDay';
	readonly value: string;
	readonly words: string;
}

const chineseDigits: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const chinesePowers: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** Reads 一千二百, 一千二 (1,200), 十五, 三万; null for what is no number. */
export function chineseNumber(text: string): number | null {
	let total = 0;
	let section = 0;
	let digit: number | null = null;
	let lastPower = 0;
	for (const character of text) {
		if (Object.hasOwn(chineseDigits, character)) {
			digit = chineseDigits[character] as number;
			if (digit === 0) {
				digit = null;
				lastPower = 0;
			}
			continue;
		}
		const power = chinesePowers[character];
		if (power === undefined) return null;
		if (power >= 10_000) {
			total += (section + (digit ?? 0) || 1) * power;
			section = 0;
		} else section += (digit ?? 1) * power;
		digit = null;
		lastPower = power;
	}
	// 一千二 means 1,200: a last digit without a unit counts the next lower power.
	if (digit !== null) section += lastPower >= 100 ? digit * (lastPower / 10) : digit;
	return total + section;
}

const englishNumbers: Record<string, number> = {
	two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, dozen: 12, fifteen: 15, twenty: 20,
	thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, thousand: 1000, million: 1_000_000,
};
const months = 'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
const monthNumber = (name: string): number => ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(name.slice(0, 3).toLowerCase()) + 1;

const currency = '(?:[$€£¥₹₩]|US\\$|C\\$|A\\$|HK\\$|\\b(?:USD|EUR|GBP|CNY|RMB|JPY|CHF|CAD|AUD)\\b)';
const digits = '\\d+(?:[,.\\u00a0\\u202f ]\\d{3})*(?:[.,]\\d+)?';
const hanNumber = '[零〇一二两三四五六七八九十百千万亿]+';
const hanMeasure = '(?:元|块|折|成|天|日|月|个月|年|周|小时|分钟|秒|次|件|款|倍|米|公里|公斤|斤|克|升|毫升|寸|岁|人|位|家|支|瓶|盒|包|袋|杯|层|种|节|门|万|千|号|道|重|合|步|色|档|片|颗|粒|张|间|晚|周年|代)';

const monthFirst = new RegExp(`\\b(${months})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d|:)`, 'gi');
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${months})\\b`, 'gi');
const percentage = new RegExp(`(${digits})\\s?(?:%|％|percent\\b|per cent\\b)|百分之(${hanNumber}|\\d+)`, 'gi');
const moneyOff = new RegExp(`[满每](${digits}|${hanNumber})元?[立直]?减(${digits}|${hanNumber})元?`, 'g');
const money = new RegExp(`${currency}\\s?(${digits})(?:\\s?(k|m|million|bn)\\b|(?:\\s?(万|千|百)))?|(${digits})\\s?(?:(万)?元|块钱?|[€£]|USD\\b|EUR\\b|GBP\\b|CNY\\b|RMB\\b|dollars?\\b|euros?\\b|pounds?(?! of| lighter)\\b|bucks\\b|kr\\b)`, 'gi');
const figure = new RegExp(`(${digits})\\s?([万千百亿])?(?:\\s?(million|thousand|k)\\b)?`, 'gi');
const hanFigure = new RegExp(`(${hanNumber})(?=\\s?(?:多|余|几)?${hanMeasure})`, 'g');
const englishFigure = new RegExp(`\\b(${Object.keys(englishNumbers).join('|')})s?\\b`, 'gi');

/** `1,200` `1.200` `1 200` `1200,00` as a plain number in text. */
function plainNumber(text: string): string {
	const compact = text.replace(/[\u00a0\u202f ]/g, '');
	const grouped = /^\d{1,3}(?:[,.]\d{3})+$/.test(compact);
	const value = grouped ? compact.replace(/[,.]/g, '') : compact.replace(/,(\d{3})(?!\d)/g, '$1').replace(',', '.');
	return String(Number(value));
}

/** Every number of a text. A Chinese discount (8折, 半价) is given as the percentage taken off. */
export function quantitiesIn(text: string): Quantity[] {
	const found: Quantity[] = [];
	let rest = text.normalize('NFKC');
	const take = (pattern: RegExp, read: (match: RegExpMatchArray) => Quantity | Quantity[] | null): void => {
		rest = rest.replace(pattern, (...parts: unknown[]) => {
			const groups = parts.slice(0, -2) as unknown as RegExpMatchArray;
			const quantity = read(groups);
			if (quantity === null) return String(parts[0]);
			found.push(...(Array.isArray(quantity) ? quantity : [quantity]));
			return ' \u0000 ';
		});
	};
	const monthDay = (month: number, day: number, words: string): Quantity => ({ kind: 'monthDay', value: `${month}-${day}`, words });
	take(/(\d{4})-(\d{1,2})-(\d{1,2})/g, ([words, , month, day]) => monthDay(Number(month), Number(day), String(words)));
	take(/(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]?/g, ([words, month, day]) => monthDay(Number(month), Number(day), String(words)));
	take(monthFirst, ([words, month, day]) => monthDay(monthNumber(String(month)), Number(day), String(words)));
	take(dayFirst, ([words, day, month]) => monthDay(monthNumber(String(month)), Number(day), String(words)));
	take(/(\d{2})\s?折/g, ([words, both]) => ({ kind: 'percent', value: String(100 - Number(both)), words: String(words) }));
	take(/(\d(?:\.\d)?|[一二三四五六七八九])([一二三四五六七八九])?\s?折/g, ([words, first, second]) => {
		const tenth = /^\d/.test(String(first)) ? Number(first) : (chineseDigits[String(first)] ?? 0) + (second === undefined ? 0 : (chineseDigits[second] ?? 0) / 10);
		return { kind: 'percent', value: String(Math.round((10 - tenth) * 1000) / 100), words: String(words) };
	});
	take(/半价|half[ -]price|half[ -]off|50\/50 off/gi, ([words]) => ({ kind: 'percent', value: '50', words: String(words) }));
	take(percentage, ([words, arabic, han]) => ({
		kind: 'percent',
		value: arabic !== undefined ? plainNumber(arabic) : String(/^\d/.test(String(han)) ? Number(han) : chineseNumber(String(han))),
		words: String(words),
	}));
	take(moneyOff, ([words, threshold, less]) => [threshold, less].map((amount) => ({ kind: 'money', value: /^\d/.test(String(amount)) ? plainNumber(String(amount)) : String(chineseNumber(String(amount))), words: String(words) })));
	take(money, ([words, before, scale, han, after, hanAfter]) => {
		const power = han ?? hanAfter;
		const factor = power !== undefined ? (chinesePowers[power] as number) : scale === undefined ? 1 : /^k$/i.test(scale) ? 1000 : 1_000_000;
		return { kind: 'money', value: String(Number(plainNumber(String(before ?? after))) * factor), words: String(words) };
	});
	take(figure, ([words, number, han, word]) => {
		const factor = han !== undefined ? (chinesePowers[han] as number) : /^m/i.test(word ?? '') ? 1_000_000 : word !== undefined ? 1000 : 1;
		return { kind: 'number', value: String(Number(plainNumber(String(number))) * factor), words: String(words) };
	});
	take(hanFigure, ([words, number]) => {
		const value = chineseNumber(String(number));
		// 一次, 一天, 一款 are no figures; 十分, 千万, 万一 are no numbers at all.
		return value === null || value < 2 ? null : { kind: /元|块/.test(rest.slice(rest.indexOf(String(words)), 4)) ? 'money' : 'number', value: String(value), words: String(words) };
	});
	take(englishFigure, ([words, name]) => ({ kind: 'number', value: String(englishNumbers[String(name).toLowerCase()]), words: String(words) }));
	return found;
}
