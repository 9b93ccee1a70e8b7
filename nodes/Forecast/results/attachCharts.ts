import type { IExecuteFunctions } from 'n8n-workflow';

import { drawChartFiles } from '../../shared/chartFiles';
import type { Warning } from '../../shared/warning';
import type { ForecastOptions } from '../options/readOptions';
import type { GroupOutput } from '../run/runSeriesTable';
import type { SeriesChart } from './lineChart';
import { seriesChart } from './lineChart';

/** More pictures than this nobody looks at unasked; each takes a tenth of a second. */
const UNASKED_CHARTS = 20;

/**
 * Draws the charts of the groups that have one and puts each into its summary's binary field `chart`.
 * @param charts one a group, null for a group without
 */
export async function attachCharts(context: IExecuteFunctions, groups: readonly GroupOutput[], charts: ReadonlyArray<SeriesChart | null>, { chart }: ForecastOptions): Promise<GroupOutput[]> {
	const isWanted = chart === 'always' || (chart === 'auto' && groups.length <= UNASKED_CHARTS);
	const wanted = [...charts.keys()].filter((index) => isWanted && charts[index] !== null);
	const files = await drawChartFiles(
		context,
		wanted.map((index) => {
			const one = charts[index] as SeriesChart;
			return { chart: seriesChart(one), name: `forecast-${one.title}` };
		}),
	);
	return groups.map((group, index) => {
		const file = files[wanted.indexOf(index)];
		if (file === undefined) return group;
		const warnings = [...((group.summary.warnings as Warning[] | undefined) ?? []), ...file.warnings];
		return { ...group, summary: { ...group.summary, warnings }, binary: { ...group.binary, chart: file.binary } };
	});
}
