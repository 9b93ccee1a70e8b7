import type { Question } from '../../../../models/recommend/task/taskTypes';
import { twoTastes } from '../fixtures';
import { askTask } from './askTask';

const asked = ['u1', 'u2', 'nobody'].map((user) => ({ user, items: [] }));
const question: Question = { kind: 'recommendForUsers', who: 'requests', activeDays: 90, asked, excludeUsers: ['u2'] };
const noEvent = [{ user: '', item: 'a1', day: 1 }];

// Oracle: the contract. Whoever asks gets one answer, in the order of the requests.
describe('a request', () => {
	it('of a user who does not want to be profiled is answered without a list', async () => {
		const { answers } = await askTask(twoTastes(60), question);
		expect(answers.map((answer) => [answer.asked, answer.recommendation?.user, answer.recommendation?.items.length, answer.refusal])).toEqual([[0, 'u1', 3, null], [1, 'u2', 0, 'excluded'], [2, 'nobody', 3, null]]);
	});

	it('is answered where no event can be used', async () => {
		const { answers } = await askTask(noEvent, question);
		expect(answers.map((answer) => [answer.asked, answer.recommendation?.user, answer.refusal])).toEqual([[0, 'u1', 'no-events'], [1, 'u2', 'excluded'], [2, 'nobody', 'no-events']]);
	});

	it('about an item is answered where no event can be used', async () => {
		const about = [{ user: null, items: ['a1', 'a2'] }];
		for (const kind of ['similarItems', 'frequentlyBoughtTogether'] as const) {
			const { answers } = await askTask(noEvent, { kind, asked: about });
			expect(answers).toMatchObject([{ asked: 0, subject: ['a1', 'a2'], recommendation: { items: [] }, refusal: 'no-events' }]);
		}
		const { answers } = await askTask(noEvent, { kind: 'findUsers', asked: about, excludeUsers: [] });
		expect(answers).toMatchObject([{ asked: 0, subject: ['a1', 'a2'], users: [], refusal: 'no-events' }]);
	});

	it('that nobody made is not answered', async () => {
		expect((await askTask(noEvent, { ...question, who: 'all' })).answers).toEqual([]);
	});
});
