/** A promise: what a figure (or its ratio to the peer's) must reach. */
export interface Bound {
	at: 'least' | 'most' | 'below';
	value: number;
}

export type Unit = 'share' | 'texts/s' | 'MB' | 'ms' | 's' | 'points' | 'percent' | 'times' | 'plain' | 'count';

/** One line of the table. */
export interface Row {
	measure: string;
	engine: string;
	unit: Unit;
	/** Null when it could not be measured; the note says why. */
	ours: number | null;
	/** What ours is compared with, measured in the same run. */
	peer: { name: string; value: number | null } | null;
	/** Ours ÷ peer; the median over rounds where both were run in turns. */
	ratio: number | null;
	/** Which of the two the bounds speak about. */
	judged: 'ours' | 'ratio';
	gate: Bound | null;
	stretch: Bound | null;
	note: string;
}

export const atLeast = (value: number): Bound => ({ at: 'least', value });
export const atMost = (value: number): Bound => ({ at: 'most', value });
export const below = (value: number): Bound => ({ at: 'below', value });

/** A row with what is usual filled in. */
export function row(given: Partial<Row> & Pick<Row, 'measure' | 'engine' | 'unit' | 'ours'>): Row {
	const peerValue = given.peer?.value ?? null;
	const ratio = given.ours !== null && peerValue !== null && peerValue !== 0 ? given.ours / peerValue : null;
	return { peer: null, ratio, judged: 'ours', gate: null, stretch: null, note: '', ...given };
}

/** Whether a bound is kept; null when there is none or nothing was measured. */
export function keeps(judgedRow: Row, bound: Bound | null): boolean | null {
	const value = judgedRow.judged === 'ratio' ? judgedRow.ratio : judgedRow.ours;
	if (bound === null) return null;
	if (value === null || Number.isNaN(value)) return false;
	if (bound.at === 'least') return value >= bound.value;
	return bound.at === 'most' ? value <= bound.value : value < bound.value;
}
