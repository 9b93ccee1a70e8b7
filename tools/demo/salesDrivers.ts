import { itemsOf, quoted } from './forecastSummaries';
import { renderTable } from './renderTable';
import type { Scenario } from './scenario';

const COLUMNS = [
	{ title: 'Region', width: 8 },
	{ title: 'Plan', width: 8 },
	{ title: '95% range', width: 16 },
];

export const salesDrivers: Scenario = {
	file: 'sales-drivers-what-if.json',
	purpose: "44 regions: what do this year's sales, population and GDP say about next year's sales, and what would 10% more sales be worth?",
	show: (run) => [
		...renderTable(COLUMNS, itemsOf(run, 'Plan by region').map((item) => [String(item.region), String(item.plan), `${String(item.lower)} to ${String(item.upper)}`])),
		'',
		...quoted(itemsOf(run, 'Report line')[0]?.message),
	],
};
