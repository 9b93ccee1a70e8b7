import { INK, SIZES } from '../svg/palette';
import { textElement } from '../svg/textElement';
import type { TextWriter } from '../text/textWriter';
import type { Chart } from '../types';
import type { PlotArea } from './plotArea';

const BETWEEN = 14;
const LINE = 17;
const LONGEST_LABEL = 150;
/** Dates are never cut, only long names. */
const LEAST_CUT = 110;

/** Labels below the plot: how high they are, and how they are drawn once the plot is known. */
export interface PeriodLabels {
	height: number;
	draw(plot: PlotArea): string;
}

/** Every how many periods a label fits. */
function strideFor(widths: readonly number[], step: number): number {
	const widest = widths.reduce((most, width) => Math.max(most, width), 0);
	return Math.max(1, Math.ceil((widest + BETWEEN) / step));
}

/**
 * The names of the periods, as many as fit side by side, counted from the last one: the newest is always
 * named. Few long names (brands) are cut to their own share of the width instead of being left out.
 * @param box where the plot lies, and the right edge of the picture that no label may cross
 */
export function periodLabels(chart: Chart, writer: TextWriter, { left, right, edge }: { left: number; right: number; edge: number }): PeriodLabels {
	const count = chart.periods.length;
	const step = (right - left) / Math.max(1, count);
	const longest = Math.min(LONGEST_LABEL, Math.max(step - BETWEEN, LEAST_CUT));
	const names = chart.periods.map((name) => writer.fit(name, SIZES.text, longest));
	const stride = strideFor(names.map((name) => writer.width(name, SIZES.text)), step);
	const notes = chart.kind === 'bars' ? (chart.periodNotes ?? []).map((note) => writer.prepare(note)) : [];
	// A note under some bars only would look as if the others had none.
	const notesFit = notes.length > 0 && strideFor(notes.map((note) => writer.width(note, SIZES.small)), step) === 1;
	return {
		height: LINE + 8 + (notesFit ? LINE : 0),
		draw: (plot) =>
			names
				.flatMap((name, period) => {
					if ((count - 1 - period) % stride !== 0) return [];
					const half = writer.width(name, SIZES.text) / 2;
					const x = Math.min(plot.x(period), edge - half);
					const note = notesFit ? textElement(notes[period] ?? '', x, plot.bottom + 2 * LINE + 4, { size: SIZES.small, fill: INK.faint, anchor: 'middle' }) : '';
					return [textElement(name, x, plot.bottom + LINE + 4, { anchor: 'middle' }), note];
				})
				.join(''),
	};
}
