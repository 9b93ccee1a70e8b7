import type { Progress } from '../runtime/protocol';
import type { TaskTools } from '../runtime/task';
import { createRenderer, type ChartRenderer } from './renderer';
import type { DrawChartsRequest, DrawChartsResult, DrawnChart } from './types';

let renderer: Promise<ChartRenderer> | null = null;

/**
 * The task `chart.draw`: one PNG per chart, in the order of the request. The renderer is read from disk
 * at the first chart and stays until the worker ends.
 * @throws ModelError `chart-files-missing`
 */
export async function* drawCharts({ charts }: DrawChartsRequest, tools: TaskTools): AsyncGenerator<Progress, DrawChartsResult, void> {
	if (charts.length === 0) return { charts: [] };
	renderer ??= createRenderer(tools.chartFiles());
	// A load that failed may be tried again.
	const ready = await renderer.catch((error: unknown) => {
		renderer = null;
		throw error;
	});
	const drawn: DrawnChart[] = [];
	for (const chart of charts) {
		drawn.push(ready.draw(chart));
		yield { done: drawn.length, total: charts.length };
	}
	return { charts: drawn };
}
