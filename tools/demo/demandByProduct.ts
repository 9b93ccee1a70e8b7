import { itemsOf } from './forecastSummaries';
import { renderTable } from './renderTable';
import type { Scenario } from './scenario';

const COLUMNS = [
	{ title: 'Product', width: 8 },
	{ title: 'Expected in 3 months', width: 20 },
	{ title: 'To be safe', width: 10 },
];
const SHOWN = 5;

export const demandByProduct: Scenario = {
	file: 'demand-by-product.json',
	purpose: '200 products with 42 months of demand each, forecast three months ahead in one run.',
	show: (run) => {
		const products = itemsOf(run, 'Purchase list');
		return [
			...renderTable(COLUMNS, products.slice(0, SHOWN).map((item) => [String(item.product), String(item.expected), String(item.toBeSafe)])),
			'',
			`  … and ${products.length - SHOWN} more products.`,
		];
	},
};
