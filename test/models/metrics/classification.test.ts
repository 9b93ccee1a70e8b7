import fc from 'fast-check';

import { accuracy, correctCount } from '../../../models/metrics/accuracy';
import { classReport } from '../../../models/metrics/classReport';
import { confusionMatrix } from '../../../models/metrics/confusionMatrix';
import { macroF1 } from '../../../models/metrics/macroF1';
import { macroRecall } from '../../../models/metrics/macroRecall';
import { majorityBaseline } from '../../../models/metrics/majorityBaseline';
import { MetricInputError } from '../../../models/metrics/metricInputError';
import { readOracles } from './oracle';

// Oracle: scikit-learn 1.7.2, see test/oracles/makeMetricOracles.py.
const oracles = readOracles();

it('reads answers of the stated scikit-learn', () => {
	expect(oracles.versions['scikit-learn']).toBe('1.7.2');
	expect(oracles.classification).toHaveLength(7);
});

describe.each(oracles.classification)('$name', ({ actual, predicted, expected }) => {
	const matrix = confusionMatrix(actual, predicted);
	const report = classReport(matrix);

	it('counts the same table', () => {
		expect(matrix.labels).toEqual(expected.met);
		expect(matrix.counts).toEqual(expected.confusion);
		expect(matrix.total).toBe(actual.length);
	});

	it('gives the same figures per class', () => {
		expect(report.map((one) => one.label)).toEqual(expected.met);
		expect(report.map((one) => one.support)).toEqual(expected.support);
		report.forEach((one, index) => {
			expect(one.precision).toBeCloseTo(expected.precision[index] ?? NaN, 12);
			expect(one.recall).toBeCloseTo(expected.recall[index] ?? NaN, 12);
			expect(one.f1).toBeCloseTo(expected.f1[index] ?? NaN, 12);
		});
	});

	it('gives the same figures for the whole', () => {
		expect(accuracy(matrix)).toBeCloseTo(expected.accuracy, 12);
		expect(macroF1(matrix)).toBeCloseTo(expected.macroF1, 12);
		expect(macroRecall(matrix)).toBeCloseTo(expected.macroRecall, 12);
	});

	it('finds the same most frequent class', () => {
		const baseline = majorityBaseline(actual);
		expect(baseline?.label).toBe(expected.baseline.label);
		expect(baseline?.accuracy).toBeCloseTo(expected.baseline.accuracy, 12);
	});
});

describe('worked example', () => {
	// By hand: 5 rows, 3 right. cat: 2 true, 2 predicted, 1 right. dog: 2, 2, 1. owl: 1, 1, 1.
	const matrix = confusionMatrix(
		['cat', 'cat', 'dog', 'dog', 'owl'],
		['cat', 'dog', 'dog', 'cat', 'owl'],
	);

	it('is counted as by hand', () => {
		expect(matrix.counts).toEqual([
			[1, 1, 0],
			[1, 1, 0],
			[0, 0, 1],
		]);
		expect(correctCount(matrix)).toBe(3);
		expect(accuracy(matrix)).toBe(0.6);
		expect(macroF1(matrix)).toBeCloseTo(2 / 3, 12);
		expect(macroRecall(matrix)).toBeCloseTo(2 / 3, 12);
	});

	it('keeps the order that is asked for', () => {
		const ordered = confusionMatrix(['b', 'a'], ['b', 'b'], ['b', 'a', 'c']);
		expect(ordered.counts).toEqual([
			[1, 0, 0],
			[1, 0, 0],
			[0, 0, 0],
		]);
		// The class c was never met, so it is no class to average over.
		expect(macroF1(ordered)).toBeCloseTo(1 / 3, 12);
	});

	it('takes class numbers in typed arrays', () => {
		const numbers = confusionMatrix(Uint8Array.of(2, 10, 2), Uint8Array.of(2, 2, 10));
		expect(numbers.labels).toEqual([2, 10]);
		expect(numbers.counts).toEqual([
			[1, 1],
			[1, 0],
		]);
		expect(majorityBaseline(Uint8Array.of(2, 10, 2))).toEqual({ label: 2, accuracy: 2 / 3 });
	});
});

it('takes of equally frequent classes the one that sorts first, as DummyClassifier does', () => {
	expect(majorityBaseline(['b', 'a', 'b', 'a', 'c'])).toEqual({ label: 'a', accuracy: 0.4 });
	expect(majorityBaseline(['a', 'b', 'b', 'a', 'c'])).toEqual({ label: 'a', accuracy: 0.4 });
});

describe('bad input', () => {
	it('has no figures for no rows', () => {
		const empty = confusionMatrix([], []);
		expect(accuracy(empty)).toBeNull();
		expect(macroF1(empty)).toBeNull();
		expect(macroRecall(empty)).toBeNull();
		expect(classReport(empty)).toEqual([]);
		expect(majorityBaseline([])).toBeNull();
	});

	it('refuses columns of different lengths and classes outside of the order', () => {
		expect(() => confusionMatrix(['a'], [])).toThrow(MetricInputError);
		expect(() => confusionMatrix(['a'], ['b'], ['a'])).toThrow('Row 0');
		expect(MetricInputError.isInstance(new MetricInputError('x'))).toBe(true);
		expect(MetricInputError.isInstance(new Error('x'))).toBe(false);
	});

	it('counts labels that are names of object members', () => {
		const labels = ['__proto__', 'constructor', 'toString'];
		const matrix = confusionMatrix(labels, labels);
		expect(accuracy(matrix)).toBe(1);
		expect(matrix.labels).toEqual(['__proto__', 'constructor', 'toString']);
	});
});

describe('properties', () => {
	const label = fc.constantFrom('negative', 'neutral', 'positive', '好评');
	const pairs = fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 60 });
	const figures = (rows: readonly (readonly [string, string])[]) => {
		const matrix = confusionMatrix(
			rows.map(([actual]) => actual),
			rows.map(([, predicted]) => predicted),
		);
		return { matrix, whole: [accuracy(matrix), macroF1(matrix), macroRecall(matrix)] };
	};

	it('does not depend on the order of rows', () => {
		const shuffled = pairs.chain((rows) =>
			fc.tuple(
				fc.constant(rows),
				fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
			),
		);
		fc.assert(
			fc.property(shuffled, ([rows, mixed]) => {
				expect(figures(mixed).matrix).toEqual(figures(rows).matrix);
				expect(majorityBaseline(mixed.map(([actual]) => actual))).toEqual(
					majorityBaseline(rows.map(([actual]) => actual)),
				);
			}),
		);
	});

	it('does not depend on what classes are called', () => {
		// Reversed spelling changes the order of classes too, so sums run in another order.
		const rename = (name: string) => [...name].reverse().join('');
		fc.assert(
			fc.property(pairs, (rows) => {
				const renamed = rows.map(([one, two]) => [rename(one), rename(two)] as const);
				const before = figures(rows).whole;
				figures(renamed).whole.forEach((value, index) => {
					expect(value).toBeCloseTo(before[index] ?? NaN, 12);
				});
			}),
		);
	});

	it('changes none of its arguments and stays within 0 to 1', () => {
		fc.assert(
			fc.property(pairs, (rows) => {
				const actual = Object.freeze(rows.map(([one]) => one));
				const predicted = Object.freeze(rows.map(([, two]) => two));
				const matrix = confusionMatrix(actual, predicted);
				for (const value of [accuracy(matrix), macroF1(matrix), macroRecall(matrix)]) {
					expect(value).toBeGreaterThanOrEqual(0);
					expect(value).toBeLessThanOrEqual(1);
				}
				expect(matrix.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(rows.length);
			}),
		);
	});
});
