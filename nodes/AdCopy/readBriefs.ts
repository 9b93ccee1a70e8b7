import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { readList } from '../../models/copy/brief/readList';
import type { BriefInput, OfferDetails } from '../../models/copy/types';
import { ConfigurationError } from '../shared/configurationError';
import { readDate } from '../shared/readDate';
import { readNumber } from '../shared/readNumber';
import { shortName } from '../shared/shortName';
import { parsedJson } from './parsedJson';
import { readChannels } from './readChannels';

/** The brief of one item, or why there is none. */
export type ItemBrief = { readonly kind: 'brief'; readonly brief: BriefInput; readonly channels: readonly string[] } | { readonly kind: 'failed'; readonly error: unknown };

type Options = Readonly<Record<string, unknown>>;

const ITEMS_BETWEEN_PAUSES = 500;

/** A parameter's value as text: numbers too, lists with line breaks between. */
export function textOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value.trim();
	if (Array.isArray(value)) return value.map(textOf).join('\n');
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Phrases with semicolons or new lines between: commas belong to a legal line. */
function phrasesOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.map(textOf).filter((text) => text !== '');
	return textOf(value).split(/[;；\n]/).map((text) => text.trim()).filter((text) => text !== '');
}

function objectOf(value: unknown, parameter: string): Record<string, unknown> {
	if (value === null || value === undefined || value === '') return {};
	const found: unknown = typeof value === 'string' ? parsedJson(value) : value;
	if (typeof found !== 'object' || found === null || Array.isArray(found)) throw new ConfigurationError('copy-option-json', { parameter });
	return found as Record<string, unknown>;
}

const offerName = 'Offer Details';

function numberIn(details: Record<string, unknown>, name: string): number | undefined {
	const reading = readNumber(details[name]);
	if (reading.ok) return reading.unit === 'percent' ? Math.round(reading.value * 10_000) / 100 : reading.value;
	if (reading.reason === 'empty') return undefined;
	throw new ConfigurationError('copy-offer-number', { parameter: offerName, name, value: shortName(textOf(details[name])) });
}

/** The typed offer. A percentage may be 20, "20 %" or 0.2 written as "20%"; dates are read as everywhere. */
export function readOfferDetails(value: unknown): OfferDetails {
	const details = objectOf(value, offerName);
	const date = readDate(details.endDate);
	if (!date.ok && date.reason !== 'empty' && textOf(details.endDate) !== '') {
		throw new ConfigurationError('copy-offer-number', { parameter: offerName, name: 'endDate', value: shortName(textOf(details.endDate)) });
	}
	const entries: Array<[keyof OfferDetails, string | number | undefined]> = [
		['price', numberIn(details, 'price')],
		['previousPrice', numberIn(details, 'previousPrice')],
		['currency', textOf(details.currency) || undefined],
		['discountPercent', numberIn(details, 'discountPercent')],
		['code', textOf(details.code) || undefined],
		['endDate', date.ok ? new Date(date.milliseconds).toISOString().slice(0, 10) : undefined],
	];
	return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}

/** The brief out of an operation's parameters for one item. */
export function readBriefInput(parameters: { readonly [Name in 'product' | 'description' | 'features' | 'offer' | 'audience' | 'language']: unknown }, options: Options, today: string): BriefInput {
	const seed = Number(options.seed ?? 42);
	return {
		product: textOf(parameters.product),
		description: textOf(parameters.description),
		features: readList(parameters.features),
		offer: textOf(parameters.offer),
		audience: textOf(parameters.audience),
		language: textOf(parameters.language),
		tone: textOf(options.tone),
		goal: textOf(options.goal),
		keywords: readList(options.keywords),
		mustInclude: phrasesOf(options.mustInclude),
		bannedWords: readList(options.bannedWords),
		callsToAction: readList(options.callsToAction),
		existingAds: Array.isArray(options.existingAds) ? options.existingAds.map(textOf) : textOf(options.existingAds).split('\n').filter((line) => line.trim() !== ''),
		brandVoice: textOf(options.brandVoice),
		finalUrl: textOf(options.finalUrl),
		offerDetails: readOfferDetails(options.offerDetails),
		evidence: textOf(options.evidence),
		competitors: readList(options.competitors),
		emoji: options.emoji === 'where allowed' ? 'where allowed' : 'never',
		today,
		seed: Number.isFinite(seed) ? Math.floor(seed) : 42,
	};
}

/** Reads the brief of every item, giving way every 500 items. */
export async function readBriefs(context: IExecuteFunctions, items: INodeExecutionData[]): Promise<ItemBrief[]> {
	const today = new Date().toISOString().slice(0, 10);
	const briefs: ItemBrief[] = [];
	for (const index of items.keys()) {
		if (index > 0 && index % ITEMS_BETWEEN_PAUSES === 0) await new Promise((resolve) => setImmediate(resolve));
		try {
			const read = (name: string): unknown => context.getNodeParameter(name, index, '');
			const options = context.getNodeParameter('options', index, {}) as IDataObject;
			const parameters = { product: read('product'), description: read('description'), features: read('features'), offer: read('offer'), audience: read('audience'), language: read('language') };
			briefs.push({ kind: 'brief', brief: readBriefInput(parameters, options, today), channels: readChannels(context, index) });
		} catch (error) {
			briefs.push({ kind: 'failed', error });
		}
	}
	return briefs;
}
