import fc from 'fast-check';

import { IdIndex } from '../../../../models/recommend/intake/idIndex';
import { readColumns } from '../../../../models/recommend/intake/columns';
import { finished, noteOf, pairsOf, readFile, SETTINGS, skippedOf } from './csvFiles';
import type { Intake } from '../../../../models/recommend/intake/intakeTypes';

const bought = (pairs: ReadonlyArray<readonly [user: unknown, item: unknown]>): Intake => finished(readColumns({
	rows: pairs.length, row: Int32Array.from(pairs.keys()), user: pairs.map(([user]) => user), item: pairs.map(([, item]) => item),
	date: null, order: null, quantity: null, eventType: null, segment: null, uneven: [], broken: [],
}, SETTINGS));

const INTERNALS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length'];

// Oracle: a few ids, told apart by hand.
describe('ids', () => {
	it('as number and as text are one, and that is said', () => {
		const intake = bought([[123, 7], ['123', '7'], [123n, ' 7 '], ['7', 123]]);
		expect(intake.events.users).toEqual(['123', '7']);
		expect(intake.events.items).toEqual(['7', '123']);
		expect(intake.notes).toEqual([
			{ code: 'recommend-ids-number-and-text', details: { what: 'user', count: 1 } },
			{ code: 'recommend-ids-number-and-text', details: { what: 'item', count: 1 } },
		]);
	});

	it('keep their leading zeros, and those that look alike are said; of users none by name', () => {
		const intake = readFile('user,item\n00123,A-1\n123,a-1\n0,0\n00,b\n', ['user', 'item']);
		expect(intake.events.users).toEqual(['00123', '123', '0', '00']);
		expect(intake.events.items).toEqual(['A-1', 'a-1', '0', 'b']);
		expect(intake.notes).toEqual([
			{ code: 'recommend-ids-alike', details: { what: 'user', count: 4, examples: [] } },
			{ code: 'recommend-ids-alike', details: { what: 'item', count: 2, examples: ['A-1 / a-1'] } },
		]);
	});

	it('that are e-mail addresses have no case, and accents one form', () => {
		const intake = bought([['Ann@Shop.example', 'Caf\u00e9'], ['ann@shop.example ', 'Cafe\u0301']]);
		expect(intake.events.users).toEqual(['ann@shop.example']);
		expect(intake.events.items).toEqual(['Caf\u00e9']);
	});

	it('may be named like object internals', () => {
		const names = INTERNALS.flatMap((user) => INTERNALS.map((item) => [user, item] as const));
		const text = ['user,item', ...names.map((pair) => pair.join(','))].join('\n');
		const wanted = names.map((pair) => pair.join(' '));
		expect(pairsOf(readFile(text, ['user', 'item']))).toEqual(wanted);
		expect(pairsOf(bought(names))).toEqual(wanted);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	it('that a user hides are hidden from that user, whatever they are named', () => {
		const intake = readFile('user,item,eventType\n__proto__,constructor,hide\n__proto__,b,dislike\nann,b,buy\n', ['user', 'item', 'eventType']);
		expect([...intake.hidden]).toEqual([['__proto__', ['constructor', 'b']]]);
		expect(intake.rows).toMatchObject({ read: 3, used: 3 });
	});

	it('that are missing or none are counted by reason', () => {
		const intake = bought([['', 'a'], [null, 'a'], ['NULL', 'a'], [true, 'a'], ['ann', undefined], ['ann', Infinity], ['ann', 'N/A'], ['ann', 'a']]);
		expect(skippedOf(intake)).toEqual({ 'user-missing': 3, 'user-unreadable': 1, 'item-missing': 2, 'item-unreadable': 1 });
		expect(pairsOf(intake)).toEqual(['ann a']);
	});

	/** Oracle: a plain Map from trimmed texts. */
	it('have one number each, in the order of their first sight', () => {
		const value = fc.oneof(fc.nat(30), fc.nat(30).map(String), fc.constantFrom(...INTERNALS), fc.nat(9).map((digit) => `0${digit}`), fc.nat(9).map((digit) => ` ${digit} `));
		fc.assert(fc.property(fc.array(value, { maxLength: 60 }), (values) => {
			const index = new IdIndex();
			const known = new Map<string, number>();
			for (const each of values) {
				const text = String(each).trim();
				if (!known.has(text)) known.set(text, known.size);
				expect(index.read(each)).toEqual({ ok: true, index: known.get(text) });
			}
			expect(index.texts).toEqual([...known.keys()]);
		}));
	});

	it('without a user count for trends, as guests of their orders', () => {
		const intake = readFile('order,user,item\n1,,a\n1,,b\n2,,a\n', ['order', 'user', 'item'], { keepGuests: true });
		expect(intake.events.users).toHaveLength(2);
		expect([...intake.events.user]).toEqual([0, 0, 1]);
		expect(noteOf(intake, 'recommend-ids-alike')).toBeUndefined();
	});
});
