import type { WarningWording } from './warningMessages';
import { count, nameList } from './wording';
import type { NoDetails, Wording } from './wording';

function wording<Details>(message: (details: Details) => string, hint: string): WarningWording<Details> {
	return { message, hint };
}

const periods: Readonly<Record<string, readonly [string, string]>> = {
	hour: ['hour', 'hours'],
	day: ['day', 'days'],
	businessDay: ['business day', 'business days'],
	week: ['week', 'weeks'],
	month: ['month', 'months'],
	quarter: ['quarter', 'quarters'],
	year: ['year', 'years'],
};

/** `3 weeks`, `1 business day`. */
export function periodCount(amount: number, frequency: string): string {
	const [one, many] = periods[frequency] ?? ['period', 'periods'];
	return `${count(amount)} ${amount === 1 ? one : many}`;
}

const one = (frequency: string): string => periods[frequency]?.[0] ?? 'period';
const rows = (amount: number): string => `${count(amount)} ${amount === 1 ? 'row' : 'rows'}`;
const values = (amount: number): string => `${count(amount)} ${amount === 1 ? 'value' : 'values'}`;
const combined: Readonly<Record<string, string>> = { sum: 'added up', mean: 'averaged', last: 'replaced by the last one' };
const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What the intake mended: entries of `repairs`. */
const repairMessages = {
	'forecast-dates-sorted': wording((d: { rows: number }) => `${rows(d.rows)} stood out of order and ${d.rows === 1 ? 'was' : 'were'} sorted by date`, 'had dates out of order, which were sorted'),
	'forecast-rows-combined': wording(
		(d: { rows: number; periods: number; by: string; frequency: string }) =>
			`${rows(d.rows)} that share ${periodCount(d.periods, d.frequency)} were ${combined[d.by] ?? 'put together'}. The option 'Combine Rows By' says how`,
		'had several rows in one period, which were put together',
	),
	'forecast-gaps-filled': wording(
		(d: { count: number; periods: number; how: string; first: string }) =>
			`${count(d.count)} of ${count(d.periods)} periods had no row (the first one is ${d.first}) and ${d.count === 1 ? 'was' : 'were'} filled ${
				d.how === 'zero' ? 'with zero' : 'from the neighbours and the season'
			}. The option 'Fill Gaps With' says how`,
		'had gaps, which were filled',
	),
	'forecast-partial-last': wording(
		(d: { date: string; frequency: string }) => `The last ${one(d.frequency)} (${d.date}) is not over or not complete, so it was left out of the fit. The option 'Last Period' keeps it`,
		'had a last period that is not over, which was left out',
	),
	'forecast-partial-first': wording(
		(d: { date: string; frequency: string }) => `The first ${one(d.frequency)} (${d.date}) has rows for a part of it only, so it was left out of the fit`,
		'had a first period that is not complete, which was left out',
	),
	'forecast-future-rows': wording(
		(d: { rows: number; date: string }) => `${rows(d.rows)} with a value ${d.rows === 1 ? 'is' : 'are'} dated in the future (from ${d.date} on) and ${d.rows === 1 ? 'was' : 'were'} left out`,
		'had values dated in the future, which were left out',
	),
	'forecast-outliers-replaced': wording(
		(d: { count: number; value: number; date: string }) =>
			d.count === 1
				? `The value ${count(d.value)} of ${d.date} is more than 100 times as large as every other one, so it was replaced by what its neighbours say`
				: `${values(d.count)} are more than 100 times as large as all others (${count(d.value)} of ${d.date} is the largest), so they were replaced by what their neighbours say`,
		'had values that can only be slips, which were replaced',
	),
	'forecast-clock-change': wording(
		(d: { repeated: number; skipped: number }) =>
			`The clocks were changed ${count(d.repeated + d.skipped)} ${d.repeated + d.skipped === 1 ? 'time' : 'times'}: an hour that comes twice counts once, and one that is left out is filled`,
		'had days on which the clocks were changed',
	),
	'forecast-history-split': wording(
		(d: { rows: number; before: string; after: string }) =>
			`Between ${d.before} and ${d.after} there is a gap of years, so the ${rows(d.rows)} before it ${d.rows === 1 ? 'was' : 'were'} left out`,
		'had a gap of years, and what lies before it was left out',
	),
	'forecast-mostly-missing': wording(
		(d: { percent: number }) => `${d.percent}% of the periods had no row, so most of the history is filled in and the forecast is a rough guess. A coarser 'Frequency' may say more`,
		'had more gaps than rows',
	),
	'forecast-negative-values': wording((d: { count: number }) => `${values(d.count)} ${d.count === 1 ? 'is' : 'are'} below zero, so the forecast may be below zero as well`, 'had values below zero'),
	'forecast-group-ended': wording(
		(d: { periods: number; until: string }) => `This group has no row in the last ${count(d.periods)} periods up to ${d.until}, which were taken for zero`,
		'had no rows at the end, which were taken for zero',
	),
};

/** What the forecasting kernels noticed. */
const noteMessages = {
	'forecast-short-history': wording(
		(d: { values: number; wanted: number }) => `Only ${values(d.values)} to learn from, where ${count(d.wanted)} are the least for a season or a trend: the forecast goes on from the last one`,
		'had a short history',
	),
	'forecast-constant': wording((d: { value: number }) => `All values are ${count(d.value)}, so the forecast is ${count(d.value)} as well, and nothing shows how sure that is`, 'had the same value throughout'),
	'forecast-interval-quality': wording(
		(d: { origins: number }) => `The bounds rest on ${count(d.origins)} earlier ${d.origins === 1 ? 'forecast' : 'forecasts'} only: take them as a rough guide`,
		'have bounds that rest on few earlier forecasts',
	),
	'forecast-out-of-time': wording((_: NoDetails) => "The time of the option 'Time Budget' ran out, so only the fast methods were used", 'were forecast by the fast methods alone'),
	'forecast-intermittent': wording((d: { zeroShare: number }) => `${percent(d.zeroShare)} of the values are zero: the forecast is the mean demand per period, not the size of one order`, 'had mostly zeros'),
	'forecast-history-cut': wording((d: { used: number; values: number }) => `The newest ${count(d.used)} of ${count(d.values)} values were used: older ones change nothing that could be measured`, 'had a long history, of which the newest part was used'),
	'forecast-no-better-than-naive': wording(
		(_: NoDetails) => 'On past values the forecast was no better than repeating the last season (of weeks and years: the last value). Use it for its bounds, not for its curve',
		'were no better than repeating the last season',
	),
	'backtest-shorter-horizon': wording(
		(d: { horizon: number; asked: number; values: number }) =>
			`Tested ${count(d.horizon)} steps ahead instead of ${count(d.asked)}: of ${values(d.values)} two seasons are needed before each test`,
		'were tested over a shorter horizon',
	),
	'forecast-member-failed': wording(
		(d: { failed: number; left: number }) => `${count(d.failed)} of ${count(d.failed + d.left)} methods could not be fitted to this history and ${d.failed === 1 ? 'was' : 'were'} left out`,
		'had methods that could not be fitted',
	),
};

/** What the node itself has to say. */
const nodeMessages = {
	'forecast-too-few-values': wording(
		(d: { values: number; wanted: number; groups: number; rows: number }) =>
			`This group has ${values(d.values)}, and ${count(d.wanted)} are needed at least${
				d.groups > 1 && d.groups * 3 > d.rows ? `. 'Group By' makes ${count(d.groups)} groups of ${rows(d.rows)}: choose a field with fewer different values` : ''
			}`,
		'had too few values',
	),
	'forecast-group-stopped': wording((d: { reason: string }) => `This group could not be calculated (${d.reason}). The others are not touched by it`, 'were not calculated'),
	'forecast-mixed-zones': wording(
		(d: { zones: number; zone: string }) => `The dates are written in ${count(d.zones)} different time zones. All were read as the time of the workflow's zone, ${d.zone}`,
		'had dates of several time zones',
	),
	'forecast-day-order': wording(
		(d: { order: string }) =>
			d.order === 'mixed'
				? "Some dates are written day first and some month first. Where a date fits both, the month was taken to be first; set the option 'Date Order'"
				: "No date shows whether the day or the month is first, as in 03/04/2026: the month was taken to be first. If that is wrong, set the option 'Date Order'",
		'had dates whose order of day and month is a guess',
	),
	'forecast-history-old': wording(
		(d: { last: string; over: number; frequency: string }) =>
			`The newest value is of ${d.last}: since then ${periodCount(d.over, d.frequency)} ${d.over === 1 ? 'is' : 'are'} over already, and the forecast begins right after it, not today. Add the newer rows`,
		'have a history that ends long before today',
	),
	'forecast-horizon-long': wording(
		(d: { horizon: number; values: number }) => `'Horizon' is ${count(d.horizon)}, farther than the ${values(d.values)} of the history reach back: the far end is little more than a guess`,
		'have a horizon that is longer than their history',
	),
	'forecast-holidays-end': wording((d: { year: number }) => `Holidays are known until ${d.year}; what is forecast after that has none`, 'have holidays that are not known to the end'),
	'forecast-target-past': wording((d: { period: string }) => `'Target' is about the period that follows the last row, ${d.period}, which is over already. Newer rows are missing`, 'had a target for a period that is over'),
	'backtest-too-short': wording((d: { values: number; wanted: number }) => `${values(d.values)} are too few to test a forecast on: ${count(d.wanted)} are needed for this 'Horizon'`, 'had too few values for a test'),
};

/** What the drivers and trend lines have to say. */
const driverMessages = {
	'drivers-correlation': wording(
		(_: NoDetails) => 'Correlation, not proof: the coefficients say what went together in these rows, not what would happen if you changed a driver',
		'have coefficients that are no proof of a cause',
	),
	'drivers-constant': wording((d: { name: string }) => `The driver '${d.name}' has the same value in every row, so nothing can be learnt from it and it was left out`, 'had a driver that never changes'),
	'drivers-collinear': wording(
		(d: { name: string; with: readonly string[] }) => `The driver '${d.name}' is a mix of ${nameList(d.with.map((name) => `'${name}'`), 5)}, so their effects cannot be told apart and it was left out`,
		'had a driver that is a mix of others',
	),
	'drivers-inflated': wording(
		(d: { names: readonly string[]; vif: number }) =>
			`${nameList(d.names.map((name) => `'${name}'`), 8)} move together (variance inflation up to ${count(Math.round(d.vif))}, above 10): the prediction holds, but how much each of them counts for does not. Leave one of them out`,
		'had drivers that move together',
	),
	'drivers-few-rows': wording(
		(d: { rows: number; drivers: number; wanted: number }) => `${rows(d.rows)} for ${count(d.drivers)} ${d.drivers === 1 ? 'driver' : 'drivers'} are few: ${count(d.wanted)} or more would be sound`,
		'had few rows for their drivers',
	),
	'drivers-too-few-rows': wording(
		(d: { rows: number; drivers: number; wanted: number; most: number }) =>
			`${count(d.drivers)} drivers for ${rows(d.rows)} with a target are too many: ${count(d.wanted)} rows would be needed${d.most > 0 ? `, or at most ${count(d.most)} ${d.most === 1 ? 'driver' : 'drivers'}` : ''}`,
		'had too few rows for their drivers',
	),
	'drivers-none-left': wording((_: NoDetails) => "No driver is left to explain the target with. Choose in 'Driver Fields' columns of numbers that change", 'had no driver that changes'),
	'drivers-constant-target': wording((_: NoDetails) => "The target has the same value in every row, so there is nothing to explain. Choose another 'Target Field'", 'had a target that never changes'),
	'drivers-extrapolated': wording(
		(d: { rows: number; names: readonly string[] }) =>
			`${count(d.rows)} ${d.rows === 1 ? 'prediction lies' : 'predictions lie'} outside of what the rows have shown${d.names.length > 0 ? ` (${nameList(d.names, 5)})` : ''}: nothing says that the line goes on there`,
		'were predicted outside of what the rows have shown',
	),
	'drivers-carried': wording(
		(d: { name: string; steps: number; horizon: number }) =>
			`The driver '${d.name}' is not known for ${count(d.steps)} of ${count(d.horizon)} future periods, so its last season was repeated there. Add rows with future dates and an empty target to say better`,
		'had drivers whose future is not known',
	),
	'drivers-filled': wording((d: { name: string; count: number }) => `The driver '${d.name}' had no value in ${periodCount(d.count, '')} of the history, which were filled from their neighbours`, 'had drivers with gaps'),
	'drivers-err-alike': wording(
		(d: { durbinWatson: number }) =>
			`Neighbouring rows err alike (Durbin–Watson ${d.durbinWatson.toFixed(1)}, about 2 is good): the bounds are too narrow. If the rows are in time order, set 'Date Field'`,
		'have neighbours that err alike',
	),
	'drivers-what-if-weak': wording((d: { driver: string }) => `The effect of '${d.driver}' may be chance, so its part of the what-if is a guess`, 'have a what-if that may be chance'),
	'drivers-what-if-unknown': wording((d: { driver: string }) => `'${d.driver}' is not among the drivers that are left, so its part of the what-if was not calculated`, 'have a what-if for a driver that is not there'),
	'trend-not-positive': wording(
		(d: { kind: string; count: number }) =>
			`${values(d.count)} ${d.count === 1 ? 'is' : 'are'} not above zero, which ${d.kind === 'power' ? 'a power' : 'an exponential'} line cannot go through. Choose another 'Kind'`,
		'had values that are not above zero',
	),
	'trend-newest': wording((d: { used: number }) => `The robust line was drawn through the newest ${values(d.used)}`, 'have a line through their newest values'),
};

export const forecastWarningMessages = { ...repairMessages, ...noteMessages, ...nodeMessages, ...driverMessages };

/** Configuration errors of the Forecast node. */
export const forecastErrorMessages = {
	'forecast-horizon': (d: { value: string; most: number }): Wording => ({
		message: `'Horizon' is ${d.value}, and must be a whole number from 0 to ${count(d.most)}`,
		description: "Set 'Horizon' to how many periods to look ahead, or to 0 for what suits the frequency.",
	}),
	'forecast-levels': (d: { value: string }): Wording => ({
		message: `'Levels' is ${d.value}, and must be one to five numbers from 1 to 99.9`,
		description: "Give in 'Levels' percentages with commas between them, such as 80, 95.",
	}),
	'forecast-target': (d: { value: string }): Wording => ({
		message: `'Target' is ${d.value}, which is not a number`,
		description: "Set 'Target' to the total that you want to reach, or remove the option.",
	}),
	'forecast-dates-unreadable': (d: { parameter: string; path: string; rows: number }): Wording => ({
		message: `None of the ${rows(d.rows)} has a date in '${d.path}' that can be read`,
		description: `Choose in '${d.parameter}' a field with dates, such as 2026-01-31, 31.01.2026 or 20260131.`,
	}),
	'forecast-values-unreadable': (d: { parameter: string; path: string; rows: number }): Wording => ({
		message: `None of the ${rows(d.rows)} has a number in '${d.path}'`,
		description: `Choose in '${d.parameter}' a field with numbers, such as 1200, "1,200.50" or "€ 1.200,50".`,
	}),
	'forecast-too-many-groups': (d: { groups: number; limit: number }): Wording => ({
		message: `'Group By' makes ${count(d.groups)} groups, and at most ${count(d.limit)} can be forecast in one run`,
		description: "Choose in 'Group By' a field with fewer different values, or loop over the groups in batches.",
	}),
	'forecast-event-date': (d: { event: string; number: number }): Wording => ({
		message: `Date ${d.number} of the event '${d.event}' cannot be read`,
		description: "Write the dates in 'Events' as 2026-11-27, with commas between them.",
	}),
	'drivers-same-field': (d: { path: string }): Wording => ({
		message: `'Target Field' and 'Driver Fields' both hold '${d.path}'`,
		description: "Take the field out of 'Driver Fields': a target explains itself.",
	}),
};
