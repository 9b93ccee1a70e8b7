import type { OfferDetails } from '../types';
import { labelled } from './englishNames';

const symbols: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', CAD: 'C$', AUD: 'A$', JPY: '¥', CNY: '¥', INR: '₹' };
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `$49`, `$49.90`, `CHF 49`: the sign of a currency where English has one, else its code in front. */
export function englishPrice(value: number, currency: string | undefined): string {
	const amount = Number.isInteger(value) ? value.toLocaleString('en-US') : value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
	const code = (currency ?? '').toUpperCase();
	if (Object.hasOwn(symbols, code)) return `${symbols[code]}${amount}`;
	if (/^[$€£¥]$/.test(currency ?? '')) return `${currency}${amount}`;
	return code === '' ? amount : `${code} ${amount}`;
}

/** `June 30`, or null where there is no date. */
export function englishDay(details: OfferDetails): string | null {
	const parts = /^\d{4}-(\d{2})-(\d{2})/.exec(details.endDate ?? '');
	return parts === null ? null : `${months[Number(parts[1]) - 1]} ${Number(parts[2])}`;
}

/** The offer in short headlines, each with the number of its pattern; only what the typed fields hold. */
export function englishOfferLines(details: OfferDetails, name: string | undefined, isTakenHome = true): string[] {
	const { discountPercent: percent, code, price, previousPrice } = details;
	const day = englishDay(details);
	const now = price === undefined ? null : englishPrice(price, details.currency);
	const before = previousPrice === undefined ? null : englishPrice(previousPrice, details.currency);
	const lines: string[] = [];
	if (percent !== undefined) {
		// What needs a code is not said without it.
		if (code !== undefined) lines.push(`${percent}% off with code ${code}`);
		else {
			if (day !== null) lines.push(`${percent}% off until ${day}`);
			if (name !== undefined) lines.push(`${percent}% off ${name}`);
		}
	}
	if (now !== null && before !== null && (price as number) < (previousPrice as number)) lines.push(`Was ${before}, now ${now}`);
	if (now !== null) {
		if (isTakenHome) lines.push(`Yours for ${now}`);
		if (name !== undefined) lines.push(isTakenHome ? `${name} for ${now}` : labelled(name, now));
	}
	if (code !== undefined) lines.push(`Your code: ${code}`);
	if (day !== null) lines.push(`Offer runs until ${day}`);
	return lines;
}

/** The offer in whole sentences. */
export function englishOfferSentences(details: OfferDetails, name: string | undefined, isTakenHome = true): string[] {
	const { discountPercent: percent, code, price, previousPrice } = details;
	const day = englishDay(details);
	const until = day === null ? '' : ` until ${day}`;
	const now = price === undefined ? null : englishPrice(price, details.currency);
	const before = previousPrice === undefined ? null : englishPrice(previousPrice, details.currency);
	const what = name === undefined ? '' : ` ${name}`;
	const sentences: string[] = [];
	if (percent !== undefined && code !== undefined) sentences.push(`Take ${percent}% off${until} with code ${code}.`, `Code ${code} takes ${percent}% off${what}${until}.`);
	else if (percent !== undefined) sentences.push(`${percent}% off${what}${until}.`, `Take ${percent}% off${until}.`);
	else if (code !== undefined) sentences.push(`Use code ${code} at checkout${until}.`);
	if (now !== null && before !== null && (price as number) < (previousPrice as number)) sentences.push(`Now ${now} instead of ${before}${percent === undefined ? until : ''}.`);
	else if (now !== null && (isTakenHome || name !== undefined)) sentences.push(`${isTakenHome ? 'Yours for' : `${name}${/[.!?…]$/.test(name ?? '') ? '' : ':'}`} ${now}${percent === undefined && code === undefined ? until : ''}.`);
	return sentences;
}
