import fc from 'fast-check';

import { openRecommender } from '../../../models/recommend/answer/openRecommender';
import { recommendFor } from '../../../models/recommend/answer/recommendFor';
import { defaultSettings } from '../../../models/recommend/defaultSettings';
import { finish } from '../../../models/recommend/finish';
import { historiesOf } from '../../../models/recommend/historiesOf';
import { readColumns } from '../../../models/recommend/intake/columns';
import { train } from '../../../models/recommend/train';
import type { Mode } from '../../../models/recommend/types';
import { DAY, NOW, twoTastes } from './fixtures';

interface Row { user: string; item: string; date: string }

const ROWS: Row[] = twoTastes(30, 8).map(({ user, item, day = 0 }) => ({ user, item, date: new Date(NOW - day * DAY).toISOString() }));

/** From rows to every user's list, as the node goes. */
function listsOf(rows: readonly Row[], mode: Mode = 'discover') {
	const column = (name: keyof Row): string[] => rows.map((row) => row[name]);
	const { events } = finish(readColumns(
		{ rows: rows.length, row: Int32Array.from(rows.keys()), user: column('user'), item: column('item'), date: column('date'), order: null, quantity: null, eventType: null, segment: null, uneven: [], broken: [] },
		{ eventWeights: [], ignoreItems: [], ignoreServiceLines: true, dateOrder: 'auto', keepGuests: false, zeroIsGuest: false },
	));
	const open = openRecommender(train(events, null, { ...defaultSettings(NOW), mode, tune: false }), null);
	const options = { count: 4, mode, rules: {}, explain: true, now: NOW } as const;
	return new Map([...historiesOf(events)].sort(([one], [other]) => (one < other ? -1 : 1)).map(([user, history]) => [user, recommendFor(open, { user, history }, options).items]));
}

// Oracle: the rows in their own order, each once.
describe('from rows to lists', () => {
	const plain = listsOf(ROWS);

	it('every user has one list, without an item twice or one that she had', () => {
		expect([...plain.keys()]).toEqual([...new Set(ROWS.map(({ user }) => user))].sort());
		for (const [user, list] of plain) {
			const items = list.map(({ item }) => item);
			const had = new Set(ROWS.filter((row) => row.user === user).map(({ item }) => item));
			expect(new Set(items).size).toBe(items.length);
			expect(items.filter((item) => had.has(item))).toEqual([]);
		}
	});

	it('the order of the rows makes no difference, nor do rows that are there twice', () => {
		const mixed = fc.tuple(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), fc.subarray(ROWS)).map(([rows, again]) => [...rows, ...again]);
		fc.assert(fc.property(mixed, (rows) => {
			expect(listsOf(rows)).toEqual(plain);
		}), { numRuns: 15 });
	});

	it('other names of the users make no difference to the lists', () => {
		// A name in front of all names keeps their order, so ties fall as before.
		const renamed = listsOf(ROWS.map((row) => ({ ...row, user: `shop:${row.user}` })));
		expect([...renamed.values()]).toEqual([...plain.values()]);
	});

	it('the same rows give the same lists to the last bit, in every mode', () => {
		for (const mode of ['discover', 'buyAgain', 'nextPurchase'] as const) expect(JSON.stringify([...listsOf(ROWS, mode)])).toBe(JSON.stringify([...listsOf(ROWS, mode)]));
	});
});
