import type { AspectDefinition, AspectReading } from './aspects/types';
import type { TrainedLabels } from '../labels/labelHead';
import type { ModelBlock, ModelReference } from '../text/textClassifier';

/** What was noticed while reading, as a code with plain details; the node words it. */
export interface Note {
	code: string;
	details: Record<string, string | number>;
}

export interface AnalyzeOptions {
	/** Below this probability a label counts as uncertain. */
	uncertainBelow: number;
	includeSentences: boolean;
	stripHtml: boolean;
	/** BCP 47 code that counts where detection is not confident; empty for none. */
	languageHint: string;
	/** Most characters read of one text; 0 for no limit. */
	readAtMost: number;
	/** What to judge one by one where a text names it; none when left out. */
	aspects?: readonly AspectDefinition[];
}

export interface AnalyzeRequest {
	texts: readonly string[];
	model: ModelReference | TrainedLabels;
	options: AnalyzeOptions;
}

export interface SentenceReading {
	text: string;
	label: string;
	score: number | null;
}

interface Noted {
	language: { code: string | null; confident: boolean };
	notes: Note[];
}

/** A text that was read: a verdict, however sure. */
export interface ReadText extends Noted {
	status: 'decided' | 'uncertain';
	label: string;
	/** P(positive) − P(negative); null when the model's labels are of another kind. */
	score: number | null;
	/** Calibrated probability of the label. */
	probability: number;
	probabilities: Record<string, number>;
	sentences?: SentenceReading[];
	/** There whenever aspects were asked for; those that the text names. */
	aspects?: AspectReading[];
}

/** A text that there is nothing to read in. */
export interface RefusedText extends Noted {
	status: 'refused';
}

export type Reading = ReadText | RefusedText;

export interface AnalyzeResult {
	readings: Reading[];
	model: ModelBlock;
}
