import fc from 'fast-check';

import type { TextClassifier } from '../../../models/text/textClassifier';
import { verdictOf } from '../../../models/sentiment/verdictOf';

const classifier = (labels: string[], temperatures: Record<string, number> = { default: 1 }): TextClassifier =>
	({ labels, temperatures }) as unknown as TextClassifier;

const three = classifier(['negative', 'neutral', 'positive']);
/** Logits whose softmax is known by hand: ln 1, ln 2, ln 5 give 1/8, 2/8, 5/8. */
const eighths = [Math.log(1), Math.log(2), Math.log(5)];

it('gives label, probabilities and score by hand-worked values', () => {
	expect(verdictOf(eighths, three, 'en')).toEqual({
		label: 'positive',
		score: 0.5,
		probability: 0.625,
		probabilities: { negative: 0.125, neutral: 0.25, positive: 0.625 },
	});
});

it('uses the temperature of the language, else the default', () => {
	const tempered = classifier(['negative', 'neutral', 'positive'], { default: 1, zh: 0.5 });
	// Halving the temperature squares the shares: 1, 4 and 25 of 30.
	expect(verdictOf(eighths, tempered, 'zh').probability).toBe(0.8333);
	for (const language of ['en', null]) expect(verdictOf(eighths, tempered, language).probability).toBe(0.625);
});

it('adds up several labels of one mood, and has no score for labels of another kind', () => {
	const stars = classifier(['1 star', '2 stars', '3 stars', '4 stars', '5 stars']);
	expect(verdictOf([0, 0, 0, 0, 0], stars, null).score).toBe(0);
	expect(verdictOf([0, 0, 0, Math.log(3), Math.log(4)], stars, null).score).toBe(0.5);
	const topics = classifier(['price', 'service']);
	expect(verdictOf([0, 1], topics, null)).toMatchObject({ label: 'service', score: null });
	expect(verdictOf([0, 1], classifier(['positive', 'LABEL_1']), null).score).toBeNull();
});

it('keeps to its ranges and names the most probable label', () => {
	const logit = fc.double({ min: -50, max: 50, noNaN: true });
	fc.assert(
		fc.property(fc.tuple(logit, logit, logit), (logits) => {
			const { label, score, probability, probabilities } = verdictOf(logits, three, null);
			expect(probability).toBe(Math.max(...Object.values(probabilities)));
			expect(probabilities[label]).toBe(probability);
			expect(Math.abs(score ?? NaN)).toBeLessThanOrEqual(1);
			expect(Object.values(probabilities).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 3);
		}),
	);
});
