import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { DateOrder, IntakeSettings } from '../../../models/recommend/intake/intakeTypes';
import { idText } from '../../../models/recommend/intake/idText';
import type { FieldCondition, FieldValue, HalfLives, Method, Mode, Preference, Rules } from '../../../models/recommend/types';
import { ConfigurationError } from '../../shared/configurationError';
import { readDate } from '../../shared/readDate';
import { splitFieldList } from '../../shared/splitFieldList';

/** What a topic that a user asked for multiplies a score by. */
const PREFERENCE = 1.5;
const LARGEST = Number.MAX_SAFE_INTEGER;

export interface RecommendationOptions {
	readonly raw: IDataObject;
	readonly count: number;
	readonly mode: Mode;
	readonly method: Method;
	readonly rules: Rules;
	readonly intake: IntakeSettings;
	readonly halfLives: Partial<HalfLives>;
	readonly preferences: readonly Preference[];
	readonly onlyCatalogue: boolean;
	readonly tune: boolean;
	readonly seed: number;
	readonly fewestUsersPerPair: number;
	readonly budgetMilliseconds: number;
	readonly asOf: number | null;
	readonly activeDays: number;
	readonly excludeUsers: readonly string[];
	readonly saveModelAs: string;
	readonly attachModel: boolean;
}

const isUnset = (value: unknown): boolean => value === undefined || value === null || value === '';

function numberOf(value: unknown, parameter: string, limits: { standard: number; minimum: number; maximum: number }): number {
	if (isUnset(value)) return limits.standard;
	const number = Number(value);
	if (number >= limits.minimum && number <= limits.maximum) return number;
	throw new ConfigurationError('option-out-of-range', { parameter, value: String(value), minimum: limits.minimum, maximum: limits.maximum });
}

const amountOf = (raw: IDataObject, key: string, parameter: string, standard = 0): number => numberOf(raw[key], parameter, { standard, minimum: 0, maximum: LARGEST });

const oneOf = <Choice extends string>(value: unknown, choices: readonly Choice[], standard: Choice): Choice => choices.find((choice) => choice === value) ?? standard;

/** `sku-1, sku-2`, a list, or one number: ids or words of the user. */
function listOf(value: unknown): string[] {
	const parts: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? splitFieldList(value) : [value];
	return parts.map((part) => idText(part) ?? '').filter((part) => part !== '');
}

function entriesOf(raw: IDataObject, collection: string, entry: string): IDataObject[] {
	const held = raw[collection];
	const entries: unknown = typeof held === 'object' && held !== null ? Reflect.get(held, entry) : undefined;
	return Array.isArray(entries) ? (entries as IDataObject[]) : [];
}

/** A condition's value; a text stays one, since `007` is no 7: the rules read a number or a date where they compare one. */
function valueOf(value: unknown): FieldValue {
	if (typeof value === 'number' || typeof value === 'boolean') return value;
	return String(value ?? '').trim();
}

function filterOf(raw: IDataObject): FieldCondition[] {
	return entriesOf(raw, 'filter', 'condition')
		.filter(({ field }) => String(field ?? '').trim() !== '')
		.map(({ field, is, value }) => ({ field: String(field).trim(), is: oneOf(is, ['equal', 'notEqual', 'contains', 'atLeast', 'atMost'], 'equal'), value: valueOf(value) }));
}

function rulesOf(raw: IDataObject): Rules {
	const [from, to] = [amountOf(raw, 'minimumPrice', 'Minimum Price'), amountOf(raw, 'maximumPrice', 'Maximum Price')];
	const band = amountOf(raw, 'priceBand', 'Price Band (%)') / 100;
	const [perCategory, age] = [amountOf(raw, 'maximumPerCategory', 'Maximum per Category'), amountOf(raw, 'maximumAge', 'Maximum Age (Days)')];
	const [categories, exclude, filter] = [listOf(raw.categories), listOf(raw.excludeItems), filterOf(raw)];
	const hide = oneOf(raw.excludeBought, ['mode', 'always', 'never', 'days'], 'mode');
	return {
		hideBought: hide === 'days' ? amountOf(raw, 'excludeBoughtDays', 'Exclude Bought Within (Days)', 30) : hide,
		inStock: raw.inStockOnly !== false,
		...(exclude.length > 0 && { exclude }),
		...(from > 0 && { priceFrom: from }),
		...(to > 0 && { priceTo: to }),
		...(band > 0 && { priceBand: { from: Math.max(0, 1 - band), to: 1 + band } }),
		...(categories.length > 0 && { categories }),
		...(perCategory > 0 && { mostPerCategory: Math.floor(perCategory) }),
		...(age > 0 && { mostDaysOld: age }),
		...(filter.length > 0 && { filter }),
	};
}

function asOfOf(value: unknown): number | null {
	if (isUnset(value)) return null;
	const reading = readDate(value);
	if (!reading.ok) throw new ConfigurationError('recommend-as-of', { parameter: 'As Of', value: String(value).slice(0, 40) });
	// A day is recommended for as it ends.
	return reading.hasTime ? reading.milliseconds : reading.milliseconds + 86_400_000;
}

/**
 * Reads the parameters and options that are not fields.
 * @throws ConfigurationError `option-out-of-range`, `recommend-as-of`
 */
export function readOptions(context: IExecuteFunctions): RecommendationOptions {
	const raw = context.getNodeParameter('options', 0, {}) as IDataObject;
	const halfLife = (key: string, parameter: string): number | null => (isUnset(raw[key]) ? null : amountOf(raw, key, parameter));
	const [history, trend] = [halfLife('historyHalfLife', 'History Half-Life (Days)'), halfLife('trendHalfLife', 'Trend Half-Life (Days)')];
	return {
		raw,
		count: Math.floor(numberOf(context.getNodeParameter('count', 0, 10), 'Count', { standard: 10, minimum: 1, maximum: 1000 })),
		mode: oneOf(context.getNodeParameter('mode', 0, 'discover'), ['discover', 'buyAgain', 'nextPurchase'], 'discover'),
		method: oneOf(context.getNodeParameter('method', 0, 'auto'), ['auto', 'itemCosine', 'userCosine', 'popularity', 'exact'], 'auto'),
		rules: rulesOf(raw),
		intake: {
			eventWeights: entriesOf(raw, 'eventWeights', 'weight').map(({ type, weight }) => [String(type ?? ''), numberOf(weight, 'Event Weights', { standard: 1, minimum: 0, maximum: 1e6 })] as const),
			ignoreItems: listOf(raw.ignoreItems),
			ignoreServiceLines: raw.ignoreServiceLines !== false,
			dateOrder: oneOf<DateOrder>(raw.dateOrder, ['auto', 'dayFirst', 'monthFirst'], 'auto'),
			keepGuests: false,
			zeroIsGuest: /(^|[._])customer_?id$/i.test(String(context.getNodeParameter('userField', 0, '')).trim()),
		},
		halfLives: { ...(history !== null && { history: history === 0 ? Infinity : history }), ...(trend !== null && trend > 0 && { trend }) },
		preferences: listOf(raw.preferTopics).map((topic) => ({ topic, factor: PREFERENCE })),
		onlyCatalogue: raw.onlyCatalogueItems !== false,
		tune: raw.tune !== false,
		seed: Math.floor(numberOf(raw.seed, 'Seed', { standard: 42, minimum: -(2 ** 31), maximum: 2 ** 31 })),
		fewestUsersPerPair: Math.floor(numberOf(raw.minimumUsersPerPair, 'Minimum Users per Pair', { standard: 1, minimum: 1, maximum: 100 })),
		budgetMilliseconds: 1000 * numberOf(raw.timeBudget, 'Time Budget', { standard: 60, minimum: 1, maximum: 86_400 }),
		asOf: asOfOf(raw.asOf),
		activeDays: amountOf(raw, 'activeDays', 'Active Within (Days)', 90),
		excludeUsers: listOf(raw.excludeUsers),
		saveModelAs: String(raw.saveModelAs ?? '').trim(),
		attachModel: raw.attachModel === true,
	};
}
