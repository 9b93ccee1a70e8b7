import { decodeHTML } from 'entities';

import type { Brief } from './brief';

/** What a reader sees of a field: tags gone, entities read. */
export const plainText = (text: string): string => decodeHTML(text.replace(/<\/?[a-z][^>]*>/giu, '')).trim();

/** The product's name as a reader sees it. */
export const productName = (brief: Brief): string => plainText(brief.product ?? '');

/**
 * The texts of a brief that may vouch for a fact. How to write (tone, brand voice), what not to write and what
 * ran before are no sources: an old advertisement's price is not today's.
 */
export function briefTexts(brief: Brief): string[] {
	const { offerDetails = {} } = brief;
	const texts = [
		brief.product, brief.description, brief.offer, brief.audience, brief.finalUrl, offerDetails.code,
		...[brief.features, brief.keywords, brief.mustInclude, brief.callsToAction].flatMap((list) => list ?? []),
	];
	return texts.filter((text): text is string => text !== undefined && text !== '').map(plainText);
}
