import type { CatalogueItem, FieldCondition, FieldValue } from '../types';
import { isSameValue, isWithin } from './compareValues';
import { fieldOf } from './fieldOf';

/**
 * Whether a catalogue item meets a condition. Texts are compared without regard to case, and a number
 * equals its text; numbers and dates are read as people write them. An empty field meets `notEqual` alone; a list has or contains when one of it does.
 */
export function meetsCondition(item: CatalogueItem, { field, is, value }: FieldCondition): boolean {
	const found = fieldOf(item, field);
	if (found === undefined) return is === 'notEqual';
	const values: readonly FieldValue[] = typeof found === 'object' ? found : [found];
	switch (is) {
		case 'equal': return values.some((each) => isSameValue(each, value));
		case 'notEqual': return !values.some((each) => isSameValue(each, value));
		case 'contains': return values.some((each) => String(each).toLowerCase().includes(String(value).toLowerCase()));
		case 'atLeast': return values.some((each) => isWithin(each, is, value));
		case 'atMost': return values.some((each) => isWithin(each, is, value));
	}
}
