import { shuffled } from '../../models/random/shuffled';
import { readPacked } from './readPacked';

/** A history with the values that came afterwards. */
export interface SplitSeries {
	id: string;
	train: Float64Array;
	test: Float64Array;
}

/** Series of one frequency, scored together. */
export interface SeriesSet {
	name: string;
	/** Steps of the season: for the models, and for the scale of MASE. */
	period: number;
	longPeriods: readonly number[];
	/** Steps of the season that errors are scaled by, where it is not the main one. */
	scalePeriod?: number;
	horizon: number;
	series: SplitSeries[];
}

export const scalePeriodOf = ({ period, scalePeriod = period }: Pick<SeriesSet, 'period' | 'scalePeriod'>): number => scalePeriod;

export interface SeriesSource extends Omit<SeriesSet, 'series'> {
	read(folder: string): SplitSeries[];
}

const numbers = (text: string): Float64Array => Float64Array.from(text.split(' '), Number);

/** `id,period,type,h,start,train,test`, values separated by spaces. */
function competition(file: string, kind: string): SeriesSource['read'] {
	return (folder) =>
		readPacked(folder, file).slice(1).map((line) => line.split(',')).filter(([, period]) => period === kind)
			.map(([id = '', , , , , train = '', test = '']) => ({ id, train: numbers(train), test: numbers(test) }));
}

/** One quoted row a series, values behind its name, empty ones at the end. */
function readWide(folder: string, file: string): Map<string, Float64Array> {
	return new Map(
		readPacked(folder, file).slice(1).map((line) => {
			const [id = '', ...values] = line.replaceAll('"', '').split(',');
			return [id, Float64Array.from(values.filter((value) => value !== '' && value !== 'NA'), Number)];
		}),
	);
}

function readWeekly(folder: string): SplitSeries[] {
	const tests = readWide(folder, 'm4/Weekly-test.csv.xz');
	return [...readWide(folder, 'm4/Weekly-train.csv.xz')].map(([id, train]) => ({
		id, train, test: tests.get(id) ?? new Float64Array(0),
	}));
}

const none = { longPeriods: [] as number[] };

export const m3: SeriesSource[] = [
	{ name: 'M3 yearly', period: 1, horizon: 6, ...none, read: competition('m3/m3.csv.xz', 'YEARLY') },
	{ name: 'M3 quarterly', period: 4, horizon: 8, ...none, read: competition('m3/m3.csv.xz', 'QUARTERLY') },
	{ name: 'M3 monthly', period: 12, horizon: 18, ...none, read: competition('m3/m3.csv.xz', 'MONTHLY') },
	{ name: 'M3 other', period: 1, horizon: 8, ...none, read: competition('m3/m3.csv.xz', 'OTHER') },
];

export const tourism: SeriesSource[] = [
	{ name: 'Tourism monthly', period: 12, horizon: 24, ...none, read: competition('tourism/tourism.csv.xz', 'MONTHLY') },
	{ name: 'Tourism quarterly', period: 4, horizon: 8, ...none, read: competition('tourism/tourism.csv.xz', 'QUARTERLY') },
];

export const m4Weekly: SeriesSource = { name: 'M4 weekly', period: 1, longPeriods: [52], horizon: 13, read: readWeekly };

/**
 * Reads a set; with `limit` only so many series, drawn by a seed.
 * @throws MissingData
 */
export function readSeries(source: SeriesSource, folder: string, limit = Infinity): SeriesSet {
	const { read, ...rest } = source;
	const all = read(folder);
	return { ...rest, series: limit < all.length ? shuffled(all, 5).slice(0, limit) : all };
}
