import { scoreReport } from '../../../models/metrics/scoreReport';
import { readOracles } from './oracle';

// Oracle: scikit-learn 1.7.2 and scipy, see test/oracles/makeMetricOracles.py.
const oracles = readOracles();

it.each(oracles.classification)('$name', ({ actual, predicted, expected }) => {
	const report = scoreReport(actual, predicted);
	expect(report.rows).toBe(actual.length);
	expect(report.accuracy).toBeCloseTo(expected.accuracy, 12);
	expect(report.macroF1).toBeCloseTo(expected.macroF1, 12);
	expect(report.baseline?.label).toBe(expected.baseline.label);
	expect((report.pValue ?? NaN) / expected.pValue).toBeCloseTo(1, 9);
	expect(report.expectedCalibrationError).toBeNull();
	const table = expected.met.map((one) =>
		expected.met.map((other) => report.confusion[one]?.[other] ?? 0),
	);
	expect(table).toEqual(expected.confusion);
});

it('measures calibration over the rows that have a confidence', () => {
	const { confidence, correct, expected } = oracles.calibration[0] ?? { confidence: [], correct: [], expected: NaN };
	const predicted = correct.map((isRight) => (isRight === 1 ? 'a' : 'b'));
	const report = scoreReport(
		[...predicted.map(() => 'a'), 'a'],
		[...predicted, 'b'],
		[...confidence, null],
	);
	expect(report.expectedCalibrationError).toBeCloseTo(expected, 12);
});

it('has no figures for no rows', () => {
	expect(scoreReport([], [])).toEqual({
		rows: 0,
		accuracy: null,
		accuracyLower: null,
		accuracyUpper: null,
		macroF1: null,
		classes: [],
		confusion: {},
		expectedCalibrationError: null,
		baseline: null,
		pValue: null,
	});
});

it('survives JSON with labels that are names of object members', () => {
	const { confusion } = scoreReport(['__proto__', '__proto__', 'toString'], ['__proto__', 'toString', 'toString']);
	expect(JSON.stringify(confusion)).toBe('{"__proto__":{"__proto__":1,"toString":1},"toString":{"toString":1}}');
	expect(Object.getPrototypeOf(confusion)).toBe(Object.prototype);
});
