import { fillGaps } from '../../models/forecast/intake/fillGaps';
import type { SeriesSource, SplitSeries } from './forecastSets';
import { readPacked } from './readPacked';

/** Sets that nothing was tuned on: they are looked at once. */

/** The last `horizon` values are what was to be forecast. */
function split(id: string, values: Float64Array, horizon: number): SplitSeries {
	return { id, train: values.slice(0, values.length - horizon), test: values.slice(values.length - horizon) };
}

/** `id,values`, values separated by spaces; series with NA are left out. */
function complete(file: string, horizon: number): SeriesSource['read'] {
	return (folder) =>
		readPacked(folder, file).slice(1).map((line) => line.split(',')).filter(([, values = '']) => !values.includes('NA'))
			.map(([id = '', values = '']) => split(id, Float64Array.from(values.split(' '), Number), horizon));
}

/** Weekly sales of all departments, added up for each store. */
function walmartStores(folder: string): SplitSeries[] {
	const stores = new Map<string, Map<string, number>>();
	for (const line of readPacked(folder, 'walmart/train.csv.xz').slice(1)) {
		const [store = '', , date = '', sales = ''] = line.split(',');
		const weeks = stores.get(store) ?? new Map<string, number>();
		weeks.set(date, (weeks.get(date) ?? 0) + Number(sales));
		stores.set(store, weeks);
	}
	return [...stores].map(([store, weeks]) => {
		const inOrder = [...weeks].sort(([one], [other]) => (one < other ? -1 : 1));
		return split(store, Float64Array.from(inOrder, ([, sales]) => sales), 13);
	});
}

/** Units sold a week by store and brand; weeks without a row are gaps, filled in the history, left open in what was to be forecast. */
function orangeJuice(folder: string): SplitSeries[] {
	const sold = new Map<string, Map<number, number>>();
	for (const line of readPacked(folder, 'orange_juice/oj_weekly.csv.xz').slice(1)) {
		const [store = '', brand = '', week = '', logarithm = ''] = line.split(',');
		const key = `${store}/${brand}`;
		const weeks = sold.get(key) ?? new Map<number, number>();
		weeks.set(Number(week), Math.exp(Number(logarithm)));
		sold.set(key, weeks);
	}
	return [...sold].map(([key, weeks]) => {
		const [first, last] = [Math.min(...weeks.keys()), Math.max(...weeks.keys())];
		const values = Float64Array.from({ length: last - first + 1 }, (_, index) => weeks.get(first + index) ?? NaN);
		const { id, train, test } = split(key, values, 13);
		return { id, train: fillGaps(train, 1), test };
	});
}

const weekly = { period: 1, longPeriods: [52], scalePeriod: 52, horizon: 13 };
const monthly = { period: 12, longPeriods: [], horizon: 12 };

export const finalSets: SeriesSource[] = [
	{ name: 'Hospital', ...monthly, read: complete('expsmooth/hospital.csv.xz', 12) },
	{ name: 'Car parts', ...monthly, read: complete('expsmooth/carparts.csv.xz', 12) },
	{ name: 'Walmart stores', ...weekly, read: walmartStores },
	{ name: 'Orange juice', ...weekly, read: orangeJuice },
];
