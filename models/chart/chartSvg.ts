import { barChart } from './barChartSvg';
import type { FontMetrics } from './font/fontMetrics';
import { lineChart } from './lineChartSvg';
import { element } from './svg/element';
import { TextWriter } from './text/textWriter';
import type { Chart } from './types';

export interface ChartSvg {
	svg: string;
	width: number;
	height: number;
	/** Characters that no font has, each once. */
	missing: string[];
}

/**
 * Draws a chart as SVG.
 * @param metrics of the fonts that the SVG will be rendered with, so that labels fit
 */
export function chartSvg(chart: Chart, metrics: FontMetrics): ChartSvg {
	const writer = new TextWriter(metrics);
	const { frame, content } = chart.kind === 'line' ? lineChart(chart, writer) : barChart(chart, writer);
	const { width, height } = frame;
	const inside = [...frame.back, content, ...frame.front].join('');
	const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, inside);
	return { svg, width, height, missing: writer.missing };
}
