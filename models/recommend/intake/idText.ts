/** What programs write where a value is missing. */
const nothing = new Set(['', 'null', 'undefined', 'NaN', 'None', 'nil', 'NULL', '\\N', '#N/A', 'N/A', '(not set)']);

/**
 * An id as text, so that 123 and "123" are one: trimmed, in Unicode form NFC, an e-mail address in lower case.
 * Leading zeros stay: "00123" is another id than "123".
 *
 * @returns empty for a missing id, null for what is none (a boolean, a list, an object, a fraction without end)
 */
export function idText(value: unknown): string | null {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : Number.isNaN(value) ? '' : null;
	if (typeof value === 'bigint') return String(value);
	if (typeof value !== 'string') return null;
	const trimmed = value.trim();
	if (nothing.has(trimmed)) return '';
	const text = isPlain(trimmed) ? trimmed : trimmed.normalize('NFC');
	return text.includes('@') ? text.toLowerCase() : text;
}

/** Only characters that Unicode's forms agree on. */
function isPlain(text: string): boolean {
	for (let place = 0; place < text.length; place += 1) if (text.charCodeAt(place) > 0x7e) return false;
	return true;
}
