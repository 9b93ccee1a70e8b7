import { chartSvg } from './chartSvg';
import { fontMetrics } from './font/fontMetrics';
import { FONT_FAMILY } from './svg/palette';
import type { Chart, DrawnChart } from './types';

/** What the renderer is made of: files that only a worker which draws has in memory. */
export interface ChartFiles {
	/** resvg's WebAssembly. */
	renderer: Uint8Array;
	/** WOFF2 fonts; the first that has a character draws it. */
	fonts: Uint8Array[];
}

export interface ChartRenderer {
	draw(chart: Chart): DrawnChart;
}

/**
 * Makes the renderer: to be done once per thread, since resvg cannot be set up twice.
 * @throws Error when a file is not what it should be
 */
export async function createRenderer(files: ChartFiles): Promise<ChartRenderer> {
	const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
	const { renderer, fonts } = files;
	// A copy with an ArrayBuffer of its own: a file's bytes may lie in a shared pool.
	await initWasm(new Uint8Array(renderer));
	const metrics = fontMetrics(fonts);
	return {
		draw: (chart) => {
			const { svg, width, height, missing } = chartSvg(chart, metrics);
			const picture = new Resvg(svg, { font: { fontBuffers: fonts, defaultFontFamily: FONT_FAMILY } });
			const image = picture.render();
			const png = Uint8Array.from(image.asPng());
			// WebAssembly memory is not collected as garbage.
			image.free();
			picture.free();
			return { png, width, height, missing };
		},
	};
}
