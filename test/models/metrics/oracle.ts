import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Seeded inputs and scikit-learn's answers; made by test/oracles/makeMetricOracles.py. */
export interface MetricOracles {
	versions: Record<string, string>;
	classification: ClassificationCase[];
	calibration: {
		name: string;
		bins: number;
		confidence: number[];
		correct: number[];
		expected: number;
	}[];
	wilson: { successes: number; trials: number; quantile: number; lower: number; upper: number }[];
	mcnemar: { onlyFirst: number; onlySecond: number; pValue: number }[];
}

export interface ClassificationCase {
	name: string;
	actual: string[];
	predicted: string[];
	expected: {
		met: string[];
		confusion: number[][];
		accuracy: number;
		precision: number[];
		recall: number[];
		f1: number[];
		support: number[];
		macroF1: number;
		macroRecall: number;
		baseline: { label: string; accuracy: number };
		onlyModel: number;
		onlyBaseline: number;
		pValue: number;
	};
}

interface StoredCase extends Omit<ClassificationCase, 'actual' | 'predicted'> {
	labels: string[];
	actual: number[];
	predicted: number[];
}

export function readOracles(): MetricOracles {
	const file = join(__dirname, '..', '..', 'oracles', 'metricOracles.json');
	const stored = JSON.parse(readFileSync(file, 'utf8')) as Omit<MetricOracles, 'classification'> & {
		classification: StoredCase[];
	};
	return {
		...stored,
		classification: stored.classification.map(({ labels, ...one }) => ({
			...one,
			actual: one.actual.map((index) => labels[index] ?? ''),
			predicted: one.predicted.map((index) => labels[index] ?? ''),
		})),
	};
}
