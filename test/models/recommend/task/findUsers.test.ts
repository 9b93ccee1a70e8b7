import { NOW, twoTastes } from '../fixtures';
import { askTask } from './askTask';

const lines = twoTastes(60);
const item = 'a4';
const usersFor = async (more: Parameters<typeof askTask>[0], excludeUsers: readonly string[]): Promise<string[]> => {
	const { answers } = await askTask([...lines, ...more], { kind: 'findUsers', asked: [{ user: null, items: [item] }], excludeUsers }, { count: 60, clock: NOW });
	return (answers[0]?.users ?? []).map(({ user }) => user);
};

// Oracle: the list without anybody's wish, less those who do not want to be in it.
describe('the users for an item', () => {
	it('are without those who do not want to be profiled', async () => {
		const all = await usersFor([], []);
		expect(all.length).toBeGreaterThan(3);
		const [first, , third] = all as [string, string, string];
		expect(await usersFor([], [first, third])).toEqual(all.filter((user) => user !== first && user !== third));
	});

	it('are without whoever has hidden the item', async () => {
		const [first] = (await usersFor([], [])) as [string];
		const other = [{ user: first, item: 'a5', type: 'hide' }];
		expect(await usersFor(other, [])).toContain(first);
		expect(await usersFor([{ user: first, item, type: 'hide' }], [])).not.toContain(first);
	});
});
