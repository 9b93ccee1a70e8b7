const mostItems = 200;
/** Enough to find any name in; keeps an item with a million keys from filling the memory. */
const mostColumns = 2000;

/**
 * The columns that items have, as paths: the union over the first 200 items in the order of first
 * sight, each key and, one level down, `parent.child`, or `parent[].child` for a list of objects.
 */
export function columnsOf(items: ReadonlyArray<{ readonly json: unknown }>): string[] {
	const columns = new Set<string>();
	for (const item of items.slice(0, mostItems)) {
		for (const [key, value] of entriesOf(item.json)) {
			add(columns, key);
			const parent = Array.isArray(value) ? `${key}[]` : key;
			for (const [child] of entriesOf(Array.isArray(value) ? value[0] : value)) add(columns, `${parent}.${child}`);
		}
	}
	return [...columns];
}

function add(columns: Set<string>, name: string): void {
	if (columns.size < mostColumns) columns.add(name);
}

function entriesOf(value: unknown): Array<[string, unknown]> {
	const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
	return isRecord ? Object.keys(value).slice(0, mostColumns).map((key) => [key, (value as Readonly<Record<string, unknown>>)[key]]) : [];
}
