import { frame, type Frame } from './layout/frame';
import type { PlotArea } from './layout/plotArea';
import { segments } from './layout/segments';
import { spreadLabels } from './layout/spreadLabels';
import { tickFormatter } from './scale/formatValue';
import { valueAxis, type ValueAxis } from './scale/valueAxis';
import { element } from './svg/element';
import type { LegendEntry } from './svg/legend';
import { INK, SIZES, STRONG } from './svg/palette';
import { textElement } from './svg/textElement';
import type { TextWriter } from './text/textWriter';
import type { ChartBand, ChartLine, LineChart } from './types';

const LABEL_GAP = 16;
const LONGEST_NAME = 150;
const DASHES = '6 4';
const BAND_OPACITY = 0.18;

const isFinite = (value: number | null): value is number => value !== null && Number.isFinite(value);

/** A line is named at its end where that is the last period; elsewhere the name would lie over other lines. */
const reachesTheEnd = (line: ChartLine, periods: number): boolean => isFinite(line.values[periods - 1] ?? null);

function axisOf({ lines, bands = [], marks = [], rules = [], fromZero }: LineChart): ValueAxis {
	const rows = [...lines.map(({ values }) => values), ...bands.flatMap(({ lower, upper }) => [lower, upper])];
	const values = [...rows.flat(), ...marks.map(({ value }) => value), ...rules.map(({ value }) => value)];
	return valueAxis(values.filter(isFinite), { fromZero, steps: 6 });
}

function bandElement({ lower, upper, tone }: ChartBand, plot: PlotArea): string {
	return segments(lower, upper)
		.map(({ from, to }) => {
			const along = Array.from({ length: to - from + 1 }, (_, index) => from + index);
			const point = (period: number, value: number | null | undefined): string => `${plot.x(period).toFixed(1)},${plot.y(value ?? 0).toFixed(1)}`;
			const outline = [...along.map((period) => point(period, upper[period])), ...along.reverse().map((period) => point(period, lower[period]))];
			return element('polygon', { points: outline.join(' '), fill: STRONG[tone], 'fill-opacity': BAND_OPACITY });
		})
		.join('');
}

function lineElement({ values, tone, dashed }: ChartLine, plot: PlotArea): string {
	return segments(values)
		.map(({ from, to }) => {
			const points = values.slice(from, to + 1).map((value, index) => `${plot.x(from + index).toFixed(1)},${plot.y(value ?? 0).toFixed(1)}`);
			// One point is no line, and must be seen all the same.
			if (from === to) return element('circle', { cx: plot.x(from), cy: plot.y(values[from] ?? 0), r: 3, fill: STRONG[tone] });
			return element('polyline', { points: points.join(' '), fill: 'none', stroke: STRONG[tone], 'stroke-width': tone === 'comparison' ? 1.75 : 2.5, 'stroke-linejoin': 'round', 'stroke-dasharray': dashed ? DASHES : undefined });
		})
		.join('');
}

function legendOf({ lines, bands = [], periods }: LineChart): LegendEntry[] {
	const named = lines.filter((line) => !reachesTheEnd(line, periods.length));
	return [
		...named.map(({ name, tone, dashed }): LegendEntry => ({ name, color: STRONG[tone], symbol: dashed ? 'dashedLine' : 'line' })),
		// A narrower band lies over the wider ones before it, and is as dark as they are together.
		...bands.map(({ name, tone }, index): LegendEntry => ({ name, color: STRONG[tone], symbol: 'band', opacity: 1 - (1 - BAND_OPACITY) ** (index + 1) })),
	];
}

function endLabels(lines: readonly ChartLine[], plot: PlotArea, writer: TextWriter): string {
	const wanted = lines.map(({ values }) => plot.y(values[values.length - 1] ?? 0) + 4);
	const places = spreadLabels(wanted, LABEL_GAP, { top: plot.top, bottom: plot.bottom });
	const last = (lines[0]?.values.length ?? 1) - 1;
	return lines.map(({ name, tone }, index) => textElement(writer.fit(name, SIZES.text, LONGEST_NAME), plot.x(last) + 8, places[index] ?? 0, { fill: STRONG[tone], rim: true })).join('');
}

function futureElements({ future, periods }: LineChart, plot: PlotArea, writer: TextWriter): { back: string; front: string } {
	if (future === undefined || future.from >= periods.length) return { back: '', front: '' };
	const x = plot.left + Math.max(0, future.from) * plot.step;
	const text = writer.prepare(future.label);
	// Near the right edge the label stands left of the boundary.
	const anchor = x + 6 + writer.width(text, SIZES.small) > plot.right + 4 ? 'end' : 'start';
	return {
		back: element('rect', { x, y: plot.top, width: plot.right - x, height: plot.bottom - plot.top, fill: INK.future }),
		front: textElement(text, anchor === 'end' ? x - 6 : x + 6, plot.top + 12, { size: SIZES.small, fill: INK.faint, anchor, rim: true }),
	};
}

function markElements({ marks = [] }: LineChart, plot: PlotArea, writer: TextWriter): string {
	return marks
		.map(({ period, value, tone, label = '' }) => {
			const [x, y] = [plot.x(period), plot.y(value)];
			const text = writer.prepare(label);
			const anchor = x + 8 + writer.width(text, SIZES.small) > plot.right ? 'end' : 'start';
			const dot = element('circle', { cx: x, cy: y, r: 5, fill: STRONG[tone], stroke: INK.paper, 'stroke-width': 1.5 });
			return dot + textElement(text, anchor === 'end' ? x - 8 : x + 8, y - 6, { size: SIZES.small, fill: INK.title, anchor, rim: true });
		})
		.join('');
}

function ruleElements({ rules = [] }: LineChart, plot: PlotArea, writer: TextWriter): string {
	return rules
		.map(({ value, label }) => {
			const y = plot.y(value);
			const line = element('line', { x1: plot.left, x2: plot.right, y1: y, y2: y, stroke: INK.text, 'stroke-width': 1.25, 'stroke-dasharray': '2 3' });
			return line + textElement(writer.prepare(label), plot.left + 6, y - 5, { size: SIZES.small, rim: true });
		})
		.join('');
}

/** Whoever reads a cut axis is told so. */
function cutNote(axis: ValueAxis, chart: LineChart, plot: PlotArea, writer: TextWriter): string {
	if (axis.minimum <= 0 && axis.maximum >= 0) return '';
	const bottom = tickFormatter(axis.ticks, chart.valueFormat)(axis.minimum);
	return textElement(writer.prepare(`Axis starts at ${bottom}`), plot.left + 6, plot.bottom - 6, { size: SIZES.small, fill: INK.faint, rim: true });
}

/** Lines, bands, dots and targets over periods, as the content of an SVG. */
export function lineChart(chart: LineChart, writer: TextWriter): { frame: Frame; content: string } {
	const axis = axisOf(chart);
	const named = chart.lines.filter((line) => reachesTheEnd(line, chart.periods.length));
	const nameWidths = named.map(({ name }) => writer.width(writer.fit(name, SIZES.text, LONGEST_NAME), SIZES.text));
	const around = frame(chart, writer, { axis, entries: legendOf(chart), rightRoom: Math.max(0, ...nameWidths) });
	const { plot } = around;
	const future = futureElements(chart, plot, writer);
	// The pale ground of the future lies under the grid.
	const [paper = '', ...grid] = around.back;
	const back = [paper, future.back, ...grid];
	const content = [
		...(chart.bands ?? []).map((band) => bandElement(band, plot)),
		...chart.lines.map((line) => lineElement(line, plot)),
		ruleElements(chart, plot, writer),
		markElements(chart, plot, writer),
		future.front,
		endLabels(named, plot, writer),
		cutNote(axis, chart, plot, writer),
	];
	return { frame: { ...around, back }, content: content.join('') };
}
