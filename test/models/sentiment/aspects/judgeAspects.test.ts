import { aspectContexts } from '../../../../models/sentiment/aspects/aspectContexts';
import { mentionFinder } from '../../../../models/sentiment/aspects/findMentions';
import { blendContext, CONTEXT_WEIGHTS, judgeAspects } from '../../../../models/sentiment/aspects/judgeAspects';
import type { TextClassifier } from '../../../../models/text/textClassifier';

const aspects = [
	{ name: 'food', words: ['food', 'pizza'] },
	{ name: 'service', words: ['service', 'staff'] },
	{ name: 'price', words: ['price'] },
];
const classifier = { labels: ['negative', 'neutral', 'positive'], temperatures: { default: 1 } } as unknown as TextClassifier;
/** A made-up model: it is for what it calls great and against what it calls bad. */
const logitsOf = (text: string): number[] => [(text.match(/bad/g) ?? []).length, 0, (text.match(/great/g) ?? []).length];
const contextsOf = (...sentences: string[]) => aspectContexts(sentences, mentionFinder(aspects)).contexts;

describe('aspectContexts', () => {
	it('gives clause, segment and sentence of every mention, one for a clause however often it names the aspect', () => {
		const sentence = 'The food, the pizza above all, was great, but the service was bad.';
		expect(contextsOf(sentence)).toEqual([
			{ aspect: 0, mention: 'food', sentence, segment: 'The food, the pizza above all, was great,', clause: 'The food, the pizza above all, was great,' },
			{ aspect: 1, mention: 'service', sentence, segment: 'but the service was bad.', clause: 'but the service was bad.' },
		]);
	});

	it('judges at most ten clauses of an aspect and counts the aspects with more', () => {
		const sentences = Array.from({ length: 12 }, (_, index) => `The food number ${index} was fine.`);
		const { contexts, limited } = aspectContexts(sentences, mentionFinder(aspects));
		expect(contexts).toHaveLength(10);
		expect(limited).toBe(1);
	});
});

describe('judgeAspects', () => {
	it('weighs clause, segment and sentence; the weights add up to one', () => {
		// By hand: clause (0, 0, 1), segment (0, 0, 1), sentence (1, 0, 1).
		const [first] = contextsOf('The food was great, but the service was bad.');
		expect(blendContext(first as NonNullable<typeof first>, logitsOf)).toEqual([CONTEXT_WEIGHTS.sentence, 0, expect.closeTo(1, 10)]);
		expect(Object.values(CONTEXT_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
	});

	it('tells the aspects of one sentence apart, in the order of the definitions', () => {
		const readings = judgeAspects(contextsOf('The service was bad, but the food was great.'), aspects, (context) => blendContext(context, logitsOf), classifier, 'en');
		expect(readings.map(({ aspect, label }) => [aspect, label])).toEqual([['food', 'positive'], ['service', 'negative']]);
		expect(readings[0]).toMatchObject({ mentions: ['but the food was great.'], score: expect.any(Number) as number });
	});

	it('leaves out what the text does not name', () => {
		expect(judgeAspects(contextsOf('Nothing of it.'), aspects, (context) => blendContext(context, logitsOf), classifier, 'en')).toEqual([]);
	});

	it('takes the mean over several clauses', () => {
		const readings = judgeAspects(contextsOf('The food was great.', 'The pizza was bad and bad.'), aspects, (context) => blendContext(context, logitsOf), classifier, 'en');
		expect(readings).toMatchObject([{ aspect: 'food', label: 'negative', mentions: ['The food was great.', 'The pizza was bad and bad.'] }]);
	});
});
