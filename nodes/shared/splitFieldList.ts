/** A quoted key, whose commas are its own, or anything but a separator. */
const entry = /(?:\[(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\]|[^,，\n])+/g;

/** Splits `brand, order.total, ["City, State"]` at commas (also the Chinese one) and line ends; also reads a JSON list of names. */
export function splitFieldList(text: string): string[] {
	const names = jsonNames(text) ?? text.match(entry) ?? [];
	return names.map((name) => name.trim()).filter((name) => name !== '');
}

/** `["brand", "product"]`. A list of one is left alone: `["odd key"]` is the syntax of a path. */
function jsonNames(text: string): string[] | null {
	if (!/^\s*\[\s*"[^]*"\s*\]\s*$/.test(text)) return null;
	try {
		const list: unknown = JSON.parse(text);
		return Array.isArray(list) && list.length > 1 && list.every((name) => typeof name === 'string') ? list : null;
	} catch {
		return null;
	}
}
