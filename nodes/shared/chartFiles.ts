import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';

import type { Chart, DrawChartsRequest, DrawChartsResult } from '../../models/chart/types';
import { getPool } from '../../models/runtime';
import type { Warning } from './warning';
import { warning } from './warning';

/** A chart as n8n carries files, with what the reader of it should know. */
export interface ChartFile {
	binary: IBinaryData;
	warnings: Warning[];
}

/** A chart with the name that its file gets, without the ending: `acme-2026-10`. */
export interface NamedChart {
	chart: Chart;
	name: string;
}

const LONGEST_NAME = 80;

/** A name that every file system and mail program takes: letters, digits, `-` and `_`. */
export function fileNameOf(name: string): string {
	const plain = name.normalize('NFC').replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '');
	return `${[...plain].slice(0, LONGEST_NAME).join('') || 'chart'}.png`;
}

/**
 * Draws charts in the worker, as PNG files for the items' binary data.
 * @returns one per chart, in their order
 * @throws ModelError `chart-files-missing`, and what the pool throws
 */
export async function drawChartFiles(context: IExecuteFunctions, charts: readonly NamedChart[]): Promise<ChartFile[]> {
	if (charts.length === 0) return [];
	const request: DrawChartsRequest = { charts: charts.map(({ chart }) => chart) };
	const options = { signal: context.getExecutionCancelSignal?.(), execution: context.getExecutionId?.() };
	const { charts: drawn } = await getPool().run<DrawChartsResult>('chart.draw', request, options);
	return await Promise.all(
		drawn.map(async ({ png, missing }, index) => ({
			binary: await context.helpers.prepareBinaryData(Buffer.from(png), fileNameOf(charts[index]?.name ?? ''), 'image/png'),
			warnings: missing.length > 0 ? [warning('chart-characters-missing', { characters: missing })] : [],
		})),
	);
}
