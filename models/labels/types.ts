import type { ScoreReport } from '../metrics/scoreReport';
import type { ModelBlock } from '../text/textClassifier';
import type { LabelHead } from './labelHead';

/** Fewer different texts than this teach a label nothing that would hold. */
export const LEAST_EXAMPLES = 8;
export const MOST_LABELS = 100;
/** Reading as many takes some minutes, and learning from them a hundred megabytes. */
export const MOST_TEXTS = 10_000;
/** Texts × labels: more of them take longer than ten minutes to learn. */
export const MOST_CELLS = 400_000;
/** The report says how the labels do where Analyze Text, by its default, would call them decided. */
export const UNCERTAIN_BELOW = 0.55;

/** Examples to learn labels from: one entry per row in both lists. */
export interface TrainLabelsRequest {
	texts: readonly string[];
	labels: readonly string[];
	seed: number;
}

/** What became of an example. */
export type ExampleFate = 'used' | 'text-refused' | 'text-duplicate' | 'text-two-labels' | 'label-too-few' | 'too-few-labels' | 'over-limit';

/** One text that stands in several rows with different labels. */
export interface LabelConflict {
	/** Positions of its rows in the request. */
	positions: number[];
	/** Their labels, each once. */
	labels: string[];
}

export interface LabelCount {
	label: string;
	/** Different texts. */
	examples: number;
}

/** A row whose label a classifier that has not seen it finds improbable. */
export interface DoubtfulExample {
	position: number;
	label: string;
	predicted: string;
	probability: number;
}

/** How good the labels are on rows that the classifier has not seen. */
export interface HeadValidation {
	folds: number;
	report: ScoreReport;
	/** At UNCERTAIN_BELOW: which share of the rows is decided, and how many of those are right (null for none). */
	decided: { share: number; accuracy: number | null };
	doubtful: DoubtfulExample[];
}

/** The bundled sentiment model on the same rows, in negative, neutral and positive. */
export interface BundledComparison {
	model: ModelBlock;
	rows: number;
	accuracy: number;
	/** The trained labels in the same words. */
	trainedAccuracy: number;
	/** Exact McNemar test between the two. */
	pValue: number;
}

export interface TrainedHead {
	head: LabelHead;
	/** How far the rows were trusted, chosen by cross-validation. */
	strength: number;
	validation: HeadValidation;
	/** Null where not every label is a mood. */
	bundled: BundledComparison | null;
	/** The embedding model. */
	encoder: ModelBlock;
}

export interface TrainLabelsResult {
	/** One per row of the request. */
	fates: ExampleFate[];
	conflicts: LabelConflict[];
	/** The labels that were learned, and those with too few examples, each by name. */
	labels: LabelCount[];
	tooFew: LabelCount[];
	/** Null when fewer than two labels have enough examples. */
	trained: TrainedHead | null;
}
