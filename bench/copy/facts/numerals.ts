const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const GREAT: Record<string, number> = { dozen: 12, hundred: 100, hundreds: 100, thousand: 1000, thousands: 1000, million: 1e6, millions: 1e6 };

/** A pattern for what `englishNumeral` reads. */
export const ENGLISH_NUMERAL = `(?:${TENS.join('|')})(?:-(?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.slice(2).reverse().join('|')}|${Object.keys(GREAT).reverse().join('|')}`;

/** The value of an English number word (`two`, `forty-eight`, `thousands`), or null. `one` is an article as often as a number. */
export function englishNumeral(word: string): number | null {
	if (word in GREAT) return GREAT[word] ?? null;
	const [first = '', second] = word.split('-');
	const small = SMALL.indexOf(first);
	if (second === undefined && small >= 2) return small;
	const tens = TENS.indexOf(first);
	if (tens < 0) return null;
	return 20 + 10 * tens + (second === undefined ? 0 : Math.max(0, SMALL.indexOf(second)));
}

const DIGITS: Record<string, number> = { 零: 0, '〇': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const POWERS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese numeral: `十二`, `一千二`, `二〇二六`, `七五`, `四点八`; null when it is none. */
export function chineseNumeral(numeral: string): number | null {
	const [whole = '', fraction] = numeral.split('点');
	if (fraction !== undefined) {
		const value = chineseNumeral(whole);
		const rest = [...fraction].map((character) => DIGITS[character]);
		return value === null || rest.length === 0 || rest.includes(undefined) ? null : value + Number(`0.${rest.join('')}`);
	}
	if (whole === '') return null;
	if ([...whole].every((character) => character in DIGITS)) return Number([...whole].map((character) => DIGITS[character]).join(''));
	let total = 0;
	let section = 0;
	let digit = 0;
	let power = 0;
	for (const character of whole) {
		if (character in DIGITS) digit = DIGITS[character] ?? 0;
		else if (character in POWERS) {
			power = POWERS[character] ?? 1;
			section += (digit === 0 ? 1 : digit) * power;
			digit = 0;
		} else if (character === '万' || character === '亿') {
			total = (total + section + digit || 1) * (character === '万' ? 1e4 : 1e8);
			section = 0;
			digit = 0;
			power = character === '万' ? 1e4 : 1e8;
		} else return null;
	}
	// `一千二` is 1,200: the last digit takes the next lower power.
	const tail = digit > 0 && power > 10 && !whole.includes('零') ? (digit * power) / 10 : digit;
	return total + section + tail;
}

/** What digits with separators may mean: `1,299` is 1299, `1.299` is 1299 or 1.299, `9,50` is 9.5. */
export function readDigits(digits: string): number[] {
	const plain = digits.replace(/[\s'’]/gu, '');
	// With both signs the last one is the decimal sign.
	if (/,.*\./u.test(plain)) return [Number(plain.replaceAll(',', ''))];
	if (/\..*,/u.test(plain)) return [Number(plain.replaceAll('.', '').replace(',', '.'))];
	const english = Number(plain.replaceAll(',', ''));
	const german = Number(plain.replaceAll('.', '').replace(',', '.'));
	return [...new Set([english, german])].filter((value) => Number.isFinite(value));
}
