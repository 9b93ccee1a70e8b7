/** A number's text taken apart: `core` holds the digits and separators only. */
export interface PeeledNumber {
	readonly core: string;
	readonly negative: boolean;
	/** How many signs were written: +, −, parentheses. More than one contradict each other. */
	readonly signs: number;
	readonly percent: boolean;
	readonly currency: boolean;
}

/**
 * ISO 4217 codes that reports use, in capitals only. A fixed list: Intl's depends on the Node build
 * and has ALL and TOP, which are also words.
 */
const codes =
	'USD|EUR|GBP|JPY|CNY|RMB|CHF|CAD|AUD|NZD|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|UAH|RUB|ILS|AED|SAR|QAR|EGP|ZAR|NGN|KES|MAD|INR|PKR|BDT|LKR|THB|VND|IDR|MYR|SGD|PHP|KRW|TWD|HKD|BRL|MXN|ARS|CLP|COP|PEN|UYU';
const words = 'kr\\.?|zł|Kč|Ft|lei|лв\\.?|руб\\.?|Fr\\.|Rs\\.?|元|円|원|圓';
const currency = `(?:[A-Z]{0,3}\\p{Sc}|${codes}|${words})`;
const currencyBefore = new RegExp(`^${currency}(?=[\\s\\d.(+-])`, 'u');
const currencyAfter = new RegExp(`${currency}$`, 'u');

/** Takes signs, parentheses, currencies and percent signs off both ends, in whatever order they stand. */
export function peelNumber(text: string): PeeledNumber {
	const found = { negative: false, signs: 0, percent: 0, currencies: 0 };
	let core = text;
	for (let before = ''; before !== core; ) {
		before = core;
		const sign = /^[+-]|[+-]$/.exec(core);
		if (sign !== null) {
			found.signs += 1;
			found.negative ||= sign[0] === '-';
			core = without(core, sign);
		} else if (/^\(.*\)$/.test(core)) {
			found.signs += 1;
			found.negative = true;
			core = core.slice(1, -1).trim();
		} else if (/^[%٪]|[%٪]$/.test(core) && found.percent === 0) {
			found.percent = 1;
			core = core.replace(/^[%٪]|[%٪]$/, '').trim();
		} else {
			const money = found.currencies < 2 ? (currencyBefore.exec(core) ?? currencyAfter.exec(core)) : null;
			if (money !== null) {
				found.currencies += 1;
				core = without(core, money);
			}
		}
	}
	return { core, negative: found.negative, signs: found.signs, percent: found.percent > 0, currency: found.currencies > 0 };
}

/** The text without a match at one of its ends. */
function without(text: string, match: RegExpExecArray): string {
	return (text.slice(0, match.index) + text.slice(match.index + match[0].length)).trim();
}
