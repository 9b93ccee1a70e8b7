import type { IDataObject } from 'n8n-workflow';

import { asOf, closePool, itemsOf, messageOf, runRecommendation, shop } from './runRecommendation';

afterAll(closePool);

const options = { asOf, tune: false };
const ids = ['mug', 'kettle', 'grinder', 'filter', 'scale', 'pot', 'tea', 'tray', 'jar', 'cosy'];
const variant = (quantity: number, more: IDataObject = {}): IDataObject => ({ inventory_quantity: quantity, inventory_management: 'shopify', inventory_policy: 'deny', price: '9.00', ...more });
const shownWith = async (catalogue: readonly IDataObject[]): Promise<string[]> => {
	const { results } = await runRecommendation(shop(), { options }, { catalogue });
	return [...new Set(results.flatMap(itemsOf))].sort();
};

// Oracle: when Shopify itself would sell a product.
describe("the stock of Shopify's products", () => {
	it.each<[string, IDataObject]>([
		['is not counted', { variants: [variant(0, { inventory_management: null })] }],
		['may be oversold', { variants: [variant(0, { inventory_policy: 'continue' })] }],
		['is in another variant than the first', { variants: [variant(0), variant(-2), variant(3)] }],
		['is not told', { variants: [{ price: '9.00' }] }],
		['has no variants', { variants: [] }],
	])('is there when it %s', async (_, product) => {
		expect(await shownWith(ids.map((id) => ({ id, status: 'active', ...(id === 'mug' ? product : { variants: [variant(5)] }) })))).toEqual([...ids].sort());
	});

	it.each<[string, IDataObject]>([
		['every variant is sold out', { status: 'active', variants: [variant(0), variant(-1)] }],
		['the product is a draft', { status: 'draft', variants: [variant(5)] }],
		['the product is archived', { status: 'archived', variants: [variant(5, { inventory_management: null })] }],
	])('is not there when %s', async (_, product) => {
		expect(await shownWith(ids.map((id) => ({ id, status: 'active', variants: [variant(5)], ...(id === 'mug' ? product : {}) })))).toEqual(ids.filter((id) => id !== 'mug').sort());
	});
});

// Oracle: which column holds the events' ids, read by eye.
describe("the catalogue's ids", () => {
	it('are in the column that shares the most of them with the events', async () => {
		const { results, summary } = await runRecommendation(shop(), { options }, { catalogue: ids.map((sku, index) => ({ id: 1000 + index, sku, title: `The ${sku}` })) });
		expect(summary.catalogue).toMatchObject({ items: 10, withEvents: 10, missing: 0, fields: { item: 'sku' } });
		expect(results.flatMap(itemsOf).filter((item) => !ids.includes(item))).toEqual([]);
	});
});

// Oracle: the rows, read by eye.
describe('rules on ordinary values', () => {
	const catalogue = ids.map((id, index) => ({ id, season: 'winter', code: '007', published: '2026-02-01', categories: [{ name: 'Sale' }, { name: index < 5 ? 'Coffee' : 'Tea' }] }));
	const withRule = async (rule: IDataObject) => await runRecommendation(shop(), { options: { ...options, ...rule } }, { catalogue });
	const filter = (field: string, is: string, value: string): IDataObject => ({ filter: { condition: [{ field, is, value }] } });

	it.each([['code', 'equal', '007'], ['published', 'atLeast', '2026-01-01'], ['categories[].name', 'equal', 'sale']])('leave what meets them: %s %s %s', async (field, is, value) => {
		const { results } = await withRule(filter(field, is, value));
		expect(new Set(results.flatMap(itemsOf)).size).toBe(10);
	});

	it('look at every category', async () => {
		const { results } = await withRule({ categories: 'tea' });
		expect([...new Set(results.flatMap(itemsOf))].sort()).toEqual(['cosy', 'jar', 'pot', 'tea', 'tray']);
		expect((results.flatMap(({ items }) => items) as IDataObject[])[0]).toMatchObject({ category: 'Sale' });
	});

	it('on a field that there is not name the nearest one', async () => {
		await expect(withRule(filter('saeson', 'equal', 'winter'))).rejects.toMatchObject({ message: "No item has the field 'saeson'. Did you mean 'season'?" });
	});

	it('on prices that nobody knows say so', async () => {
		const { summary } = await withRule({ priceBand: 20 });
		expect(messageOf(summary, 'recommend-no-prices')).toMatch(/^No item has a known price, so Price Band \(%\) has nothing to go by/);
	});
});
