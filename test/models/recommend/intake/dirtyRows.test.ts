import fc from 'fast-check';

import { EventTypes } from '../../../../models/recommend/intake/eventTypes';
import { plainDate, plainInteger } from '../../../../models/recommend/intake/plainNumber';
import { codesOf, csvText, noteOf, pairsOf, readFile, skippedOf } from './csvFiles';

const DATED = ['user', 'item', 'date'] as const;
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

// Oracle: dates read by a person.
describe('dates of events', () => {
	it('that nobody can read leave no time at all, and that is said', () => {
		const intake = readFile('user,item,date\nann,a,soon\nann,b,2026-02-30\nbob,a,\n', DATED);
		expect(intake.events.time).toBeNull();
		expect(intake.events.order).toBeNull();
		expect(intake.notes).toEqual([{ code: 'recommend-dates-unreadable', details: { rows: 3 } }]);
		expect(intake.rows.used).toBe(3);
	});

	it('of which some cannot be read: those are the oldest, and that is said', () => {
		const intake = readFile('user,item,date\nann,a,2026-03-01\nann,b,whenever\nbob,a,31.01.2026\n', DATED);
		expect([...(intake.events.time ?? [])]).toEqual([day('2026-03-01'), day('2026-01-31'), day('2026-01-31')]);
		expect(intake.notes).toEqual([{ code: 'recommend-dates-some-unreadable', details: { rows: 1 } }]);
	});

	it('have the order of the whole column', () => {
		const text = 'user,item,date\nann,a,03/04/2026\nann,b,31/01/2026\n';
		expect([...(readFile(text, DATED).events.time ?? [])]).toEqual([day('2026-04-03'), day('2026-01-31')]);
		const open = readFile('user,item,date\nann,a,03/04/2026\n', DATED);
		expect(noteOf(open, 'recommend-day-order')).toEqual({ order: 'unknown' });
		expect([...(open.events.time ?? [])]).toEqual([day('2026-03-04')]);
		expect(codesOf(readFile('user,item,date\nann,a,03/04/2026\n', DATED, { dateOrder: 'dayFirst' }))).toEqual([]);
	});

	it('of one day are one order without order numbers', () => {
		const intake = readFile('user,item,date\nann,a,2026-01-01 09:00\nann,b,2026-01-01 21:00\nann,c,2026-01-02\nbob,a,2026-01-01\n', DATED);
		expect([...(intake.events.order ?? [])]).toEqual([0, 0, 1, 2]);
		expect(intake.hasOrderColumn).toBe(false);
	});

	/** Oracle: JavaScript's own Date. */
	it('in ISO form are read as Date reads them', () => {
		fc.assert(fc.property(fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }), (date) => {
			const iso = date.toISOString();
			const seconds = Math.floor(date.getTime() / 1000) * 1000;
			expect(plainDate(iso.slice(0, 10))).toBe(day(iso.slice(0, 10)));
			for (const text of [`${iso.slice(0, 19)}Z`, iso.slice(0, 19), iso.slice(0, 19).replace('T', ' ')]) expect(plainDate(text)).toBe(seconds);
			expect(plainDate(iso.slice(0, 16))).toBe(Math.floor(seconds / 60_000) * 60_000);
		}));
		for (const text of ['2026-02-29', '2026-13-01', '2026-01-00', '2026-01-01T24:00', '2026-01-01 9:00', '2026-1-1', '']) expect(plainDate(text)).toBeNaN();
		expect(plainDate('2024-02-29')).toBe(day('2024-02-29'));
	});
});

describe('quantities', () => {
	it('as text are read, and those that are none count as one piece and are said', () => {
		// Oracle: 2 are bought and 1,0 come back; 1.000 and -999,5 leave half a piece; a dozen is no number.
		const intake = readFile('user;item;quantity\nann;a;"2"\nann;a;-1,0\nann;b;"1.000,0"\nann;b;"-999,5"\nann;c;a dozen\nann;d;\nann;e;0,0\n', ['user', 'item', 'quantity']);
		expect(pairsOf(intake)).toEqual(['ann a', 'ann b', 'ann c', 'ann d']);
		expect(noteOf(intake, 'recommend-quantities-unreadable')).toEqual({ rows: 1 });
		expect(noteOf(intake, 'recommend-returns')).toEqual({ returns: 2, purchases: 0 });
		expect(skippedOf(intake)).toEqual({ 'quantity-zero': 1 });
	});

	/** Oracle: JavaScript's own numbers. */
	it('that are short whole numbers are read without the slow reader', () => {
		fc.assert(fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (value) => {
			expect(plainInteger(String(value)) + 0).toBe(value);
		}));
		for (const text of ['', '-', '1.5', '1e3', '+1', ' 1', '1234567890', '٣']) expect(plainInteger(text)).toBeNaN();
	});
});

// Oracle: the table of weights in the recommendation brief, section 5.
describe('types of events', () => {
	it('have the weights of the brief, or the user’s own; those that nobody knows are said', () => {
		const types = ['view', 'Click', 'like', 'add_to_cart', 'purchase', 'share', 'Save', 'impression', 'zap', ''];
		const text = ['user,item,eventType', ...types.map((type, place) => `ann,item${place},${type}`)].join('\n');
		const columns = ['user', 'item', 'eventType'] as const;
		const intake = readFile(text, columns);
		expect([...intake.events.weight]).toEqual([1, 1, 2, 3, 5, 4, 4, 1, 1]);
		expect(skippedOf(intake)).toEqual({ 'event-type-ignored': 1 });
		expect(noteOf(intake, 'recommend-event-types-unknown')).toEqual({ types: ['zap'] });
		const own = readFile(text, columns, { eventWeights: [['Add to cart', 7], ['view', 0], ['ZAP', 2.5]] });
		expect([...own.events.weight]).toEqual([1, 2, 7, 5, 4, 4, 2.5, 1]);
		expect(skippedOf(own)).toEqual({ 'event-type-ignored': 2 });
		expect(codesOf(own)).toEqual([]);
	});
});

describe('event types that are numbers', () => {
	it('have the weights that they are given, and those without one are said', () => {
		const columns = ['user', 'item', 'eventType'] as const;
		const intake = readFile('user,item,eventType\nann,a,0\nann,b,1\nann,c,7\n', columns, { eventWeights: [['0', 0], ['1', 3]] });
		expect([...intake.events.weight]).toEqual([3, 1]);
		expect(noteOf(intake, 'recommend-event-types-unknown')).toEqual({ types: ['7'] });
	});
});

describe('lines that are no products', () => {
	it('are left out by name, not by a part of a name, and named', () => {
		const text = 'user,item\nann,POSTAGE\nann,Shipping Cost\nann,Postcard\nann,gift-7\nann,mug\n';
		const intake = readFile(text, ['user', 'item'], { ignoreServiceLines: true, ignoreItems: [' GIFT-7 '] });
		expect(pairsOf(intake)).toEqual(['ann Postcard', 'ann mug']);
		expect(skippedOf(intake)).toEqual({ 'not-a-product': 3 });
		expect(noteOf(intake, 'recommend-service-lines')).toEqual({ items: ['POSTAGE', 'Shipping Cost', 'gift-7'] });
	});

	it('have letters for codes only where most products are numbered as in that export', () => {
		const letters = readFile('user,item\nann,A\nann,B\nann,D\nann,M\n', ['user', 'item'], { ignoreServiceLines: true });
		expect(pairsOf(letters)).toEqual(['ann A', 'ann B', 'ann D', 'ann M']);
		expect(letters.notes).toEqual([]);
		const numbered = readFile('user,item\nann,85123A\nann,71053\nann,D\n', ['user', 'item'], { ignoreServiceLines: true });
		expect(pairsOf(numbered)).toEqual(['ann 85123A', 'ann 71053']);
		expect(skippedOf(numbered)).toEqual({ 'not-a-product': 1 });
	});
});

describe('event type 0 or 1 as a number', () => {
	it('is read like its text', () => {
		const types = new EventTypes([['0', 0]]);
		expect(types.meaningOf(0)).toEqual(types.meaningOf('0'));
		expect(types.meaningOf(0)).toMatchObject({ weight: 0 });
		expect(types.meaningOf(1)).toBeNull();
	});
});

describe('dirty rows', () => {
	const cells = {
		user: fc.constantFrom('ann', 'bob', '', 'NULL', '__proto__', '7'),
		item: fc.constantFrom('a', 'b', 'c', '', 'N/A', 'POSTAGE', 'constructor'),
		date: fc.constantFrom('2026-01-01', '2026-01-02 10:00', '', 'soon', '01/02/2026', '2026-02-30'),
		order: fc.constantFrom('1', '2', '', 'x'),
		quantity: fc.constantFrom('1', '2', '-1', '-3', '0', '', 'many', '1,5', '-0'),
		eventType: fc.constantFrom('buy', 'view', 'refund', 'hide', 'impression', 'zap', ''),
	};
	const columns = ['user', 'item', 'date', 'order', 'quantity', 'eventType'] as const;
	const rows = fc.array(fc.tuple(...columns.map((name) => cells[name])), { maxLength: 40 });
	const settings = fc.record({ ignoreServiceLines: fc.boolean(), keepGuests: fc.boolean() });

	it('are each used or counted by a reason, and the table holds together', () => {
		fc.assert(fc.property(rows, fc.subarray([...columns], { minLength: 2 }).filter((names) => names.includes('item')), settings, (list, names, wanted) => {
			const intake = readFile(csvText([[...columns], ...list], { delimiter: ',', lineEnd: '\n', quoteAll: false, lastLineEnd: true }), names, wanted);
			const { events, rows: outcome } = intake;
			expect(outcome.read).toBe(list.length);
			expect(outcome.used + outcome.skipped.reduce((sum, { count }) => sum + count, 0)).toBe(outcome.read);
			for (const { count, examples } of outcome.skipped) {
				expect(examples).toHaveLength(Math.min(5, count));
				for (const row of examples) expect(row >= 1 && row <= list.length).toBe(true);
			}
			expect(new Set(events.users).size).toBe(events.users.length);
			expect(new Set(events.items).size).toBe(events.items.length);
			expect(new Set(events.user).size).toBe(events.users.length);
			expect(new Set(events.item).size).toBe(events.items.length);
			for (const column of [events.item, events.weight, intake.row, events.time ?? events.user, events.order ?? events.user]) expect(column).toHaveLength(events.user.length);
			for (const weight of events.weight) expect(weight).toBeGreaterThan(0);
			for (const [event, row] of intake.row.entries()) expect(events.items[events.item[event] ?? -1]).toBe(list[row]?.[1]);
		}), { numRuns: 300 });
	});
});
