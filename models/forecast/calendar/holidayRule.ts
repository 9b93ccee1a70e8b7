/** When a holiday is; days of the week count from 0, Monday. */
export type HolidayWhen =
	| { readonly kind: 'fixed'; readonly month: number; readonly day: number }
	/** Days after Easter Sunday. */
	| { readonly kind: 'easter'; readonly offset: number }
	/** The first (1) to fourth (4) such weekday of a month, or the last one (-1). */
	| { readonly kind: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number }
	/** The last such weekday before a date. */
	| { readonly kind: 'before'; readonly month: number; readonly day: number; readonly weekday: number }
	/** Once in each of these years: `2022-09-19`. */
	| { readonly kind: 'dates'; readonly dates: readonly string[] };

export interface HolidayRule {
	readonly name: string;
	readonly when: HolidayWhen;
	/** First and last year of the rule; always, where left out. */
	readonly from?: number;
	readonly until?: number;
	/** Years in which the day was another one. */
	readonly except?: readonly number[];
}

/** What happens to a holiday on a weekend: nothing, the nearest weekday is free, or the next one that is not a holiday. */
export type Substitute = 'none' | 'nearestWeekday' | 'nextWeekday';

export interface CountryHolidays {
	readonly rules: readonly HolidayRule[];
	readonly substitute: Substitute;
}
