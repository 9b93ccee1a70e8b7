import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fontMetrics } from '../../../models/chart/font/fontMetrics';

const folder = join(dirname(require.resolve('@fontsource/noto-sans-sc/package.json')), 'files');

/** The bytes of a font file of the package that the build copies from. */
export const fontFile = (name: string): Uint8Array => readFileSync(join(folder, name));

/** The five files together, as the worker loads them. */
export const bundledMetrics = () =>
	fontMetrics(['latin', 'latin-ext', 'cyrillic', 'vietnamese', 'chinese-simplified'].map((script) => fontFile(`noto-sans-sc-${script}-400-normal.woff2`)));
