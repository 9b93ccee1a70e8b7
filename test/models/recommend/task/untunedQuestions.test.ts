import type { Question } from '../../../../models/recommend/task/taskTypes';
import { twoTastes } from '../fixtures';
import { askTask } from './askTask';

const lines = twoTastes(300);
const sealed = { createdBy: '0.0.0' };

// Oracle: the untuned run of the same question. 1,500 events of 300 users are what the tuner works on.
describe.each<[string, Question]>([
	['trending', { kind: 'trending' }],
	['bought together', { kind: 'frequentlyBoughtTogether', asked: [{ user: null, items: ['a4'] }] }],
])('the question of what is %s', (_, question) => {
	it('tunes nothing and learns no likeness, since it needs neither', async () => {
		const [tuned, untuned] = [await askTask(lines, question, { tune: true }), await askTask(lines, question)];
		expect(tuned.training?.tuning.chosenBy).toBe('defaults');
		expect(tuned.answers).toEqual(untuned.answers);
		expect(tuned.hash).toBe(untuned.hash);
		expect(tuned.answers[0]?.recommendation?.items).toHaveLength(3);
	});

	it('learns all of it where the model is saved', async () => {
		const [kept, alone] = [await askTask(lines, question, { seal: sealed }), await askTask(lines, question)];
		expect(kept.artefact?.length).toBeGreaterThan(0);
		expect(kept.answers).toEqual(alone.answers);
		expect(kept.hash).not.toBe(alone.hash);
	});
});
