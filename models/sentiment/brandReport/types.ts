import type { NetEstimate } from '../../metrics/netInterval';
import type { NetChange } from '../../metrics/netChangeTest';
import type { Polarity } from '../polarityOf';

/** What a text says about an aspect. */
export interface BrandAspect {
	aspect: string;
	label: Polarity;
	score: number | null;
}

/** One judged text of a report. */
export interface BrandText {
	/** Positions of the groups that it belongs to; several where a row names several brands. */
	groups: readonly number[];
	/** Position of its period. */
	period: number;
	label: Polarity;
	/** −1 to 1, to find the best and the worst; null where only the label is known. */
	score: number | null;
	/** What a person finds the text by. */
	id: string;
	aspects: readonly BrandAspect[];
}

export interface BrandReportRequest {
	texts: readonly BrandText[];
	/** How many ids to name of the best and of the worst texts. */
	examples: number;
}

/** Counts and net sentiment of some texts. */
export interface NetSummary extends NetEstimate {
	texts: number;
	positive: number;
	neutral: number;
	negative: number;
	/** Ids of the texts with the highest and the lowest score: only positive and only negative ones. */
	best: string[];
	worst: string[];
}

export interface AspectSummary extends NetSummary {
	aspect: string;
}

export interface CellChange extends NetChange {
	/** Position of the period that it is a change against: the last one before with texts of the group. */
	against: number;
	/** The p-value raised for the number of changes in the report. */
	adjustedPValue: number;
	/** Whether the adjusted p-value is below .05. */
	beyondNoise: boolean;
}

/** One group in one period. */
export interface BrandCell extends NetSummary {
	group: number;
	period: number;
	/** Null for a group's first period. */
	change: CellChange | null;
	/** From the highest net sentiment to the lowest. */
	aspects: AspectSummary[];
	/** Positions in the request's texts. */
	used: number[];
}

export interface BrandReportResult {
	/** By group, then by period. */
	cells: BrandCell[];
}
