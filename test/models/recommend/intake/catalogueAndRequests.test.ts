import fc from 'fast-check';

import type { CatalogueColumns } from '../../../../models/recommend/intake/readCatalogue';
import { readCatalogue } from '../../../../models/recommend/intake/readCatalogue';
import { readRequest } from '../../../../models/recommend/intake/readRequest';
import { answerRecommendation } from '../../../../models/recommend/task/recommendTask';
import type { RecommendTaskResult } from '../../../../models/recommend/task/taskTypes';
import { DAY, NOW, twoTastes } from '../fixtures';
import { SETTINGS } from './csvFiles';

const NONE: CatalogueColumns = { id: [], title: null, text: null, category: null, price: null, stock: null, tags: null, date: null, fields: [] };

// Oracle: a few rows, read by eye.
describe('a catalogue', () => {
	it('is read row by row; of rows with the same id the first one counts', () => {
		const reading = readCatalogue({
			...NONE,
			id: [7, '7', '', null, '__proto__', '007', true], title: ['Mug', 'Cup', 'x', 'x', ' Pot ', '', 'x'], price: ['1.234,50', '9', '', '', 'free', '12,00', ''],
			stock: ['In stock', '', '', '', 'perhaps', 0, ''], date: ['2026-01-31', '', '', '', 'soon', '', ''], tags: ['red, blue;red', '', '', '', ['x', 'y'], null, ''],
			text: ['<p>Holds&nbsp;<b>tea</b></p>', '', '', '', '', '', ''], fields: [['constructor', ['oak', '', '', '', 3, Number.NaN, '']]],
		});
		expect(reading.catalogue.items).toEqual([
			{ id: '7', title: 'Mug', text: 'Holds tea', price: 1234.5, inStock: true, tags: ['red', 'blue'], date: Date.parse('2026-01-31'), fields: new Map([['constructor', 'oak']]) },
			{ id: '__proto__', title: 'Pot', tags: ['x', 'y'], fields: new Map([['constructor', 3]]) },
			{ id: '007', price: 12, inStock: false },
		]);
		expect(reading).toMatchObject({ withoutId: 3, repeated: 1, unreadable: [{ column: 'price', rows: 1 }, { column: 'stock', rows: 1 }, { column: 'date', rows: 1 }] });
	});

	it('has every row as an item, without an id or repeated', () => {
		const id = fc.oneof(fc.nat(9), fc.nat(9).map(String), fc.constantFrom('', null, true, '__proto__', 'constructor', '01'));
		const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.integer(), fc.constantFrom(null, true, undefined, '1,5'));
		fc.assert(fc.property(fc.array(fc.tuple(id, cell, cell, cell), { maxLength: 30 }), (rows) => {
			const [price, stock, date] = [rows.map((row) => row[1]), rows.map((row) => row[2]), rows.map((row) => row[3])];
			const { catalogue, withoutId, repeated } = readCatalogue({ ...NONE, id: rows.map((row) => row[0]), price, stock, date, title: price, text: stock, tags: date });
			expect(catalogue.items.length + withoutId + repeated).toBe(rows.length);
			expect(new Set(catalogue.items.map((item) => item.id)).size).toBe(catalogue.items.length);
		}));
	});
});

// Oracle: what a person reads in the cell.
describe('a request', () => {
	it.each<[string, unknown, unknown[], { user: string | null; items: string[] }]>([
		['a user', ' Ann ', [], { user: 'Ann', items: [] }],
		['a user by number', 7, [], { user: '7', items: [] }],
		['nothing', '', ['', null, {}], { user: null, items: [] }],
		['a text with commas', null, ['a, b;c\nd,,a'], { user: null, items: ['a', 'b', 'c', 'd'] }],
		['a list', null, [['a', 7, ['b']]], { user: null, items: ['a', '7', 'b'] }],
		['a list as JSON', null, ['["a", 7, {"id": "b"}]'], { user: null, items: ['a', '7', 'b'] }],
		['what looks like JSON and is none', null, ['[sale] mug'], { user: null, items: ['[sale] mug'] }],
		['lines of an order', null, [{ product_id: 7, id: 1 }, { sku: 'x' }], { user: null, items: ['7', 'x'] }],
		['names of object internals', '__proto__', ['constructor,__proto__'], { user: '__proto__', items: ['constructor', '__proto__'] }],
		['leading zeros', '007', ['00123'], { user: '007', items: ['00123'] }],
	])('is read: %s', (_, user, items, asked) => {
		expect(readRequest(user, items)).toEqual(asked);
	});

	it('answers to anything that JSON can hold', () => {
		fc.assert(fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (user, items) => {
			const asked = readRequest(user, items);
			expect(new Set(asked.items).size).toBe(asked.items.length);
			expect(asked.items).not.toContain('');
		}));
	});
});

async function answer(requests: ReadonlyArray<{ user: string | null; items: string[] }>, catalogueIds: readonly string[]): Promise<RecommendTaskResult> {
	const lines = twoTastes(60);
	const steps = answerRecommendation({
		events: { kind: 'columns', columns: {
			rows: lines.length, row: Int32Array.from(lines.keys()), user: lines.map(({ user }) => user), item: lines.map(({ item }) => item),
			date: lines.map(({ day = 0 }) => new Date(NOW - day * DAY).toISOString()), order: null, quantity: null, eventType: null, segment: null, uneven: [], broken: [],
		} },
		intake: SETTINGS, catalogue: { ...NONE, id: catalogueIds }, model: null,
		question: { kind: 'recommendForUsers', who: 'requests', activeDays: 90, asked: requests, excludeUsers: [] },
		count: 3, mode: 'discover', method: 'auto', halfLives: {}, tune: false, fewestUsersPerPair: 1, seed: 1, clock: NOW, asOf: null, mostMegabytes: 1000, budgetMilliseconds: 60_000,
		rules: { hideBought: 'mode', inStock: true }, onlyCatalogue: false, preferences: [], explain: false, seal: null,
	}, { milliseconds: () => 0 } as Parameters<typeof answerRecommendation>[1]);
	for (;;) {
		const step = await steps.next();
		if (step.done === true) return step.value;
	}
}

describe('unknown ids', () => {
	it('of users and items are answered all the same, and told from known ones', async () => {
		const { answers } = await answer([{ user: 'u1', items: [] }, { user: 'nobody', items: [] }, { user: '__proto__', items: [] }, { user: null, items: ['nothing'] }, { user: 'nobody', items: ['b1'] }], []);
		expect(answers.map(({ isKnown }) => isKnown)).toEqual([true, false, false, false, true]);
		for (const { recommendation } of answers) expect(recommendation?.items).toHaveLength(3);
	});

	/** Oracle: twoTastes has the items a0 to a11 and b0 to b11, as far as its arithmetic reaches them. */
	it('of a catalogue without events, and of events without a catalogue, are counted', async () => {
		const sold = new Set(twoTastes(60).map(({ item }) => item));
		const { catalogue } = await answer([{ user: 'u1', items: [] }], ['a0', 'new', 'a0', '']);
		expect(sold.has('a0')).toBe(true);
		expect(catalogue).toMatchObject({ items: 2, withEvents: 1, missing: sold.size - 1, repeated: 1, withoutId: 1 });
	});
});
