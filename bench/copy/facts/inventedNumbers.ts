import type { Finding } from '../adCopyResult';
import type { Brief, OfferDetails } from '../brief';
import { briefTexts } from '../briefTexts';
import { quantities, type Quantity } from './quantities';

const given = (kind: Quantity['kind'], value: number, currency: string | null = null): Quantity => ({ kind, values: [value], unit: null, currency, surface: '' });

/** What the typed offer states, and what follows from it by arithmetic: the saving and its percent. */
function offered({ price, previousPrice, currency, discountPercent, endDate }: OfferDetails): Quantity[] {
	const code = currency ?? null;
	const found: Quantity[] = [];
	if (price !== undefined) found.push(given('money', price, code));
	if (previousPrice !== undefined) found.push(given('money', previousPrice, code));
	if (price !== undefined && previousPrice !== undefined) {
		const saved = previousPrice - price;
		const share = (100 * saved) / previousPrice;
		found.push(given('money', Number(saved.toFixed(2)), code), given('discount', Math.round(share)), given('discount', Math.floor(share)));
	}
	if (discountPercent !== undefined) found.push(given('discount', discountPercent));
	const [year, month, day] = (endDate ?? '').split('-').map(Number);
	if (year !== undefined && month !== undefined && day !== undefined) {
		found.push(given('date', 100 * month + day), given('plain', year), given('plain', month), given('plain', day));
	}
	return found;
}

/** Every quantity that a brief vouches for. */
export const briefQuantities = (brief: Brief): Quantity[] => [...briefTexts(brief).flatMap(quantities), ...offered(brief.offerDetails ?? {})];

const sameCurrency = (one: string | null, other: string | null): boolean =>
	one === null || other === null || one === other || (one === '¥' && /CNY|JPY|¥/.test(other)) || (other === '¥' && /CNY|JPY/.test(one));

function vouches(source: Quantity, stated: Quantity): boolean {
	if (!source.values.some((value) => stated.values.includes(value))) return false;
	if (stated.kind === 'money') return source.kind === 'money' && sameCurrency(source.currency, stated.currency);
	if (stated.kind === 'discount' || stated.kind === 'date') return source.kind === stated.kind;
	if (stated.kind === 'percent') return source.kind === 'percent' || source.kind === 'discount';
	return stated.unit === null || (source.kind === 'plain' && source.unit === stated.unit);
}

/** Numbers, prices, percents and dates of a text that its brief does not hold. */
export function inventedNumbers(text: string, brief: Brief): Finding[] {
	const sources = briefQuantities(brief);
	// A number in the product's own name counts nothing.
	const name = brief.product ?? '';
	return quantities(name === '' ? text : text.replaceAll(name, ' '))
		.filter((stated) => !sources.some((source) => vouches(source, stated)))
		.map((stated) => ({ code: `invented-${stated.kind === 'plain' ? 'number' : stated.kind}`, detail: `${stated.surface}${stated.unit === null ? '' : ` ${stated.unit}`}` }));
}
