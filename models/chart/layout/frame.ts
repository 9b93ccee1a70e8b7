import { tickFormatter } from '../scale/formatValue';
import type { ValueAxis } from '../scale/valueAxis';
import { element } from '../svg/element';
import { legend, type LegendEntry } from '../svg/legend';
import { INK, SIZES } from '../svg/palette';
import { textElement } from '../svg/textElement';
import type { TextWriter } from '../text/textWriter';
import type { Chart } from '../types';
import { periodLabels } from './periodLabels';
import { plotArea, type PlotArea } from './plotArea';

const STANDARD_WIDTH = 960;
const STANDARD_HEIGHT = 420;
const EDGE = 24;
const LINE = 22;

export interface FrameParts {
	axis: ValueAxis;
	entries: readonly LegendEntry[];
	/** Room at the right of the plot for names at the ends of lines. */
	rightRoom: number;
}

export interface Frame {
	width: number;
	height: number;
	plot: PlotArea;
	/** What lies below the data: paper and grid. */
	back: string[];
	/** What lies above them: titles, labels of the axes, legend. */
	front: string[];
}

export const sizeOf = ({ width = STANDARD_WIDTH, height = STANDARD_HEIGHT }: Chart): { width: number; height: number } => ({ width, height });

/** Everything of a chart but its data: titles, legend, axes, and where the data go. */
export function frame(chart: Chart, writer: TextWriter, { axis, entries, rightRoom }: FrameParts): Frame {
	const { width, height } = sizeOf(chart);
	const room = width - 2 * EDGE;
	const front: string[] = [];
	let baseline = EDGE + 12;
	front.push(textElement(writer.fit(chart.title, SIZES.title, room), EDGE, baseline, { size: SIZES.title, fill: INK.title }));
	if (chart.subtitle) {
		baseline += LINE;
		front.push(textElement(writer.fit(chart.subtitle, SIZES.subtitle, room), EDGE, baseline, { size: SIZES.subtitle }));
	}
	if (entries.length > 0) {
		baseline += LINE + 4;
		front.push(legend(entries, writer, { left: EDGE, right: width - EDGE, baseline }));
	}
	let bottom = height - EDGE + 6;
	if (chart.footnote) {
		front.push(textElement(writer.fit(chart.footnote, SIZES.small, room), EDGE, bottom, { size: SIZES.small, fill: INK.faint }));
		bottom -= LINE;
	}
	const format = tickFormatter(axis.ticks, chart.valueFormat);
	const tickTexts = axis.ticks.map((tick) => writer.prepare(format(tick)));
	const tickWidth = Math.max(...tickTexts.map((text) => writer.width(text, SIZES.small)));
	const box = { left: EDGE + tickWidth + 8, right: width - EDGE - rightRoom, top: baseline + 20, bottom };
	const labels = periodLabels(chart, writer, { ...box, edge: width - 6 });
	const plot = plotArea({ ...box, bottom: bottom - labels.height }, chart.periods.length, axis);
	const back = [element('rect', { width, height, fill: INK.paper })];
	axis.ticks.forEach((tick, index) => {
		const y = plot.y(tick);
		const isZero = tick === 0;
		back.push(element('line', { x1: plot.left, x2: plot.right, y1: y, y2: y, stroke: isZero ? INK.zero : INK.grid, 'stroke-width': 1 }));
		front.push(textElement(tickTexts[index] ?? '', plot.left - 8, y + 4, { size: SIZES.small, fill: INK.faint, anchor: 'end' }));
	});
	front.push(labels.draw(plot));
	return { width, height, plot, back, front };
}
