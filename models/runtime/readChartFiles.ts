import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ChartFiles } from '../chart/renderer';
import { ModelError } from './modelError';

const RENDERER = 'resvg.wasm';
/** The Latin fonts first: their digits and letters are the ones that the Chinese font was drawn to go with. */
const FONTS = ['latin', 'latin-ext', 'cyrillic', 'vietnamese', 'chinese-simplified'].map((script) => `noto-sans-sc-${script}-400-normal.woff2`);

/**
 * Reads what draws charts.
 * @param folder folder of the worker file
 * @throws ModelError `chart-files-missing`
 */
export function readChartFiles(folder: string): ChartFiles {
	const place = join(folder, '..', 'chart');
	const missing = [RENDERER, ...FONTS].find((file) => !existsSync(join(place, file)));
	if (missing !== undefined) throw new ModelError('chart-files-missing', { file: missing, folder: place });
	return { renderer: readFileSync(join(place, RENDERER)), fonts: FONTS.map((file) => readFileSync(join(place, file))) };
}
