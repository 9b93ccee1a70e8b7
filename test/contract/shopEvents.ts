import type { IDataObject } from 'n8n-workflow';

const products = ['mug', 'kettle', 'grinder', 'filter', 'scale', 'beans', 'teapot', 'tea', 'tray', 'jar'];

/** One line of an order of a made-up shop: 40 customers, ten products, each number its own day and order. */
export function shopEvent(number: number): IDataObject {
	const customer = (number * 7) % 40;
	const product = products[(number + Math.floor(number / 40) + (customer % 3) * 3) % products.length] as string;
	return {
		order_id: `A-${1000 + number}`,
		customer: `c-${customer}`,
		sku: product,
		quantity: '1',
		date: new Date(Date.UTC(2026, 3, 1 + (number % 200))).toISOString().slice(0, 10),
	};
}
