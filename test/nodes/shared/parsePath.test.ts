import * as fc from 'fast-check';
import { formatPath, parsePath, strictPath } from '../../../nodes/shared/parsePath';
import type { PathStep } from '../../../nodes/shared/parsePath';

const key = (name: string): PathStep => ({ kind: 'key', key: name });
const index = (place: number): PathStep => ({ kind: 'index', index: place });
const each: PathStep = { kind: 'each' };

// Oracle: the path syntax of CONTRACT §2, worked out by hand.
describe('parsePath', () => {
	it.each<[string, PathStep[]]>([
		['total', [key('total')]],
		['order.total', [key('order'), key('total')]],
		['Order Total', [key('Order Total')]],
		['line_items[].product_id', [key('line_items'), each, key('product_id')]],
		['items[0].name', [key('items'), index(0), key('name')]],
		['items[ 2 ][3]', [key('items'), index(2), index(3)]],
		['["odd key"]', [key('odd key')]],
		["['a.b'].c", [key('a.b'), key('c')]],
		['a["b\\"c"]', [key('a'), key('b"c')]],
		["a['it\\'s']", [key('a'), key("it's")]],
		['[].id', [each, key('id')]],
		['订单.金额', [key('订单'), key('金额')]],
		['المجموع', [key('المجموع')]],
		['👍.count', [key('👍'), key('count')]],
		['__proto__.x', [key('__proto__'), key('x')]],
	])('reads %j', (text, steps) => {
		expect(parsePath(text).steps).toEqual(steps);
	});

	it.each(['Price [EUR]', 'Really?..', '.start', 'end.', 'a..b', 'items[0]name', 'data[merges][EMAIL]', 'a["b'])(
		'takes %j, which is no path, as the name of one column',
		(text) => {
			expect(parsePath(text).steps).toEqual([key(text)]);
		},
	);

	it('drops the spaces around a path', () => {
		expect(parsePath('  total ').steps).toEqual([key('total')]);
	});

	it('stays quick and whole on hostile texts', () => {
		for (const text of ['a.'.repeat(50_000), '["'.repeat(50_000), '['.repeat(100_000), 'a.'.repeat(400) + 'a']) {
			expect(parsePath(text).steps).toHaveLength(1);
		}
	});

	it('reads back what it writes, whatever the keys', () => {
		const step = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 8 }).map(key),
			fc.constantFrom('a.b', '[0]', '', ' x', '"', "'", '\\', '__proto__', '\n').map(key),
			fc.nat(1000).map(index),
			fc.constant(each),
		);
		fc.assert(
			fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
				expect(parsePath(formatPath(steps)).steps).toEqual(steps);
				expect(strictPath(steps).literals.flat()).toEqual([]);
			}),
		);
	});
});
