import type { TextWriter } from '../text/textWriter';
import { element } from './element';
import { INK, SIZES } from './palette';
import { textElement } from './textElement';

/** One entry of the legend, drawn as what it stands for. */
export interface LegendEntry {
	name: string;
	color: string;
	/** Of a band. */
	opacity?: number;
	symbol: 'bar' | 'band' | 'line' | 'dashedLine' | 'dot';
}

const SYMBOL_WIDTH = 18;
const GAP = 6;
const BETWEEN = 22;
const LONGEST_NAME = 200;

function symbolElement({ symbol, color, opacity }: LegendEntry, x: number, middle: number): string {
	const end = x + SYMBOL_WIDTH;
	if (symbol === 'bar') return element('rect', { x: x + 4, y: middle - 6, width: 12, height: 12, rx: 2, fill: color });
	if (symbol === 'band') return element('rect', { x, y: middle - 5, width: SYMBOL_WIDTH, height: 10, fill: color, 'fill-opacity': opacity });
	if (symbol === 'dot') {
		const whisker = element('line', { x1: x + 9, x2: x + 9, y1: middle - 8, y2: middle + 8, stroke: color, 'stroke-width': 1.5 });
		return whisker + element('circle', { cx: x + 9, cy: middle, r: 4, fill: color, stroke: INK.paper, 'stroke-width': 1 });
	}
	const dashes = symbol === 'dashedLine' ? '5 4' : undefined;
	return element('line', { x1: x, x2: end, y1: middle, y2: middle, stroke: color, 'stroke-width': 2.5, 'stroke-dasharray': dashes });
}

/** The legend in one row from `left` on; entries that do not fit before `right` are left out. */
export function legend(entries: readonly LegendEntry[], writer: TextWriter, { left, right, baseline }: { left: number; right: number; baseline: number }): string {
	let x = left;
	const parts: string[] = [];
	for (const entry of entries) {
		const name = writer.fit(entry.name, SIZES.text, LONGEST_NAME);
		const width = SYMBOL_WIDTH + GAP + writer.width(name, SIZES.text);
		if (x + width > right) break;
		parts.push(symbolElement(entry, x, baseline - 4.5), textElement(name, x + SYMBOL_WIDTH + GAP, baseline));
		x += width + BETWEEN;
	}
	return parts.join('');
}
