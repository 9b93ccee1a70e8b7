import { readCatalogue } from '../../../../models/recommend/intake/readCatalogue';
import { askItemRules } from '../../../../models/recommend/rules/itemRules';
import { meetsCondition } from '../../../../models/recommend/rules/meetsCondition';
import type { FieldCondition, FieldValue } from '../../../../models/recommend/types';

// Oracle: what a person answers who reads the two values.
describe('a condition', () => {
	it.each<[FieldValue | readonly string[], FieldCondition['is'], FieldValue, boolean]>([
		['007', 'equal', '007', true],
		['7', 'equal', '007', false],
		[7, 'equal', '7', true],
		['1,5', 'equal', '1.5', true],
		['Winter', 'equal', 'winter', true],
		[true, 'equal', 'true', true],
		[1, 'equal', true, false],
		['1,5', 'atLeast', '1', true],
		['1,5', 'atMost', 1, false],
		['€ 12.00', 'atLeast', '12', true],
		['2026-01-01T09:00:00', 'atLeast', '2026-01-01', true],
		['2025-12-31', 'atLeast', '2026-01-01', false],
		['2026-01-01T09:00:00', 'atMost', '2026-01-01', true],
		['2026-01-02', 'atMost', '2026-01-01', false],
		[Date.parse('2026-02-01'), 'atLeast', '2026-01-01', true],
		['soon', 'atLeast', '2026-01-01', false],
		['', 'atLeast', '1', false],
		[['Sale', 'Tea'], 'equal', 'tea', true],
		[['Sale', 'Tea'], 'contains', 'te', true],
		[['Sale', 'Tea'], 'notEqual', 'tea', false],
	])('on %p: %s %p is %p', (found, is, value, expected) => {
		expect(meetsCondition({ id: 'x', fields: new Map([['field', found]]) }, { field: 'field', is, value })).toBe(expected);
	});
});

// Oracle: a catalogue of two rows, read by eye.
describe('the categories of an item', () => {
	it('all count, and the first one is its own', () => {
		const { catalogue } = readCatalogue({ id: ['a', 'b'], category: [['Sale', 'Tea'], ['Mugs']], title: null, text: null, price: null, stock: null, tags: null, date: null, fields: [] });
		expect(catalogue.items).toEqual([{ id: 'a', category: 'Sale', categories: ['Sale', 'Tea'] }, { id: 'b', category: 'Mugs' }]);
		expect([...askItemRules(['a', 'b'], catalogue.items, { categories: ['tea'] }, 0).removedBy].map((rule) => rule === 0)).toEqual([true, false]);
	});
});
