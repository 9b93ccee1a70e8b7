import type { ModelReference } from '../../../models/text/textClassifier';
import type { Reading } from '../../../models/sentiment/types';
import { analyze, BUNDLED } from '../packageUnderTest';

export interface AnalyzePayload {
	texts: string[];
	/** All texts in one job, or each in a job of its own, the next one when the last is done. */
	mode: 'job' | 'one at a time';
	model?: ModelReference;
}

export interface AnalyzeAnswer {
	milliseconds: number;
	readings: Reading[];
}

/** Judges texts with dist/ and says how long it took. */
export async function analyzeTask({ texts, mode, model = BUNDLED }: AnalyzePayload): Promise<AnalyzeAnswer> {
	const started = performance.now();
	const readings: Reading[] = [];
	const jobs = mode === 'job' ? [texts] : texts.map((text) => [text]);
	for (const job of jobs) readings.push(...(await analyze(job, model)).readings);
	return { milliseconds: performance.now() - started, readings };
}
