import { idText } from './idText';

/** Who or what is asked about: a user, things that she has just looked at, or both. */
export interface AskedFor {
	/** Null where the row names none. */
	readonly user: string | null;
	readonly items: readonly string[];
}

/** Ids in one cell: a list, a list of objects with an id, a JSON text, or a text with commas. */
function idsIn(value: unknown): string[] {
	if (Array.isArray(value)) return (value as unknown[]).flatMap((each) => idsIn(each));
	if (typeof value === 'object' && value !== null) {
		const record = value as Readonly<Record<string, unknown>>;
		const key = ['product_id', 'item_id', 'item', 'sku', 'id'].find((name) => Object.hasOwn(record, name));
		return key === undefined ? [] : idsIn(record[key]);
	}
	const text = idText(value) ?? '';
	if (typeof value !== 'string' || text === '') return text === '' ? [] : [text];
	if (/^\[.*\]$/s.test(text)) {
		try {
			return idsIn(JSON.parse(text) as unknown);
		} catch {
			return [text];
		}
	}
	return text.split(/[,;\n]/).map((part) => idText(part) ?? '').filter((part) => part !== '');
}

/** Reads one row of the Requests input; each item is named once, in the order of the row. */
export function readRequest(user: unknown, items: readonly unknown[]): AskedFor {
	const name = idText(user) ?? '';
	return { user: name === '' ? null : name, items: [...new Set(items.flatMap((value) => idsIn(value)))] };
}
