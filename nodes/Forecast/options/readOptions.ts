import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { CombineRows, FillGaps, IntakeOptions, LastPeriod } from '../../../models/forecast/intake/intakeTypes';
import type { Frequency } from '../../../models/forecast/types';
import { ConfigurationError } from '../../shared/configurationError';
import { readNumber } from '../../shared/readNumber';
import type { DateOrder } from '../read/readDates';
import type { Language } from '../wording/language';
import { TimeBudget } from './timeBudget';

export const MOST_STEPS = 1000;
const MOST_LEVELS = 5;
const LARGEST_SEED = 2 ** 31 - 1;

/** The options of a run, read. Percentages are shares here: 0.95. */
export interface ForecastOptions {
	readonly horizon: number;
	readonly levels: readonly number[];
	readonly frequency: Frequency | null;
	readonly combine: CombineRows;
	readonly gaps: FillGaps;
	readonly lastPeriod: LastPeriod;
	readonly dateOrder: DateOrder;
	readonly language: Language;
	readonly includeHistory: boolean;
	readonly onlyAnomalies: boolean;
	readonly anomalyLevel: number;
	readonly chart: 'auto' | 'always' | 'never';
	readonly nonNegative: boolean | 'auto';
	readonly origins: number;
	readonly degree: number;
	readonly seed: number;
	readonly target: number | null;
	readonly targetOver: 'currentPeriod' | 'horizon';
	readonly budget: TimeBudget;
	readonly raw: IDataObject;
}

const isUnset = (value: unknown): boolean => value === undefined || value === null || value === '';

function rangeNumber(raw: IDataObject, key: string, displayName: string, limits: { standard: number; minimum: number; maximum: number }): number {
	const value = raw[key];
	if (isUnset(value)) return limits.standard;
	const number = Number(value);
	if (number >= limits.minimum && number <= limits.maximum) return number;
	throw new ConfigurationError('option-out-of-range', { parameter: displayName, value: String(value), minimum: limits.minimum, maximum: limits.maximum });
}

function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[], standard: Choice): Choice {
	return choices.find((choice) => choice === value) ?? standard;
}

/** @throws ConfigurationError `forecast-horizon` */
export function readHorizon(context: IExecuteFunctions): number {
	const value: unknown = context.getNodeParameter('horizon', 0, 0);
	const number = isUnset(value) ? 0 : Number(value);
	if (Number.isInteger(number) && number >= 0 && number <= MOST_STEPS) return number;
	throw new ConfigurationError('forecast-horizon', { value: String(value), most: MOST_STEPS });
}

/** `80, 95` or a list of numbers, ascending, each once. */
function readLevels(value: unknown): number[] {
	if (isUnset(value)) return [0.8, 0.95];
	const parts = Array.isArray(value) ? value : String(value).split(/[,;\s]+/).filter((part) => part !== '');
	const levels = [...new Set(parts.map((part) => Number(String(part).replace('%', ''))))].sort((one, other) => one - other);
	const fits = levels.length > 0 && levels.length <= MOST_LEVELS && levels.every((level) => level >= 1 && level <= 99.9);
	if (!fits) throw new ConfigurationError('forecast-levels', { value: String(value) });
	// Whole percentages keep their digits: 95 / 100, not 0.9500000000000001.
	return levels.map((level) => Number((level / 100).toPrecision(6)));
}

function readTarget(raw: IDataObject): number | null {
	if (isUnset(raw.target)) return null;
	const reading = readNumber(raw.target);
	if (!reading.ok) throw new ConfigurationError('forecast-target', { value: String(raw.target) });
	// What the editor puts into a fresh option: nobody asks how likely a total of nothing is.
	return reading.value === 0 ? null : reading.value;
}

const FREQUENCIES: readonly Frequency[] = ['hour', 'day', 'businessDay', 'week', 'month', 'quarter', 'year'];

/**
 * Reads horizon and options.
 * @throws ConfigurationError `forecast-horizon`, `forecast-levels`, `forecast-target`, `option-out-of-range`
 */
export function readOptions(context: IExecuteFunctions): ForecastOptions {
	const raw = context.getNodeParameter('options', 0, {}) as IDataObject;
	return {
		raw,
		horizon: readHorizon(context),
		levels: readLevels(raw.levels),
		frequency: FREQUENCIES.find((frequency) => frequency === raw.frequency) ?? null,
		combine: oneOf(raw.combineRowsBy, ['sum', 'mean', 'last'], 'sum'),
		gaps: oneOf(raw.fillGapsWith, ['auto', 'interpolate', 'zero'], 'auto'),
		lastPeriod: oneOf(raw.lastPeriod, ['auto', 'keep'], 'auto'),
		dateOrder: oneOf(raw.dateOrder, ['auto', 'dayFirst', 'monthFirst'], 'auto'),
		language: oneOf(raw.language, ['en', 'zh'], 'en'),
		includeHistory: raw.includeHistory === true,
		onlyAnomalies: raw.onlyAnomalies === true,
		anomalyLevel: rangeNumber(raw, 'anomalyLevel', 'Anomaly Level', { standard: 99, minimum: 50, maximum: 99.99 }) / 100,
		chart: oneOf(raw.chart, ['auto', 'always', 'never'], 'auto'),
		nonNegative: raw.nonNegative === 'yes' ? true : raw.nonNegative === 'no' ? false : 'auto',
		origins: Math.floor(rangeNumber(raw, 'origins', 'Origins', { standard: 6, minimum: 1, maximum: 50 })),
		degree: Math.floor(rangeNumber(raw, 'degree', 'Degree', { standard: 2, minimum: 2, maximum: 6 })),
		seed: Math.floor(rangeNumber(raw, 'seed', 'Seed', { standard: 42, minimum: -LARGEST_SEED, maximum: LARGEST_SEED })),
		target: readTarget(raw),
		targetOver: oneOf(raw.targetOver, ['currentPeriod', 'horizon'], 'currentPeriod'),
		budget: new TimeBudget(1000 * rangeNumber(raw, 'timeBudget', 'Time Budget', { standard: 60, minimum: 1, maximum: 86_400 })),
	};
}

/** What the intake needs of them. */
export function intakeOptionsOf(options: ForecastOptions, now: number, replaceOutliers = true): IntakeOptions {
	const { frequency, combine, gaps, lastPeriod } = options;
	return { frequency, combine, gaps, lastPeriod, replaceOutliers, now };
}
