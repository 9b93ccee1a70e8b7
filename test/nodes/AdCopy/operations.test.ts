import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import { allChannels } from '../../../models/copy/channelTable';
import { contractCases } from '../../contract/contractCases';
import type { ContractCase } from '../../contract/contractCases';
import { closePool, runCase, thrownBy } from '../../contract/runCase';

// Oracle: CONTRACT §1, §3 and §4 (names), and the columns of Google Ads Editor and of Meta's asset_feed_spec.
const brief = { product: 'Nordlicht Lamp', description: 'A dimmable desk lamp with an oak base.', features: 'Dimmable LED; solid oak base; touch control; USB-C port' };
const caseOf = (name: string): ContractCase => contractCases.find((each) => each.name === name) as ContractCase;

async function generate(parameters: IDataObject, options: IDataObject = {}): Promise<IDataObject[]> {
	const { outputs } = await runCase(caseOf('Ad Copy · generate'), { items: [{ json: brief }], parameters: { ...parameters, options } });
	return outputs[0]?.map((item) => item.json.adCopy as IDataObject) ?? [];
}

interface Schema {
	type: string;
	properties?: Record<string, Schema>;
	items?: Schema;
}

/** Paths of a value that a schema does not describe. */
function unknown(value: unknown, schema: Schema | undefined, path = ''): string[] {
	if (schema === undefined) return [path];
	if (value === null || schema.type === 'null') return [];
	if (Array.isArray(value)) return value.flatMap((entry) => unknown(entry, schema.items, `${path}[]`));
	if (typeof value === 'object') return Object.entries(value).flatMap(([key, entry]) => unknown(entry, schema.properties?.[key], `${path}.${key}`));
	return [];
}

afterAll(closePool);

describe('Generate', () => {
	it('gives one item per text on request, all linked to their brief', async () => {
		const { outputs } = await runCase(caseOf('Ad Copy · generate'), { items: [{ json: brief }, { json: { ...brief, product: 'Other Lamp' } }], parameters: { channels: ['email'], options: { output: 'rows' } } });
		expect(outputs[0]).toHaveLength(16);
		expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual([...new Array(8).fill({ item: 0 }), ...new Array(8).fill({ item: 1 })]);
		expect(outputs[0]?.[0]?.json.adCopy).toMatchObject({ channel: 'email', field: 'subject', valid: true, writer: 'builtIn', dataLeftHost: false });
	});

	it('gives the columns of Google Ads Editor', async () => {
		const [result] = await generate({ channels: ['googleRsa'] }, { output: 'googleAdsEditor', finalUrl: 'https://example.com/lamp' });
		const row = result?.googleAdsEditor as IDataObject;
		expect(row).toMatchObject({ 'Ad type': 'Responsive search ad', 'Final URL': 'https://example.com/lamp' });
		expect(Object.keys(row).filter((name) => /^Headline \d+$/.test(name))).toHaveLength(15);
	});

	it('gives an asset feed for Meta', async () => {
		const [result] = await generate({ channels: ['metaFeed'] }, { output: 'metaAssetFeed' });
		const feed = result?.metaAssetFeed as Record<string, IDataObject[]>;
		expect(feed.bodies).toHaveLength(3);
		expect(feed.titles?.[0]).toEqual({ text: expect.any(String) as string });
	});

	it.each([
		['googleAdsEditor without its channel', { channels: ['sms'] }, { output: 'googleAdsEditor' }, 'googleRsa'],
		['an override of which max is under min', {}, { channelLimits: '[{"channel": "sms", "field": "message", "max": 0}]' }, 'under its min'],
		['an offer that is no number', {}, { offerDetails: '{"price": "cheap"}' }, 'cheap'],
		['variants out of range', {}, { variants: 99 }, 'Variants'],
	])('says what is wrong with %s', async (_, parameters, options, mentions) => {
		const error = (await thrownBy(generate(parameters, options))) as { message: string; description: string };
		expect(`${error.message} ${error.description}`).toContain(mentions);
	});

	it('keeps to a user’s own limit', async () => {
		const [result] = await generate({ channels: ['googleRsa'] }, { channelLimits: '[{"channel": "googleRsa", "field": "headline", "max": 20}]' });
		for (const asset of result?.assets as IDataObject[]) if (asset.field === 'headline') expect(String(asset.text).length).toBeLessThanOrEqual(20);
	});

	it('says which languages it writes', async () => {
		const [result] = await generate({ channels: ['googleRsa'], language: 'de' });
		expect(result?.warnings).toContainEqual(expect.objectContaining({ code: 'copy-language-without-frames', message: expect.stringContaining('English, Chinese') as string }));
	});

	it('gives what its preview shows', async () => {
		const schema = JSON.parse(readFileSync(join(__dirname, '../../../nodes/AdCopy/__schema__/v1.0.0/generate.json'), 'utf8')) as Schema;
		const [result] = await generate({ channels: ['googleRsa'] });
		expect(unknown({ adCopy: result }, schema)).toEqual([]);
	});
});

it('List Channels gives every channel once, whatever comes in', async () => {
	const { outputs } = await runCase({ ...caseOf('Ad Copy · generate'), parameters: { operation: 'listChannels' } }, { items: [{ json: {} }, { json: {} }] });
	expect(outputs[0]?.map(({ json }) => (json.channel as IDataObject).id)).toEqual(allChannels().map(({ id }) => id));
});

describe('Rank', () => {
	const rank = async (rows: IDataObject[]): Promise<IDataObject> => (await runCase(caseOf('Ad Copy · rank'), { items: rows.map((json) => ({ json })) })).outputs[0]?.[0]?.json.adCopy as IDataObject;
	const words = ['Rain', 'Oak', 'Light', 'Desk', 'Calm', 'Early', 'Late', 'Warm', 'Quiet', 'Bright'];
	// Texts with a number are clicked twice as often; everything else is the same.
	const rows = (spread: boolean): IDataObject[] =>
		Array.from({ length: 80 }, (_, index) => ({ headline: `${words[index % 10]} ${words[Math.floor(index / 10)]} ${index % 2 === 0 ? index + 10 : 'Always'}`, impressions: 5000, clicks: spread && index % 2 === 0 ? 200 : 100 }));

	it('learns what is there to learn, and says how well', async () => {
		const result = await rank(rows(true));
		expect(result.learning).toMatchObject({ status: 'learned', texts: 80 });
		const number = (result.words as IDataObject[]).find(({ name }) => name === 'number');
		expect(number?.effect).toBeGreaterThan(0);
		expect(String((result.ranking as IDataObject[])[0]?.text)).toMatch(/\d/);
	});

	it('learns nothing from texts that do not differ, or from few', async () => {
		expect((await rank(rows(false))).learning).toMatchObject({ status: 'not-better' });
		expect((await rank(rows(true).slice(0, 20))).learning).toMatchObject({ status: 'not-enough-data' });
	});

	it('does not put a lucky text with few impressions first', async () => {
		const result = await rank([...rows(true), { headline: 'One Lucky Click', impressions: 2, clicks: 1 }]);
		expect((result.ranking as IDataObject[])[0]?.text).not.toBe('One Lucky Click');
	});
});
