import type { IDataObject } from 'n8n-workflow';

import { asOf, closePool, itemsOf, messageOf, runRecommendation } from './runRecommendation';

afterAll(closePool);

/** Fields of an order as Shopify's and WooCommerce's interfaces name them, cut to what counts; names and numbers are made up. */
interface Line extends IDataObject { product_id: number | null; variant_id: number | null; quantity: number; current_quantity: number }

const line = (product: number | null, { variant = null, left = 1 }: { variant?: number | null; left?: number } = {}): Line => ({ product_id: product, variant_id: variant, quantity: 1, current_quantity: left });
const order = (id: number, customer: number | null, lines: unknown): IDataObject => ({
	id, name: `#${id}`, created_at: `2026-04-${String((id % 28) + 1).padStart(2, '0')}T10:00:00+02:00`, email: customer === null ? '' : `c${customer}@example.com`,
	customer: customer === null ? null : { id: customer }, line_items: lines as IDataObject[], refunds: [],
});
const shopify = { userField: 'customer.id', itemField: 'line_items[].product_id', dateField: 'created_at', orderField: 'id', quantityField: 'line_items[].current_quantity' };
/** Thirty customers who each buy two of three products that go together. */
const regular = Array.from({ length: 30 }, (_, index) => order(1000 + index, index, [line(11 + (index % 3)), line(11 + ((index + 1) % 3))]));
const parameters = { ...shopify, options: { asOf, tune: false } };

describe('orders of Shopify', () => {
	it('are read as they come: numbers as IDs, lines as events', async () => {
		const { results, summary } = await runRecommendation(regular, parameters);
		expect(summary).toMatchObject({ learnedFrom: { events: 60, users: 30, items: 3 }, rows: { read: 30, used: 30, skipped: [] } });
		expect(results).toHaveLength(30);
		expect(results.find(({ user }) => user === '0')).toMatchObject({ user: '0', items: [{ item: '13', rank: 1 }] });
	});

	it('without lines, with lines null, with a line that is no product are counted by reason', async () => {
		const { summary } = await runRecommendation([...regular, order(2000, 1, null), order(2001, 2, []), order(2002, 3, [line(null), line(11)]), order(2003, 4, [line(null)])], parameters);
		expect(summary.rows).toEqual({ read: 34, used: 31, skipped: [{ reason: 'item-missing', count: 3, examples: [31, 32, 34] }] });
		expect(summary.learnedFrom).toMatchObject({ events: 61 });
	});

	it('of guests are left out of lists by user, and count for what is bought together', async () => {
		const guests = [order(2000, null, [line(21), line(22)]), order(2001, null, [line(21), line(22)])];
		const { summary } = await runRecommendation([...regular, ...guests], parameters);
		expect(summary.rows).toEqual({ read: 32, used: 30, skipped: [{ reason: 'user-missing', count: 2, examples: [31, 32] }] });
		const together = await runRecommendation([...regular, ...guests], { operation: 'frequentlyBoughtTogether', ...parameters }, { requests: [{ item: 21 }] });
		expect(together.summary.rows).toMatchObject({ read: 32, used: 32, skipped: [] });
		expect(itemsOf(together.results[0])[0]).toBe('22');
	});

	it('whose lines were refunded no longer count', async () => {
		const refunded = order(2000, 5, [line(31, { left: 0 }), line(11)]);
		const { summary, results } = await runRecommendation([...regular, refunded], parameters);
		expect(summary.learnedFrom).toMatchObject({ events: 61, items: 3 });
		expect(results.flatMap(itemsOf)).not.toContain('31');
	});

	it('may be read by variant', async () => {
		const { summary } = await runRecommendation(regular.map((each, index) => ({ ...each, line_items: [line(11, { variant: 110 + (index % 4) })] })), { ...parameters, itemField: 'line_items[].variant_id' });
		expect(summary.learnedFrom).toMatchObject({ items: 4 });
	});

	it('whose line is no list count as one event', async () => {
		const { summary } = await runRecommendation([...regular, { ...order(2000, 6, []), line_items: line(11) as unknown as IDataObject[] }], parameters);
		expect(summary.rows).toMatchObject({ read: 31 });
	});
});

describe('orders of WooCommerce', () => {
	const woo = { userField: 'billing.email', itemField: 'line_items[].product_id', dateField: 'date_created', orderField: 'id', quantityField: 'line_items[].quantity' };
	const wooOrder = (id: number, email: string, lines: Array<[product: number, quantity: number]>): IDataObject => ({
		id, status: 'completed', customer_id: 0, date_created: `2026-04-${String((id % 28) + 1).padStart(2, '0')}T10:00:00`, billing: { email },
		line_items: lines.map(([product, quantity], index) => ({ id: index, product_id: product, variation_id: 0, quantity })), refunds: [],
	});
	const orders = Array.from({ length: 30 }, (_, index) => wooOrder(500 + index, `Person${index}@Example.com`, [[71 + (index % 3), 1], [71 + ((index + 1) % 3), 2]]));

	it('name guests by their e-mail, in whatever case it is written', async () => {
		const again = wooOrder(600, 'person0@example.com', [[75, 1]]);
		const { summary, results } = await runRecommendation([...orders, again], { ...woo, options: { asOf, tune: false } });
		expect(summary.learnedFrom).toMatchObject({ users: 30, items: 4 });
		expect(results[0]?.user).toBe('person0@example.com');
	});

	it('of guests are nobody’s where users go by customer_id, which is 0 for all of them', async () => {
		const guests = orders.slice(0, 3);
		const known = orders.slice(3).map((each, index) => ({ ...each, customer_id: 900 + index }));
		const { summary, results } = await runRecommendation([...known, ...guests], { ...woo, userField: 'customer_id', options: { asOf, tune: false } });
		expect(summary.rows).toEqual({ read: 30, used: 27, skipped: [{ reason: 'user-missing', count: 3, examples: [28, 29, 30] }] });
		expect(results.map(({ user }) => user)).not.toContain('0');
	});

	it('with a refund of minus pieces take the purchase back', async () => {
		const refund = { ...wooOrder(600, 'person1@example.com', [[72, -1]]), date_created: '2026-04-30T10:00:00' };
		const { summary } = await runRecommendation([...orders, refund], { ...woo, options: { asOf, tune: false } });
		expect(messageOf(summary, 'recommend-returns')).toBe('1 return took back 1 purchase as a whole');
		expect(summary.learnedFrom).toMatchObject({ events: 59 });
	});
});
