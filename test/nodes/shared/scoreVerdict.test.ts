import { scoreReport } from '../../../models/metrics/scoreReport';
import { scoreVerdict } from '../../../nodes/shared/scoreVerdict';

/** `counts[actual][predicted]` as rows. */
function verdict(counts: Record<string, Record<string, number>>): string {
	const pairs = Object.entries(counts).flatMap(([actual, line]) =>
		Object.entries(line).flatMap(([predicted, count]) => Array<[string, string]>(count).fill([actual, predicted])),
	);
	return scoreVerdict(scoreReport(pairs.map(([actual]) => actual), pairs.map(([, predicted]) => predicted)));
}

it('says by how much the predictions beat the most frequent label, and that it is no chance', () => {
	// Wilson for 910 of 1,000: .8907 to .9262 (scipy).
	expect(verdict({ positive: { positive: 360, negative: 40 }, negative: { negative: 300 }, neutral: { neutral: 250, negative: 50 } })).toBe(
		"The predictions are right in 91% of 1,000 rows (95% interval 89.1% to 92.6%), 51 points better than always answering 'positive' (40%), which is more than chance (p < 0.001).",
	);
});

it('says when the gain may be chance', () => {
	// Only prediction right 2, only baseline right 1: p = 1.
	expect(verdict({ a: { a: 5, b: 1 }, b: { b: 2, a: 2 } })).toBe(
		"The predictions are right in 70% of 10 rows (95% interval 39.7% to 89.2%), 10 points better than always answering 'a' (60%), which may be chance (p = 1.00).",
	);
});

it('says when they are no better, or worse', () => {
	expect(verdict({ a: { a: 6 }, b: { a: 4 } })).toMatch(/in 60% of 10 rows .*, no better than always answering 'a' \(60%\)\.$/);
	expect(verdict({ a: { b: 20, a: 20 }, b: { b: 1 } })).toMatch(/46\.3 points worse than always answering 'a' \(97\.6%\), which is more than chance \(p < 0\.001\)\.$/);
});

it('calls a gap that rounds to 0 points no gap', () => {
	expect(verdict({ a: { a: 3000 }, b: { a: 1999, b: 1 } })).toMatch(/, no better than always answering 'a' \(60%\)\.$/);
});

it('does not praise predictions for rows of one class', () => {
	expect(verdict({ a: { a: 1 } })).toMatch(/^The predictions are right in 100% of 1 row \(.*\), but every row is of one class, so always answering 'a' would be right every time/);
});

it('says when nothing could be scored', () => {
	expect(verdict({})).toMatch(/^No row could be scored/);
});

it('does not repeat a text that stands where a label should', () => {
	expect(verdict({ 'I was very unhappy with the parcel': { x: 1 } })).toContain('always answering the most frequent label would');
});
