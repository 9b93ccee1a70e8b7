import { polarityOf, type Polarity } from '../../../models/sentiment/polarityOf';
import type { BrandAspect } from '../../../models/sentiment/brandReport/types';

/** What is known of one row's mood, or why nothing is: a short code for the count of skipped rows. */
export type JudgedRow =
	| { kind: 'judged'; label: Polarity; score: number | null; aspects: BrandAspect[]; uncertain: boolean }
	| { kind: 'skipped'; reason: SkipReason };

export type SkipReason =
	| 'text-missing'
	| 'text-not-text'
	| 'text-refused'
	| 'label-missing'
	| 'label-unknown'
	| 'date-missing'
	| 'date-unreadable';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const scoreOf = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? Math.max(-1, Math.min(1, value)) : null);

/** The aspects of a result of Analyze Text; what is not of that form is left out. */
export function aspectsOf(value: unknown): BrandAspect[] {
	if (!Array.isArray(value)) return [];
	return value.flatMap((entry: unknown): BrandAspect[] => {
		if (!isObject(entry) || typeof entry.aspect !== 'string' || typeof entry.label !== 'string') return [];
		const label = polarityOf(entry.label);
		return label === null ? [] : [{ aspect: entry.aspect, label, score: scoreOf(entry.score) }];
	});
}

/** A row whose label is known, with what a result of Analyze Text says beside it. */
export function judgedBy(label: Polarity, beside: unknown): JudgedRow {
	const result = isObject(beside) ? beside : {};
	return { kind: 'judged', label, score: scoreOf(result.score), aspects: aspectsOf(result.aspects), uncertain: result.status === 'uncertain' };
}
