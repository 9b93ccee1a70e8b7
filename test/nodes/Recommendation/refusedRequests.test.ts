import { asOf, closePool, itemsOf, messageOf, runRecommendation, shop } from './runRecommendation';

afterAll(closePool);

const requests = [{ user: 'c-0' }, { user: 'c-1' }];

// Oracle: a webhook waits for one answer for each of its requests.
it.each(['list', 'rows'])('a request of an excluded user has one item that says so (%s)', async (output) => {
	const { lists, results, summary } = await runRecommendation(shop(), { recommendFor: 'requests', options: { asOf, tune: false, output, excludeUsers: 'c-1' } }, { requests });
	const own = results.filter(({ user }) => user === 'c-1');
	expect(own).toEqual([{ user: 'c-1', mode: 'discover', items: [], status: 'refused', reason: 'excluded' }]);
	expect(lists.at(-1)?.pairedItem).toEqual([{ item: 1, input: 2 }]);
	expect(messageOf(summary, 'recommend-requests-excluded')).toBe("1 request is of a user in 'Exclude Users': nothing was recommended");
});

it.each([['recommendForUsers', 'items'], ['findUsers', 'users'], ['similarItems', 'items']])('without a usable event %s answers each request with an item that says so', async (operation, list) => {
	const { results, summary } = await runRecommendation([{ user: '', item: '', date: '' }], { operation, recommendFor: 'requests', options: { asOf } }, { requests: [{ user: 'c-0', item: 'tea' }, { user: 'c-1', item: 'pot' }] });
	expect(results).toHaveLength(2);
	for (const result of results) expect(result).toMatchObject({ [list]: [], status: 'refused', reason: 'no-events' });
	expect(results.map(itemsOf)).toEqual([[], []]);
	expect(messageOf(summary, 'recommend-requests-without-events')).toBe('2 requests got an empty list, because there is no event that can be used');
});
