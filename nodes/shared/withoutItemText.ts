const shortestText = 8;
const longestMessage = 500;

/** Every string inside a value, at any depth. */
function* stringsIn(value: unknown, seen = new Set<object>()): Generator<string> {
	if (typeof value === 'string') yield value;
	if (typeof value !== 'object' || value === null || seen.has(value)) return;
	seen.add(value);
	for (const inner of Object.values(value)) yield* stringsIn(inner, seen);
}

/**
 * A message in which nothing of the item's own text is left, for messages that we did not word:
 * they go into logs and run lists, where a customer's text must not be.
 * Strings under 8 characters stay: they are more often a field's name or a code than a text.
 */
export function withoutItemText(message: string, json: unknown): string {
	// JSON.parse quotes a few characters of what it read.
	let cleaned = message.slice(0, longestMessage).replace(/(\.{3})?".*"(\.{3})? is not valid JSON/s, '[text] is not valid JSON');
	for (const text of stringsIn(json)) {
		if (text.length >= shortestText) cleaned = cleaned.replaceAll(text, '[text]');
	}
	return cleaned;
}
