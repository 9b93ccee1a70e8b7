import { shortName } from './shortName';

const mostNames = 10;

/**
 * The names of an item's fields that hold text, nested ones with a dot (`body.text`), at most ten,
 * in the item's order. For messages such as "This item has: snippet, subject".
 */
export function textFieldsOf(json: unknown): string[] {
	return textFields(json, null).map((name) => shortName(name));
}

function textFields(json: unknown, parent: string | null): string[] {
	if (typeof json !== 'object' || json === null || Array.isArray(json)) return [];
	const names: string[] = [];
	for (const key of Object.keys(json)) {
		if (names.length >= mostNames) break;
		const value = (json as Readonly<Record<string, unknown>>)[key];
		if (typeof value === 'string') {
			if (/\S/.test(value)) names.push(parent === null ? key : `${parent}.${key}`);
		} else if (parent === null) names.push(...textFields(value, key));
	}
	return names.slice(0, mostNames);
}
