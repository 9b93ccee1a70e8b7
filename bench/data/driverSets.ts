import { parse } from 'csv-parse/sync';

import { readLines } from './readSet';

/** A table of numbers: a target, and what may explain it. */
export interface DriverSet {
	name: string;
	drivers: string[];
	/** One list a row. */
	x: number[][];
	y: number[];
}

function readTable(folder: string, file: string, name: string, target: string, drivers: string[]): DriverSet {
	const records = parse(readLines(folder, file).join('\n'), { columns: true }) as Array<Record<string, string>>;
	return {
		name,
		drivers,
		x: records.map((record) => drivers.map((driver) => Number(record[driver]))),
		y: records.map((record) => Number(record[target])),
	};
}

/** 200 markets, sales by spend (James et al., An Introduction to Statistical Learning). */
export const advertising = (folder: string): DriverSet => readTable(folder, 'advertising/Advertising.csv', 'Advertising', 'sales', ['TV', 'radio', 'newspaper']);

/** 208 weeks of simulated revenue of Meta's Robyn, with everything that is a number beside it. */
export const robyn = (folder: string): DriverSet =>
	readTable(folder, 'mmm/robyn_dt_simulated_weekly.csv', 'Robyn weekly', 'revenue', [
		'tv_S', 'ooh_S', 'print_S', 'facebook_I', 'search_clicks_P', 'search_S', 'competitor_sales_B', 'facebook_S', 'newsletter',
	]);
