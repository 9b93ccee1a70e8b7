import * as fc from 'fast-check';
import { getPath, hasPath } from '../../../nodes/shared/getPath';
import { formatPath, parsePath, strictPath } from '../../../nodes/shared/parsePath';

const read = (json: unknown, path: string): unknown[] => getPath(json, parsePath(path));
const has = (json: unknown, path: string): boolean => hasPath(json, parsePath(path));

// Oracle: CONTRACT §2 and the shapes of the built-in nodes, worked out by hand.
describe('getPath', () => {
	const order = {
		total: '12.50',
		billing: { email: 'ann@example.com' },
		line_items: [{ product_id: 7, quantity: 1 }, { quantity: 2 }, { product_id: 9, quantity: 3 }],
	};

	it('gives one value for a plain path, undefined where it is missing', () => {
		expect(read(order, 'total')).toEqual(['12.50']);
		expect(read(order, 'billing.email')).toEqual(['ann@example.com']);
		expect(read(order, 'billing.phone')).toEqual([undefined]);
		expect(read(order, 'line_items[2].quantity')).toEqual([3]);
		expect(read(order, 'line_items[3].quantity')).toEqual([undefined]);
		expect(read({ a: null }, 'a.b')).toEqual([undefined]);
	});

	it('gives one value per element for [], also for elements without it, so that columns stay side by side', () => {
		expect(read(order, 'line_items[].product_id')).toEqual([7, undefined, 9]);
		expect(read(order, 'line_items[].quantity')).toEqual([1, 2, 3]);
		expect(read({ a: [{ b: [1, 2] }, {}, { b: [3] }] }, 'a[].b[]')).toEqual([1, 2, 3]);
	});

	it('takes a lone value as a list of one and a missing or empty list as none', () => {
		expect(read({ line_items: { product_id: 7 } }, 'line_items[].product_id')).toEqual([7]);
		expect(read({ line_items: null }, 'line_items[].product_id')).toEqual([]);
		expect(read({}, 'line_items[].product_id')).toEqual([]);
		expect(read({ line_items: [] }, 'line_items[].product_id')).toEqual([]);
	});

	it('prefers a key that is literally written so', () => {
		expect(read({ 'order.total': 1, order: { total: 2 } }, 'order.total')).toEqual([1]);
		expect(read({ order: { total: 2 } }, 'order.total')).toEqual([2]);
		expect(read({ 'items[0].name': 'x' }, 'items[0].name')).toEqual(['x']);
		expect(read({ 'data[merges][EMAIL]': 'x' }, 'data[merges][EMAIL]')).toEqual(['x']);
		expect(read({ properties: { 'a.b': { c: 3 } } }, 'properties.a.b.c')).toEqual([3]);
		expect(read({ 'a.b': 1, a: { b: { c: 2 } } }, 'a.b.c')).toEqual([2]);
		expect(read({ 'Total ': 5 }, 'Total ')).toEqual([5]);
	});

	it('reads the key with dots only where an expression quotes it', () => {
		const json = { 'order.total': 1, order: { total: 2 } };
		expect(getPath(json, strictPath([{ kind: 'key', key: 'order' }, { kind: 'key', key: 'total' }]))).toEqual([2]);
		expect(getPath(json, strictPath([{ kind: 'key', key: 'order.total' }]))).toEqual([1]);
	});

	it.each(['__proto__', 'constructor', 'constructor.name', '__proto__.polluted', 'toString', 'a.constructor', 'list.map', 'text.trim', 'hasOwnProperty'])(
		'never walks the prototype chain: %s',
		(path) => {
			const json = { a: {}, list: [1], text: 'x' };
			expect(has(json, path)).toBe(false);
			expect(read(json, path)).toEqual([undefined]);
		},
	);

	it('reads __proto__ and constructor where the item has them as its own keys', () => {
		const json: unknown = JSON.parse('{"__proto__":{"x":1},"constructor":"C","hasOwnProperty":"h"}');
		expect(read(json, '__proto__.x')).toEqual([1]);
		expect(read(json, 'constructor')).toEqual(['C']);
		expect(read(json, 'hasOwnProperty')).toEqual(['h']);
		expect(read(Object.assign(Object.create(null) as object, { a: 1 }), 'a')).toEqual([1]);
	});

	it('reads length of lists and texts, as $json.items.length does, and no single characters', () => {
		expect(read({ list: [1, 2], text: 'abc' }, 'list.length')).toEqual([2]);
		expect(read({ list: [1, 2], text: 'abc' }, 'text.length')).toEqual([3]);
		expect(read({ text: 'abc' }, 'text[0]')).toEqual([undefined]);
	});

	it('works on frozen items, emoji, Chinese and right-to-left keys, and huge lists', () => {
		const json = Object.freeze({ '👍🏽': 1, 订单: Object.freeze({ 金额: 2 }), 'שם.פרטי': 3 });
		expect(read(json, '👍🏽')).toEqual([1]);
		expect(read(json, '订单.金额')).toEqual([2]);
		expect(read(json, 'שם.פרטי')).toEqual([3]);
		expect(read({ a: [{ b: new Array(300_000).fill(1) }] }, 'a[].b[]')).toHaveLength(300_000);
	});

	it('finds what an item has, whatever its value', () => {
		expect(has({ a: null }, 'a')).toBe(true);
		expect(has({ a: undefined }, 'a')).toBe(true);
		expect(has({ lines: [] }, 'lines[].id')).toBe(true);
		expect(has({ lines: [{}] }, 'lines[].id')).toBe(false);
		expect(has({ a: 'text' }, 'a.b')).toBe(false);
		expect(has('a text', 'a')).toBe(false);
	});

	it('reads every leaf of any JSON by its written path', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.dictionary(fc.string({ unit: 'binary' }), fc.integer())), (drawn) => {
				const json = JSON.parse(JSON.stringify(drawn)) as Record<string, Record<string, number>>;
				for (const [parent, children] of Object.entries(json)) {
					for (const [child, value] of Object.entries(children)) {
						expect(getPath(json, strictPath([{ kind: 'key', key: parent }, { kind: 'key', key: child }]))).toEqual([value]);
						expect(has(json, formatPath([{ kind: 'key', key: parent }, { kind: 'key', key: child }]))).toBe(true);
					}
				}
			}),
		);
	});
});
