import { logitsOf, softmaxRegression, type LinearClassifier } from '../../../models/labels/softmaxRegression';
import { softmax } from '../../../models/text/softmax';
import oracles from '../../oracles/softmaxRegressionOracles.json';

function run(steps: Generator<void, LinearClassifier, void>): LinearClassifier {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

// scikit-learn fits two classes with one weight vector: the difference of our two, whose squares are half of its own.
it.each(oracles.cases)('gives the probabilities of scikit-learn ($classCount classes, strength $strength)', ({ values, width, classes, classCount, strength, probabilities }) => {
	const rows = { values: Float64Array.from(values), width, classes: Int32Array.from(classes), classCount };
	const found = run(softmaxRegression(rows, classCount === 2 ? strength / 2 : strength));
	probabilities.forEach((expected, row) => {
		const own = softmax(logitsOf(found, values.slice(row * width, (row + 1) * width)), 1);
		own.forEach((probability, label) => expect(Math.abs(probability - (expected[label] ?? NaN))).toBeLessThan(1e-3));
	});
});

it('leaves its input alone and gives the same bits again', () => {
	const [one] = oracles.cases;
	const rows = { values: Float64Array.from(one?.values ?? []), width: 4, classes: Int32Array.from(one?.classes ?? []), classCount: 3 };
	const before = Array.from(rows.values);
	const found = run(softmaxRegression(rows, 1));
	expect(Array.from(rows.values)).toEqual(before);
	expect(run(softmaxRegression(rows, 1))).toEqual(found);
});
