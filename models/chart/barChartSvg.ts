import { frame, type Frame } from './layout/frame';
import type { PlotArea } from './layout/plotArea';
import { formatValue } from './scale/formatValue';
import { valueAxis } from './scale/valueAxis';
import { element } from './svg/element';
import type { LegendEntry } from './svg/legend';
import { INK, paler, SIZES, STRONG } from './svg/palette';
import { textElement } from './svg/textElement';
import type { TextWriter } from './text/textWriter';
import type { BarChart, ChartPoints, Tone } from './types';

const WIDEST_BAR = 64;
const BAR_SHARE = 0.66;
const LEAST_BAR_SHARE = 0.36;
const LABEL_ROOM = 12;
const POINT_COLOR: Readonly<Record<Tone, string>> = { ...STRONG, main: INK.title };

/** Ends of every bar: the sums of what points up and of what points down. */
function reach({ series, periods, points }: BarChart): number[] {
	const sums = periods.flatMap((_, period) => {
		const sumOf = (side: 'up' | 'down'): number =>
			series.reduce((sum, each) => sum + ((each.side ?? 'up') === side ? (each.values[period] ?? 0) : 0), 0);
		return [sumOf('up'), -sumOf('down')];
	});
	const ends = points ? [...points.values, ...(points.lower ?? []), ...(points.upper ?? [])] : [];
	return [...sums, ...ends.filter((value) => value !== null)];
}

/** Bars leave room for the values beside them where that leaves bars worth the name. */
function barWidth(step: number, widestLabel: number): number {
	const wide = Math.min(WIDEST_BAR, step * BAR_SHARE);
	const beside = step - widestLabel - LABEL_ROOM;
	return widestLabel > 0 && beside >= step * LEAST_BAR_SHARE ? Math.min(wide, beside) : wide;
}

function bars(chart: BarChart, plot: PlotArea, width: number): string {
	return chart.periods
		.flatMap((_, period) => {
			const isPale = chart.highlighted !== undefined && chart.highlighted !== period;
			const ends = { up: 0, down: 0 };
			return chart.series.map(({ values, tone, side = 'up' }) => {
				const value = values[period] ?? 0;
				if (value <= 0) return '';
				const from = ends[side];
				ends[side] = from + (side === 'up' ? value : -value);
				const [top, bottom] = [plot.y(Math.max(from, ends[side])), plot.y(Math.min(from, ends[side]))];
				const fill = isPale ? paler(STRONG[tone]) : STRONG[tone];
				return element('rect', { x: plot.x(period) - width / 2, y: top, width, height: bottom - top, fill });
			});
		})
		.join('');
}

function whisker(plot: PlotArea, x: number, low: number, high: number, color: string): string {
	const stroke = { stroke: color, 'stroke-width': 1.5 };
	const half = Math.min(4, plot.step / 5);
	const cap = (value: number): string => element('line', { x1: x - half, x2: x + half, y1: plot.y(value), y2: plot.y(value), ...stroke });
	return element('line', { x1: x, x2: x, y1: plot.y(low), y2: plot.y(high), ...stroke }) + cap(low) + cap(high);
}

/** The values of the dots: beside the bars where they fit, else the highlighted or last one, above its bar. */
function pointLabels(texts: readonly string[], chart: BarChart, plot: PlotArea, writer: TextWriter, width: number): string {
	const style = { size: SIZES.small, fill: INK.title, rim: true };
	const widths = texts.map((text) => writer.width(text, SIZES.small));
	const allFit = plot.step - width >= Math.max(...widths) + LABEL_ROOM - 4;
	if (allFit) {
		return texts.map((text, period) => textElement(text, plot.x(period) + width / 2 + 4, plot.y(chart.points?.values[period] ?? 0) + 4, style)).join('');
	}
	const shown = chart.highlighted ?? texts.length - 1;
	const reached = [chart.points?.upper?.[shown] ?? 0, chart.series.reduce((sum, each) => sum + (each.side === 'down' ? 0 : (each.values[shown] ?? 0)), 0)];
	const half = (widths[shown] ?? 0) / 2;
	const x = Math.min(plot.right + 16 - half, Math.max(plot.left + half, plot.x(shown)));
	return textElement(texts[shown] ?? '', x, plot.y(Math.max(...reached)) - 6, { ...style, anchor: 'middle' });
}

/** Dots with their whiskers. */
function points({ values, lower, upper, tone }: ChartPoints, plot: PlotArea): string {
	const color = POINT_COLOR[tone];
	return values
		.map((value, period) => {
			if (value === null) return '';
			const x = plot.x(period);
			const [low, high] = [lower?.[period] ?? null, upper?.[period] ?? null];
			const interval = low !== null && high !== null ? whisker(plot, x, low, high, color) : '';
			return interval + element('circle', { cx: x, cy: plot.y(value), r: plot.step < 24 ? 3 : 4.5, fill: color, stroke: INK.paper, 'stroke-width': 1 });
		})
		.join('');
}

function legendOf(chart: BarChart): LegendEntry[] {
	const entries = chart.series.map(({ name, tone }): LegendEntry => ({ name, color: STRONG[tone], symbol: 'bar' }));
	return chart.points ? [...entries, { name: chart.points.name, color: POINT_COLOR[chart.points.tone], symbol: 'dot' }] : entries;
}

/** Stacked or diverging bars, with dots and whiskers over them, as the content of an SVG. */
export function barChart(chart: BarChart, writer: TextWriter): { frame: Frame; content: string } {
	const axis = valueAxis(reach(chart), { fromZero: true, steps: 6 });
	const around = frame(chart, writer, { axis, entries: legendOf(chart), rightRoom: 0 });
	const { plot } = around;
	const isLabelled = chart.points?.labelled ?? true;
	const texts = (isLabelled ? (chart.points?.values ?? []) : []).map((value) => (value === null ? '' : writer.prepare(formatValue(value, chart.valueFormat))));
	const width = barWidth(plot.step, Math.max(0, ...texts.map((text) => writer.width(text, SIZES.small))));
	const zero = element('line', { x1: plot.left, x2: plot.right, y1: plot.y(0), y2: plot.y(0), stroke: INK.zero, 'stroke-width': 1 });
	const dots = chart.points ? points(chart.points, plot) : '';
	const labels = texts.length > 0 ? pointLabels(texts, chart, plot, writer, width) : '';
	return { frame: around, content: bars(chart, plot, width) + zero + dots + labels };
}
