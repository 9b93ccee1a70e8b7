import { columnsOf } from '../../../nodes/shared/columnsOf';
import { hasPath } from '../../../nodes/shared/getPath';
import { editDistance, nearestName } from '../../../nodes/shared/nearestName';
import { parsePath } from '../../../nodes/shared/parsePath';
import { textFieldsOf } from '../../../nodes/shared/textFieldsOf';

const items = (...jsons: unknown[]): Array<{ json: unknown }> => jsons.map((json) => ({ json }));

// Oracle: worked out by hand.
describe('columnsOf', () => {
	it('joins the columns of all items in the order of first sight, one level deep', () => {
		expect(columnsOf(items({ id: 1, billing: { email: 'a', to: { x: 1 } } }, { id: 2, lines: [{ sku: 'A' }], tags: ['x'] }))).toEqual([
			'id',
			'billing',
			'billing.email',
			'billing.to',
			'lines',
			'lines[].sku',
			'tags',
		]);
	});

	it('looks at the first 200 items', () => {
		const many = Array.from({ length: 201 }, (_, index) => ({ [`c${index}`]: 1 }));
		const columns = columnsOf(items(...many));
		expect(columns).toHaveLength(200);
		expect(columns).not.toContain('c200');
	});

	it('names only columns that can be read, hostile keys included', () => {
		const hostile: unknown = JSON.parse('{"__proto__":{"a":1},"constructor":{"b":2},"a.b":1,"x[0]":{"y.z":1},"👍":1,"金额":1,"שם":1,"":1}');
		const columns = columnsOf(items(Object.freeze(hostile)));
		expect(columns).toEqual(expect.arrayContaining(['__proto__.a', 'constructor.b', 'a.b', 'x[0].y.z', '👍', '金额', 'שם']));
		for (const column of columns.filter((name) => name !== '')) expect(hasPath(hostile, parsePath(column))).toBe(true);
	});

	it('survives items that are no objects, and keeps a huge item bounded', () => {
		expect(columnsOf(items(null, 'text', [1], undefined, 5))).toEqual([]);
		expect(columnsOf([])).toEqual([]);
		const wide = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`c${index}`, 1]));
		expect(columnsOf(items(wide)).length).toBeLessThan(5000);
	});
});

describe('nearestName', () => {
	const columns = ['id', 'Order Total', 'created_at', 'billing.email', '订单金额', 'שם'];

	it.each([
		['order_total', 'Order Total'],
		['ORDER TOTAL', 'Order Total'],
		['OrderTotal', 'Order Total'],
		['craeted_at', 'created_at'],
		['created', 'created_at'],
		['crt', null],
		['creatd_at', 'created_at'],
		['email', 'billing.email'],
		['Billing.Emial', 'billing.email'],
		['订单金颔', '订单金额'],
		['revenue', null],
		['x', null],
		['', null],
		['👍', null],
	])('for %j is %j', (wanted, expected) => {
		expect(nearestName(wanted, columns)).toBe(expected);
	});

	it('never answers with the name itself, and ignores names of a length that nobody types', () => {
		expect(nearestName('total', ['total'])).toBeNull();
		expect(nearestName('total', ['total'.repeat(100_000)])).toBeNull();
		expect(nearestName('t'.repeat(1_000_000), ['total'])).toBeNull();
	});

	// Oracle: the textbook examples; optimal string alignment gives 3 for CA → ABC (Boytsov 2011).
	it.each<[string, string, number]>([
		['kitten', 'sitting', 3],
		['saturday', 'sunday', 3],
		['ca', 'abc', 3],
		['ab', 'ba', 1],
		['', 'abc', 3],
		['same', 'same', 0],
	])('counts the slips from %j to %j', (left, right, distance) => {
		expect(editDistance([...left], [...right])).toBe(distance);
		expect(editDistance([...right], [...left])).toBe(distance);
	});
});

describe('textFieldsOf', () => {
	it('names the fields that hold text, one level deep', () => {
		const mail = { id: 5, snippet: 'Hello', empty: ' \n', none: null, subject: 'Hi', body: { html: '<p>', size: 3, deep: { text: 'x' } }, list: ['x'] };
		expect(textFieldsOf(Object.freeze(mail))).toEqual(['snippet', 'subject', 'body.html']);
	});

	it('names ten at most and cuts a question that is used as a key', () => {
		const survey = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`q${index}`, 'yes']));
		expect(textFieldsOf({ nested: survey, ...survey })).toHaveLength(10);
		const [name = ''] = textFieldsOf({ ['👍'.repeat(50_000)]: 'x' });
		expect(name).toBe(`${'👍'.repeat(80)}…`);
	});

	it('takes hostile items', () => {
		expect(textFieldsOf(JSON.parse('{"__proto__":"x","constructor":{"name":"y"}}'))).toEqual(['__proto__', 'constructor.name']);
		for (const json of [null, undefined, 'text', 5, ['a'], {}]) expect(textFieldsOf(json)).toEqual([]);
	});
});
