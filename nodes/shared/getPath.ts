import type { FieldPath } from './parsePath';

interface Found {
	readonly found: boolean;
	readonly values: unknown[];
}

/**
 * Reads a path from one item's json: own properties only, so that `__proto__` and `constructor`
 * never reach a prototype.
 *
 * A path without `[]` gives exactly one value (`undefined` where the item lacks it). A path with
 * `[]` gives one value per element, also for elements that lack the rest of the path, so that
 * `line_items[].product_id` and `line_items[].quantity` stay side by side; none where there is no
 * list. A lone value stands for a list of one, which is what XML and some webhooks send.
 */
export function getPath(json: unknown, path: FieldPath): unknown[] {
	return walk(json, path, 0).values;
}

/** Whether the item has the path, whatever its value. An empty list may hold anything: it counts as having it. */
export function hasPath(json: unknown, path: FieldPath): boolean {
	return path.steps.length > 0 && walk(json, path, 0).found;
}

/** Whether a value has this key itself. A list's and a text's `length` count, as in `$json.items.length`. */
export function hasOwnKey(value: unknown, key: string): boolean {
	if (typeof value === 'string') return key === 'length';
	return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

function walk(value: unknown, path: FieldPath, position: number): Found {
	const step = path.steps[position];
	if (step === undefined) return { found: true, values: [value] };
	for (const literal of path.literals[position] ?? []) {
		if (!hasOwnKey(value, literal.key)) continue;
		const result = walk(ownValue(value, literal.key), path, literal.next);
		if (result.found) return result;
	}
	if (step.kind === 'each') return walkEach(value, path, position + 1);
	const key = step.kind === 'key' ? step.key : String(step.index);
	const reachable = step.kind === 'key' || Array.isArray(value);
	if (reachable && hasOwnKey(value, key)) return walk(ownValue(value, key), path, position + 1);
	return { found: false, values: absent(path, position) };
}

function walkEach(value: unknown, path: FieldPath, position: number): Found {
	const elements: readonly unknown[] = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
	const values: unknown[] = [];
	let found = elements.length === 0;
	for (const element of elements) {
		const result = walk(element, path, position);
		found ||= result.found;
		// Not push(...values): a list of 200,000 elements would overflow the stack.
		for (const each of result.values) values.push(each);
	}
	return { found, values };
}

function absent(path: FieldPath, position: number): unknown[] {
	return path.steps.slice(position).some((step) => step.kind === 'each') ? [] : [undefined];
}

function ownValue(value: unknown, key: string): unknown {
	return typeof value === 'string' ? value.length : (value as Readonly<Record<string, unknown>>)[key];
}
