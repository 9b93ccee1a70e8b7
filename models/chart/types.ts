/** What a colour says. The palette keeps `good` and `bad` apart for colour-blind readers as well. */
export type Tone = 'main' | 'comparison' | 'good' | 'neutral' | 'bad';

/** How values are written: `1,200`, `45 %` (of 0.45), `+45 %`. */
export type ValueFormat = 'number' | 'percent' | 'signedPercent';

/** A value for every period; null where there is none, which is drawn as a gap. */
export type PeriodValues = ReadonlyArray<number | null>;

interface ChartFrame {
	/** Says what there is to see: the largest text of the picture. Cut when it is too long. */
	title: string;
	/** One line below it: unit, span, number of rows. */
	subtitle?: string;
	/** One line at the foot: the method, the source. */
	footnote?: string;
	/** Names of the periods (or categories) from left to right, all equally far apart: `2026-10`, `W42`, `Acme`. */
	periods: readonly string[];
	valueFormat: ValueFormat;
	/** Pixels; 960 × 420 when left out, which mails show whole. */
	width?: number;
	height?: number;
}

/** A line through the periods. Its name is written at its end. */
export interface ChartLine {
	name: string;
	values: PeriodValues;
	tone: Tone;
	/** Forecasts and targets are dashed: what has not happened yet. */
	dashed?: boolean;
}

/** An area between two bounds, such as a 95 % interval. Several lie over each other: the widest one first. */
export interface ChartBand {
	/** Written in the legend: `95 % interval`. */
	name: string;
	lower: PeriodValues;
	upper: PeriodValues;
	tone: Tone;
}

/** A dot on one period, such as an anomaly, with a short label beside it. */
export interface ChartMark {
	/** Position in `periods`. */
	period: number;
	value: number;
	tone: Tone;
	label?: string;
}

/** A horizontal line, such as a target. */
export interface ChartRule {
	value: number;
	label: string;
}

/** Lines over periods with bands, dots, a target, and a mark where the future begins. */
export interface LineChart extends ChartFrame {
	kind: 'line';
	lines: readonly ChartLine[];
	bands?: readonly ChartBand[];
	marks?: readonly ChartMark[];
	rules?: readonly ChartRule[];
	/** What lies right of the middle between this period and the one before is set apart, with a label at its top. */
	future?: { from: number; label: string };
	/** Whether zero must be on the axis. When left out it is wherever that costs little height. */
	fromZero?: boolean;
}

/** One part of every bar. */
export interface BarSeries {
	name: string;
	/** Zero or more: `side` says where it points. */
	values: PeriodValues;
	tone: Tone;
	/** Up from zero (default) or down from it. Series on one side are stacked in their order. */
	side?: 'up' | 'down';
}

/** Dots with whiskers over the bars, on the same axis: an estimate with its interval. */
export interface ChartPoints {
	name: string;
	values: PeriodValues;
	lower?: PeriodValues;
	upper?: PeriodValues;
	tone: Tone;
	/** Whether each dot has its value written beside it, where there is room. */
	labelled?: boolean;
}

/** Stacked or diverging bars over periods. Zero is always on the axis. */
export interface BarChart extends ChartFrame {
	kind: 'bars';
	series: readonly BarSeries[];
	points?: ChartPoints;
	/** A second line below each period, such as `412 texts`; left out where it does not fit. */
	periodNotes?: readonly string[];
	/** Position of the period that the picture is about; the others are paler. */
	highlighted?: number;
}

/** A picture as plain values. What it shows never depends on who draws it. */
export type Chart = LineChart | BarChart;

/** The task `chart.draw`. */
export interface DrawChartsRequest {
	charts: readonly Chart[];
}

export interface DrawnChart {
	png: Uint8Array;
	width: number;
	height: number;
	/** Characters that the bundled font lacks, each once. They are drawn as `?`, or left out where they are pictures. */
	missing: string[];
}

/** One per chart of the request, in its order. */
export interface DrawChartsResult {
	charts: DrawnChart[];
}
