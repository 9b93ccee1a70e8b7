import type { ChartBand, LineChart } from '../../../models/chart/types';
import type { PreparedSeries } from '../../../models/forecast/intake/prepareTask';
import type { Frequency, Interval } from '../../../models/forecast/types';
import type { Language } from '../wording/language';
import { dateAt, yearStepsOf } from './periods';

/** What a chart of one group shows. */
export interface SeriesChart {
	readonly title: string;
	readonly subtitle: string;
	readonly footnote: string;
	readonly valueName: string;
	readonly prepared: PreparedSeries;
	/** After the history; empty for charts of the past. */
	readonly point: Float64Array;
	readonly intervals: readonly Interval[];
	/** Positions in the history that are marked. */
	readonly anomalies: readonly number[];
	/** A line through the history, such as what was expected or a trend; null where there is none. */
	readonly expected: { readonly name: string; readonly values: ReadonlyArray<number | null> } | null;
	readonly rule: { readonly value: number; readonly label: string } | null;
	readonly language: Language;
}

/** Two years, and never so few that the forecast has no past to be seen against. */
const FEWEST_HISTORY = 24;
const MOST_HISTORY = 200;

const words = {
	en: { forecast: 'Forecast', level: (percent: number) => `${percent}% range`},
	zh: { forecast: '预测', level: (percent: number) => `${percent}% 区间`},
} as const;

/** A date as short as its frequency allows: `2026-10`, `2026`, `11-22 09:00`. */
function axisLabel(date: string, frequency: Frequency): string {
	if (frequency === 'hour') return date.slice(5, 16).replace('T', ' ');
	if (frequency === 'month' || frequency === 'quarter') return date.slice(0, 7);
	return frequency === 'year' ? date.slice(0, 4) : date;
}

/** History, forecast, bounds and marks as a chart to be drawn. */
export function seriesChart(chart: SeriesChart): LineChart {
	const { prepared, point, intervals, anomalies, expected, language } = chart;
	const length = prepared.values.length;
	const wanted = Math.min(MOST_HISTORY, Math.max(FEWEST_HISTORY, 2 * yearStepsOf(prepared.calendar.frequency), 3 * point.length));
	const from = point.length === 0 ? Math.max(0, length - MOST_HISTORY) : Math.max(0, length - wanted);
	const shown = length - from;
	const periods = Array.from({ length: shown + point.length }, (_, index) => axisLabel(dateAt(prepared, from + index), prepared.calendar.frequency));
	const past = (values: ArrayLike<number | null>): Array<number | null> => Array.from({ length: shown + point.length }, (_, index) => (index < shown ? (values[from + index] ?? null) : null));
	// The forecast begins at the last known value, so that the line does not break.
	const ahead = (values: Float64Array): Array<number | null> =>
		Array.from({ length: shown + point.length }, (_, index) => (index < shown - 1 ? null : index === shown - 1 ? (prepared.values[length - 1] ?? null) : (values[index - shown] ?? null)));
	const bands = [...intervals]
		.sort((one, other) => other.level - one.level)
		.map(({ level, lower, upper }): ChartBand => ({ name: words[language].level(Number((level * 100).toPrecision(4))), lower: ahead(lower), upper: ahead(upper), tone: 'main' }));
	return {
		kind: 'line',
		title: chart.title,
		subtitle: chart.subtitle,
		footnote: chart.footnote,
		periods,
		valueFormat: 'number',
		lines: [
			{ name: chart.valueName, values: past(prepared.values), tone: 'neutral' },
			...(expected === null ? [] : [{ name: expected.name, values: past(expected.values), tone: 'main' as const, dashed: true }]),
			...(point.length === 0 ? [] : [{ name: words[language].forecast, values: ahead(point), tone: 'main' as const, dashed: true }]),
		],
		...(bands.length > 0 && { bands }),
		...(anomalies.length > 0 && {
			marks: anomalies.filter((index) => index >= from).map((index) => ({ period: index - from, value: prepared.values[index] as number, tone: 'bad' as const })),
		}),
		...(chart.rule && { rules: [chart.rule] }),
		...(point.length > 0 && { future: { from: shown, label: words[language].forecast } }),
	};
}
