import type { IDataObject } from 'n8n-workflow';

import type { Asset, BriefInput } from '../../models/copy/types';
import { ConfigurationError } from '../shared/configurationError';

export const OUTPUTS = ['set', 'rows', 'googleAdsEditor', 'metaAssetFeed'] as const;
export type Output = (typeof OUTPUTS)[number];

const needed: Partial<Record<Output, { readonly name: string; readonly channels: readonly string[] }>> = {
	googleAdsEditor: { name: 'Google Ads Editor', channels: ['googleRsa', 'microsoftRsa'] },
	metaAssetFeed: { name: 'Meta Asset Feed', channels: ['metaFeed'] },
};

/** @throws ConfigurationError `copy-output-channel` when the output needs a channel that was not chosen */
export function checkOutput(output: Output, channels: readonly string[]): void {
	const need = needed[output];
	if (need !== undefined && !need.channels.some((id) => channels.includes(id))) throw new ConfigurationError('copy-output-channel', { output: need.name, channels: need.channels });
}

const texts = (assets: readonly Asset[], field: string): string[] => assets.filter((asset) => asset.field === field).map(({ text }) => text);

/** One row of a Google Ads Editor CSV: the columns of a responsive search ad, by their names in the editor. */
export function googleAdsEditorRow(assets: readonly Asset[], brief: BriefInput): IDataObject {
	const own = assets.filter(({ channel }) => channel === 'googleRsa');
	const used = own.length > 0 ? own : assets.filter(({ channel }) => channel === 'microsoftRsa');
	const row: IDataObject = { Campaign: '', 'Ad Group': brief.product, 'Ad type': 'Responsive search ad' };
	const put = (name: string, count: number, field: string): void => {
		const found = used.filter((asset) => asset.field === field);
		for (let index = 0; index < count; index += 1) row[`${name} ${index + 1}`] = found[index]?.text ?? '';
		found.forEach((asset, index) => {
			// The editor takes a position: 1 for the first place.
			if (asset.pin !== null && field !== 'path') row[`${name} ${index + 1} position`] = 1;
		});
	};
	put('Headline', 15, 'headline');
	put('Description', 4, 'description');
	put('Path', 2, 'path');
	return { ...row, 'Final URL': brief.finalUrl };
}

/** An asset feed as Meta's Marketing API takes it (`asset_feed_spec`), without images. */
export function metaAssetFeed(assets: readonly Asset[], brief: BriefInput): IDataObject {
	const own = assets.filter(({ channel }) => channel === 'metaFeed');
	const listed = (field: string): IDataObject[] => texts(own, field).map((text) => ({ text }));
	return {
		bodies: listed('primaryText'),
		titles: listed('headline'),
		descriptions: listed('description'),
		link_urls: brief.finalUrl === '' ? [] : [{ website_url: brief.finalUrl }],
		call_to_action_types: ['LEARN_MORE'],
		ad_formats: ['AUTOMATIC_FORMAT'],
	};
}
