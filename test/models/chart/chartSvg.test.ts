import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { chartSvg } from '../../../models/chart/chartSvg';
import type { BarChart, Chart, LineChart } from '../../../models/chart/types';
import { bundledMetrics } from './bundledFonts';

const metrics = bundledMetrics();

interface Drawn {
	name: string;
	attributes: Record<string, string>;
}

/** Every element of a picture; throws where it is no XML. Oracle: the parser that jsdom uses. */
function elementsOf(svg: string): Drawn[] {
	const elements: Drawn[] = [];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes: attributes as Record<string, string> }));
	parser.write(svg).close();
	return elements;
}

const bars = (share: number[], more: Partial<BarChart> = {}): BarChart => ({
	kind: 'bars',
	title: 'Title',
	periods: share.map((_, index) => `P${index}`),
	valueFormat: 'percent',
	series: [
		{ name: 'Positive', values: share, tone: 'good' },
		{ name: 'Negative', values: share.map((value) => 1 - value), tone: 'bad', side: 'down' },
	],
	...more,
});
const line = (values: Array<number | null>, more: Partial<LineChart> = {}): LineChart => ({
	kind: 'line',
	title: 'Title',
	periods: values.map((_, index) => `P${index}`),
	valueFormat: 'number',
	lines: [{ name: 'Actual', values, tone: 'main' }],
	...more,
});
const barsOf = (chart: Chart) => elementsOf(chartSvg(chart, metrics).svg).filter(({ name, attributes }) => name === 'rect' && /^#(0072b2|d55e00)$/i.test(attributes.fill ?? '') && attributes.rx === undefined);

describe('chartSvg', () => {
	it('draws bars as high as their values, up and down from one line', () => {
		const drawn = barsOf(bars([0.25, 0.75]));
		const [upOne, downOne, upTwo, downTwo] = drawn.map(({ attributes }) => ({ top: Number(attributes.y), height: Number(attributes.height) }));
		expect(drawn).toHaveLength(4);
		// By hand: a quarter beside three quarters.
		expect((upTwo?.height ?? 0) / (upOne?.height ?? 1)).toBeCloseTo(3, 1);
		expect((downOne?.height ?? 0) / (downTwo?.height ?? 1)).toBeCloseTo(3, 1);
		const zero = (upOne?.top ?? 0) + (upOne?.height ?? 0);
		for (const down of [downOne, downTwo]) expect(down?.top).toBeCloseTo(zero, 1);
	});

	it('makes the periods that it is not about paler', () => {
		expect(barsOf(bars([0.5, 0.5, 0.5], { highlighted: 1 }))).toHaveLength(2);
	});

	it('draws a line in pieces around a gap, and one value by itself as a dot', () => {
		const elements = elementsOf(chartSvg(line([1, 2, null, 4, null, 3, 4]), metrics).svg);
		expect(elements.filter(({ name }) => name === 'polyline')).toHaveLength(2);
		expect(elements.filter(({ name }) => name === 'circle')).toHaveLength(1);
	});

	it('says when the axis does not start at zero', () => {
		expect(chartSvg(line([900, 950, 1000]), metrics).svg).toContain('Axis starts at');
		expect(chartSvg(line([9, 950, 1000]), metrics).svg).not.toContain('Axis starts at');
	});

	it('writes hostile texts as text', () => {
		const title = '</text><script>alert(1)</script>"&\u0000\ud800';
		const elements = elementsOf(chartSvg(bars([0.5], { title, subtitle: title, footnote: title, periods: [title] }), metrics).svg);
		expect(elements.map(({ name }) => name)).not.toContain('script');
	});

	it('names what the fonts lack', () => {
		expect(chartSvg(bars([0.5], { title: 'ไทย', periods: ['👍'] }), metrics).missing.sort()).toEqual(['ไ', 'ย', 'ท', '👍'].sort());
	});

	it.each([
		['no period', line([])],
		['only gaps', line([null, null])],
		['no line', line([1], { lines: [] })],
		['no bar', bars([])],
		['bars of nought', bars([0, 1])],
		['a future behind the end', line([1, 2], { future: { from: 2, label: 'Forecast' } })],
	])('draws a picture also of %s', (_, chart) => {
		expect(chartSvg(chart, metrics).svg).not.toMatch(/NaN|Infinity|undefined|null/);
	});

	it('keeps everything that it draws inside the picture, for any values', () => {
		const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }));
		const charts = fc.record({ values: fc.array(value, { minLength: 1, maxLength: 80 }), name: fc.string({ unit: 'grapheme' }), isLine: fc.boolean() });
		fc.assert(
			fc.property(charts, ({ values, name, isLine }) => {
				const share = values.map((each) => Math.abs(each ?? 0) / 1e6);
				const chart = isLine
					? line(values, { lines: [{ name, values, tone: 'main' }], bands: [{ name, lower: values, upper: values.map((each) => (each === null ? null : each + 10)), tone: 'main' }] })
					: bars(share, { points: { name, values: share, lower: share, upper: share, tone: 'main' }, periodNotes: share.map(() => name) });
				const { svg, width, height } = chartSvg({ ...chart, title: name, footnote: name }, metrics);
				for (const { attributes } of elementsOf(svg)) {
					const across = ['x', 'x1', 'x2', 'cx'].flatMap((key) => (attributes[key] === undefined ? [] : [Number(attributes[key])]));
					const down = ['y', 'y1', 'y2', 'cy'].flatMap((key) => (attributes[key] === undefined ? [] : [Number(attributes[key])]));
					for (const place of across) expect(place >= 0 && place <= width).toBe(true);
					for (const place of down) expect(place >= 0 && place <= height).toBe(true);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('draws the same chart the same', () => {
		expect(chartSvg(bars([0.2, 0.4]), metrics)).toEqual(chartSvg(bars([0.2, 0.4]), metrics));
	});
});
