import fc from 'fast-check';

import { CANCELLED, KEPT, REPEATED, RETURN, settlePairs, STRAY_RETURN } from '../../../../models/recommend/intake/settlePairs';
import { groupPairs } from '../../../../models/recommend/intake/groupPairs';
import { codesOf, noteOf, pairsOf, readFile, skippedOf } from './csvFiles';

interface Line { user: number; item: number; time: number; quantity: number; order?: number; isPurchase?: boolean }

/** What became of lines that are given in any order. */
function settled(lines: readonly Line[], { hasTime = true, hasOrder = false } = {}): number[] {
	const user = Int32Array.from(lines, (line) => line.user);
	const item = Int32Array.from(lines, (line) => line.item);
	const time = hasTime ? Float64Array.from(lines, (line) => line.time) : null;
	const quantity = Float64Array.from(lines, (line) => line.quantity);
	return [...settlePairs(groupPairs({ user, item, time, quantity }, 1 + user.reduce((most, each) => Math.max(most, each), 0)), {
		user, item, time, quantity,
		order: hasOrder ? Int32Array.from(lines, ({ order = -1 }) => order) : null,
		weight: Float64Array.from(lines, () => 1),
		isPurchase: Uint8Array.from(lines, ({ isPurchase = true }) => Number(isPurchase)),
		mayBeOrderState: new Uint8Array(lines.length),
		hasOrderStates: false,
	})];
}

const bought = (time: number, quantity = 1): Line => ({ user: 0, item: 0, time, quantity });

// Oracle: a few lines of one customer, settled by hand.
describe('settlePairs', () => {
	it.each<[string, Line[], number[]]>([
		['a return takes back the newest purchase before it', [bought(1), bought(3), bought(4, -1)], [KEPT, CANCELLED, RETURN]],
		['a return of a part leaves the rest', [bought(1, 3), bought(2, -2)], [KEPT, RETURN]],
		['two returns of parts take all', [bought(1, 3), bought(2, -2), bought(3, -1)], [CANCELLED, RETURN, RETURN]],
		['a large return takes back several purchases', [bought(1), bought(2), bought(3, -5)], [CANCELLED, CANCELLED, RETURN]],
		['a return before the purchase is a stray one', [bought(2, -1), bought(3)], [STRAY_RETURN, KEPT]],
		['a return of another item takes nothing', [bought(1), { ...bought(2, -1), item: 1 }], [KEPT, STRAY_RETURN]],
		['a return of another user takes nothing', [bought(1), { ...bought(2, -1), user: 1 }], [KEPT, STRAY_RETURN]],
		['what was taken back once is not taken back again', [bought(1), bought(2, -1), bought(3, -1)], [CANCELLED, RETURN, STRAY_RETURN]],
		['nothing bought is nothing to take back', [bought(1, 0), bought(2, -1)], [KEPT, STRAY_RETURN]],
		['a look at the item is no purchase to take back', [bought(1), { ...bought(2), isPurchase: false }, bought(3, -1)], [CANCELLED, KEPT, RETURN]],
		['of one moment the purchase comes first, however the rows lie', [bought(1, -1), bought(1)], [RETURN, CANCELLED]],
		['an equal row is a repeat', [bought(1), bought(1), bought(1)], [KEPT, REPEATED, REPEATED]],
		['another quantity or day is no repeat', [bought(1), bought(1, 2), bought(2)], [KEPT, KEPT, KEPT]],
		['a repeated return takes back once', [bought(1), bought(1, 2), bought(2, -1), bought(2, -1)], [KEPT, KEPT, RETURN, REPEATED]],
	])('%s', (_, lines, codes) => {
		expect(settled(lines)).toEqual(codes);
	});

	it('goes by the order of the rows without dates, and then an equal row is another purchase', () => {
		expect(settled([bought(0), bought(0), bought(0, -1)], { hasTime: false })).toEqual([KEPT, CANCELLED, RETURN]);
	});

	it('takes equal rows for repeats only where they are of one order', () => {
		const lines = [{ ...bought(0), order: 7 }, { ...bought(0), order: 8 }, { ...bought(0), order: 7 }, bought(0), bought(0)];
		expect(settled(lines, { hasTime: false, hasOrder: true })).toEqual([KEPT, KEPT, REPEATED, KEPT, KEPT]);
	});

	it('leaves nothing of what was bought and returned, in whatever order the rows lie', () => {
		const purchase = fc.record({ user: fc.nat(2), item: fc.nat(2), time: fc.nat(20), quantity: fc.integer({ min: 1, max: 5 }) });
		// Repeats are another matter: each line of a pair has a moment of its own.
		const purchases = fc.uniqueArray(purchase, { maxLength: 12, selector: ({ user, item, time }) => `${user} ${item} ${time}` });
		const lines = purchases.chain((list) => {
			const both = list.flatMap((line) => [line, { ...line, quantity: -line.quantity, time: line.time + 0.5 }]);
			return fc.shuffledSubarray(both, { minLength: both.length });
		});
		fc.assert(fc.property(lines, (rows) => {
			const codes = settled(rows);
			for (const [row, { quantity }] of rows.entries()) expect(codes[row]).toBe(quantity > 0 ? CANCELLED : RETURN);
		}));
	});

	/** Oracle: piece by piece, each return takes the newest piece that is left; slow and simple. */
	it('agrees with taking back piece by piece', () => {
		const line = fc.record({ user: fc.constant(0), item: fc.constant(0), quantity: fc.integer({ min: -4, max: 4 }).filter((quantity) => quantity !== 0) });
		fc.assert(fc.property(fc.array(line, { maxLength: 30 }), (list) => {
			const rows = list.map((each, time) => ({ ...each, time }));
			const pieces: number[] = [];
			const expected = rows.map(({ quantity }): number => (quantity > 0 ? KEPT : STRAY_RETURN));
			for (const [row, { quantity }] of rows.entries()) {
				for (let piece = 0; piece < quantity; piece += 1) pieces.push(row);
				for (let piece = 0; piece > quantity; piece -= 1) {
					const taken = pieces.pop();
					if (taken === undefined) break;
					expected[row] = RETURN;
					if (!pieces.includes(taken)) expected[taken] = CANCELLED;
				}
			}
			expect(settled(rows)).toEqual(expected);
		}));
	});

	// Pairs of rows would be 20 thousand millions here: a test that walks them all does not end in a minute.
	it('walks through 200,000 orders of one user and one item once', () => {
		const lines = Array.from({ length: 200_000 }, (_, order) => ({ ...bought(0), order }));
		expect(settled(lines, { hasTime: false, hasOrder: true }).every((code) => code === KEPT)).toBe(true);
	});
});

// Oracle: files of a few lines, read by eye.
describe('returns and repeats in a file', () => {
	const columns = ['user', 'item', 'date', 'quantity', 'eventType'] as const;

	it('are counted by reason and said', () => {
		const intake = readFile('user,item,date,quantity\nann,a,2026-01-01,2\nann,a,2026-01-02,-2\nann,b,2026-01-03,1\nann,b,2026-01-03,1\nann,c,2026-01-04,-1\nann,d,2026-01-04,0\n', ['user', 'item', 'date', 'quantity']);
		expect(pairsOf(intake)).toEqual(['ann b']);
		expect(skippedOf(intake)).toEqual({ 'quantity-zero': 1, 'cancelled-by-return': 1, 'return-without-purchase': 1 });
		expect(intake.rows).toMatchObject({ read: 6, used: 3 });
		expect(noteOf(intake, 'recommend-returns')).toEqual({ returns: 1, purchases: 1 });
		expect(noteOf(intake, 'recommend-duplicates')).toEqual({ rows: 1 });
	});

	it('an event that takes back needs no minus, and takes back what was bought, not what was looked at', () => {
		const intake = readFile('user,item,date,quantity,eventType\nann,a,2026-01-01,1,purchase\nann,a,2026-01-02,1,page_view\nann,a,2026-01-03,1,Refund\n', columns);
		expect(pairsOf(intake)).toEqual(['ann a']);
		expect([...intake.events.weight]).toEqual([1]);
		expect(codesOf(intake)).toEqual(['recommend-returns']);
	});

	it('a type of the user’s own can be taken back', () => {
		const intake = readFile('user,item,date,quantity,eventType\nann,a,2026-01-01,1,Abo\nann,a,2026-01-03,1,refund\n', columns, { eventWeights: [['abo', 9]] });
		expect(pairsOf(intake)).toEqual([]);
	});
});

// Oracle: what WooCommerce and Shopify document of their order states, counted by hand.
describe('states of orders in place of event types', () => {
	const columns = ['user', 'item', 'date', 'order', 'eventType'] as const;
	const orders = 'ann,a,2026-01-01,1,completed\nann,b,2026-01-02,2,processing\nann,c,2026-01-03,3,on-hold\n';

	it('of an order that was refunded or cancelled take nothing else back', () => {
		const intake = readFile(`user,item,date,order,eventType\n${orders}ann,a,2026-02-01,4,refunded\nann,b,2026-02-02,5,cancelled\n`, columns);
		expect(pairsOf(intake)).toEqual(['ann a', 'ann b', 'ann c']);
		expect(skippedOf(intake)).toEqual({ 'event-type-ignored': 2 });
		expect(intake.notes).toEqual([]);
	});

	it('of an order that never came about do not count', () => {
		const intake = readFile(`user,item,date,order,eventType\n${orders}ann,d,2026-02-01,4,failed\nann,e,2026-02-02,5,pending\nann,f,2026-02-03,6,checkout-draft\n`, columns);
		expect(pairsOf(intake)).toEqual(['ann a', 'ann b', 'ann c']);
		expect(skippedOf(intake)).toEqual({ 'event-type-ignored': 3 });
	});

	it('are known where there are but two: paid and refunded', () => {
		const intake = readFile('user,item,date,order,eventType\nann,a,2026-01-01,1,paid\nann,a,2026-02-01,2,refunded\n', columns);
		expect(pairsOf(intake)).toEqual(['ann a']);
		expect(skippedOf(intake)).toEqual({ 'event-type-ignored': 1 });
	});

	it('take back what the same order bought, and only that, where each state is a row', () => {
		const intake = readFile('user,item,date,order,eventType\nann,a,2026-01-01,1,purchase\nann,a,2026-01-05,2,purchase\nann,a,2026-01-06,1,delivered\nann,a,2026-01-09,1,returned\nbob,b,2026-01-01,3,completed\n', columns);
		// Order 1 was bought, delivered and returned; order 2 stays.
		expect(pairsOf(intake)).toEqual(['ann a', 'bob b']);
		expect(skippedOf(intake)).toEqual({ 'cancelled-by-return': 2 });
	});

	it('are not what a log of events says: there a refund takes the purchase back', () => {
		const intake = readFile('user,item,date,order,eventType\nann,a,2026-01-01,1,purchase\nann,b,2026-01-01,1,purchase\nann,a,2026-02-01,4,refunded\n', columns);
		expect(pairsOf(intake)).toEqual(['ann b']);
		expect(skippedOf(intake)).toEqual({ 'cancelled-by-return': 1 });
	});
});
