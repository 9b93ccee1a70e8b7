import { accuracy, correctCount } from './accuracy';
import { classReport } from './classReport';
import type { ClassReport } from './classReport';
import { confusionMatrix } from './confusionMatrix';
import type { ConfusionMatrix } from './confusionMatrix';
import { expectedCalibrationError } from './expectedCalibrationError';
import { macroF1 } from './macroF1';
import { majorityBaseline } from './majorityBaseline';
import type { MajorityBaseline } from './majorityBaseline';
import { mcnemarTest } from './mcnemarTest';
import { wilsonInterval } from './wilsonInterval';

/** How good predicted classes are. Every figure is null where there are no rows. */
export interface ScoreReport {
	readonly rows: number;
	readonly accuracy: number | null;
	/** 95 % Wilson interval of the accuracy. */
	readonly accuracyLower: number | null;
	readonly accuracyUpper: number | null;
	readonly macroF1: number | null;
	readonly classes: readonly ClassReport[];
	/** confusion[actual][predicted] = rows; pairs that never occur are left out. */
	readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
	/** Over the rows that have a confidence, in 10 bins of equally many rows. Null without one. */
	readonly expectedCalibrationError: number | null;
	readonly baseline: MajorityBaseline | null;
	/**
	 * Exact McNemar test against always answering the baseline's class. That class is picked on the
	 * same rows, which favours the baseline: a small value can be trusted.
	 */
	readonly pValue: number | null;
}

/**
 * Compares predicted classes with the true ones.
 *
 * @param actual true class of each row
 * @param predicted predicted class of each row
 * @param confidence probability (0 to 1) given to each predicted class, null where there is none
 * @throws MetricInputError when lengths differ or a confidence is not within 0 to 1
 */
export function scoreReport(
	actual: readonly string[],
	predicted: readonly string[],
	confidence: readonly (number | null)[] = [],
): ScoreReport {
	const matrix = confusionMatrix(actual, predicted);
	const baseline = majorityBaseline(actual);
	const interval = wilsonInterval(correctCount(matrix), matrix.total);
	const judged = [...confidence.keys()].filter((row) => confidence[row] !== null);
	return {
		rows: matrix.total,
		accuracy: accuracy(matrix),
		accuracyLower: interval?.lower ?? null,
		accuracyUpper: interval?.upper ?? null,
		macroF1: macroF1(matrix),
		classes: classReport(matrix),
		confusion: confusionTable(matrix),
		expectedCalibrationError: expectedCalibrationError(
			judged.map((row) => confidence[row] ?? NaN),
			judged.map((row) => actual[row] === predicted[row]),
		),
		baseline,
		pValue: baseline === null ? null : againstBaseline(actual, predicted, baseline.label),
	};
}

function againstBaseline(
	actual: readonly string[],
	predicted: readonly string[],
	baseline: string,
): number {
	let onlyPrediction = 0;
	let onlyBaseline = 0;
	actual.forEach((label, row) => {
		const isRight = predicted[row] === label;
		if (isRight && label !== baseline) onlyPrediction += 1;
		if (!isRight && label === baseline) onlyBaseline += 1;
	});
	return mcnemarTest(onlyPrediction, onlyBaseline);
}

/** `Object.fromEntries` makes own properties of every name, `__proto__` included. */
function confusionTable(matrix: ConfusionMatrix): ScoreReport['confusion'] {
	return Object.fromEntries(
		matrix.labels.flatMap((actual, line) => {
			const cells = matrix.labels.flatMap((predicted, column): [string, number][] => {
				const count = matrix.counts[line]?.[column] ?? 0;
				return count === 0 ? [] : [[predicted, count]];
			});
			return cells.length === 0 ? [] : [[actual, Object.fromEntries(cells)] as const];
		}),
	);
}
