import type { BarChart } from '../../../models/chart/types';
import type { BrandCell, NetSummary } from '../../../models/sentiment/brandReport/types';
import { count } from '../../shared/wording';
import type { Group } from './groupRows';
import { ALL_TIME } from './periods';
import { signedPercent } from './summaryText';

/** More bars than that cannot be told apart at the width of a mail. */
const MOST_BARS = 60;
const FOOTNOTE = 'Net sentiment = share of positive minus share of negative texts, with 95 % score interval (Tango 1998). The rest is neutral.';

interface Bar {
	name: string;
	summary: NetSummary | null;
}

function chartOf(title: string, subtitle: string, bars: readonly Bar[], highlighted?: number): BarChart {
	const value = (of: (summary: NetSummary) => number): Array<number | null> => bars.map(({ summary }) => (summary === null ? null : of(summary)));
	return {
		kind: 'bars',
		title,
		subtitle,
		footnote: FOOTNOTE,
		periods: bars.map(({ name }) => name),
		periodNotes: bars.map(({ summary }) => (summary === null ? '' : `${count(summary.texts)} ${summary.texts === 1 ? 'text' : 'texts'}`)),
		valueFormat: 'signedPercent',
		series: [
			{ name: 'Positive', values: value(({ positive, texts }) => positive / texts), tone: 'good' },
			{ name: 'Negative', values: value(({ negative, texts }) => negative / texts), tone: 'bad', side: 'down' },
		],
		points: {
			name: 'Net sentiment with 95 % interval',
			values: value(({ net }) => net),
			lower: value(({ lower }) => lower),
			upper: value(({ upper }) => upper),
			tone: 'main',
		},
		...(highlighted !== undefined && { highlighted }),
	};
}

const leftOut = (all: number, shown: number, what: string): string => (all > shown ? ` · the ${what} ${shown} of ${count(all)}` : '');

/** One group over its periods, up to its newest one. A period without texts of the group is a gap. */
export function groupChart(group: Group, cells: readonly BrandCell[], periods: readonly string[]): BarChart {
	const last = cells[cells.length - 1];
	const first = cells[0];
	const span = periods.slice(first?.period ?? 0, (last?.period ?? 0) + 1);
	const byPeriod = new Map(cells.map((cell) => [periods[cell.period] ?? '', cell]));
	const shown = span.slice(-MOST_BARS);
	const bars = shown.map((name): Bar => ({ name, summary: byPeriod.get(name) ?? null }));
	const net = signedPercent(last?.net ?? 0);
	const title = `${group.name}: net sentiment ${net} in ${shown[shown.length - 1] ?? ''}`;
	return chartOf(title, `Share of texts per period${leftOut(span.length, shown.length, 'newest')}`, bars, shown.length > 1 ? shown.length - 1 : undefined);
}

/** All groups side by side, those with most texts first: the picture of a report without periods. */
export function comparisonChart(groups: readonly Group[], cells: readonly BrandCell[]): BarChart {
	const sorted = [...cells].sort((one, other) => other.texts - one.texts);
	const shown = sorted.slice(0, MOST_BARS);
	const bars = shown.map((cell): Bar => ({ name: groups[cell.group]?.name ?? '', summary: cell }));
	const [only] = shown;
	const title = shown.length === 1 && only ? `${groups[only.group]?.name ?? ''}: net sentiment ${signedPercent(only.net)}` : 'Net sentiment compared';
	return chartOf(title, `Share of texts${leftOut(sorted.length, shown.length, 'largest')}`, bars);
}

/** A chart with the cells that it belongs to. */
export interface CellChart {
	name: string;
	chart: BarChart;
	cells: BrandCell[];
}

/** The charts of a report: one per group over time, or one for all where there are no periods. */
export function brandCharts(groups: readonly Group[], cells: readonly BrandCell[], periods: readonly string[]): CellChart[] {
	if (cells.length === 0) return [];
	if (periods.length === 1 && periods[0] === ALL_TIME) return [{ name: 'net-sentiment', chart: comparisonChart(groups, cells), cells: [...cells] }];
	return groups.flatMap((group, position) => {
		const own = cells.filter((cell) => cell.group === position);
		const newest = periods[own[own.length - 1]?.period ?? 0] ?? '';
		return own.length > 0 ? [{ name: `${group.name}-${newest}`, chart: groupChart(group, own, periods), cells: own }] : [];
	});
}
