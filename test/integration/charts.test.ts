import type { BarChart, DrawChartsResult } from '../../models/chart/types';
import { closePool } from '../contract/runCase';

// The renderer is WebAssembly in the worker, so this goes through dist/.
const { getPool } = require('../../dist/models/runtime') as typeof import('../../models/runtime');
afterAll(closePool);

const chart = (more: Partial<BarChart> = {}): BarChart => ({
	kind: 'bars',
	title: '净情感：十月份明显好转',
	periods: ['2026-09', '2026-10'],
	valueFormat: 'signedPercent',
	series: [{ name: 'Positive', values: [0.4, 0.6], tone: 'good' }],
	...more,
});

async function draw(...charts: BarChart[]) {
	return (await getPool().run<DrawChartsResult>('chart.draw', { charts })).charts;
}

const pngOf = (drawn?: { png: Uint8Array }) => Buffer.from(drawn?.png ?? []);

describe('charts out of the worker', () => {
	it('are PNG files of the size that was asked for', async () => {
		const [first, second] = await draw(chart(), chart({ width: 640, height: 300 }));
		for (const [drawn, width, height] of [[first, 960, 420], [second, 640, 300]] as const) {
			const png = pngOf(drawn);
			// Oracle: the PNG specification (signature, then the header with width and height).
			expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
			expect(png.length).toBeGreaterThan(5000);
		}
	});

	it('draw Chinese, Latin with accents and Cyrillic letters without a box', async () => {
		const titles = ['价格', '質量', 'Café', 'Цена', 'の'];
		const drawn = await draw(...titles.map((title) => chart({ title })), chart({ title: '' }));
		expect(drawn.flatMap(({ missing }) => missing)).toEqual([]);
		// Each title leaves ink of its own: no two pictures are the same.
		expect(new Set(drawn.map((each) => pngOf(each).toString('base64'))).size).toBe(titles.length + 1);
	});

	it('draw what the font lacks as a question mark and report it', async () => {
		const [thai, mark] = await draw(chart({ title: 'ไทย' }), chart({ title: '?' }));
		expect(thai?.missing).toEqual(['ไ', 'ท', 'ย']);
		expect(pngOf(thai).equals(pngOf(mark))).toBe(true);
	});

	it('are the same bytes for the same chart', async () => {
		const [first, second] = await draw(chart(), chart());
		expect(pngOf(first).equals(pngOf(second))).toBe(true);
	});

	it('are none for no chart', async () => {
		expect(await draw()).toEqual([]);
	});
});
