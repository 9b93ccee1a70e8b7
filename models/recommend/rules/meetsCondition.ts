import type { CatalogueItem, FieldCondition, FieldValue } from '../types';
import { fieldOf } from './fieldOf';

const same = (one: FieldValue, other: FieldValue): boolean => String(one).toLowerCase() === String(other).toLowerCase();

/**
 * Whether a catalogue item meets a condition. Texts are compared without regard to case, and a number
 * equals its text. An empty field meets `notEqual` alone; a list has or contains when one of it does.
 */
export function meetsCondition(item: CatalogueItem, { field, is, value }: FieldCondition): boolean {
	const found = fieldOf(item, field);
	if (found === undefined) return is === 'notEqual';
	const values: readonly FieldValue[] = typeof found === 'object' ? found : [found];
	switch (is) {
		case 'equal': return values.some((each) => same(each, value));
		case 'notEqual': return !values.some((each) => same(each, value));
		case 'contains': return values.some((each) => String(each).toLowerCase().includes(String(value).toLowerCase()));
		case 'atLeast': return values.some((each) => each !== '' && Number(each) >= Number(value));
		case 'atMost': return values.some((each) => each !== '' && Number(each) <= Number(value));
	}
}
