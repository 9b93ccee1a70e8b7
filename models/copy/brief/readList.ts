/** Tags that end an entry. Other tags and entities stay: `cleanInput` reads them, in the worker, where its packages are. */
const BREAK = /<\/?(?:p|div|br|li|ul|ol|tr|td|th|h[1-6])\b[^>]*>/gi;
const ENTITY = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});/gi;
/** Stands for the semicolon of an entity, which parts nothing. */
const GUARD = '\u0000';

/**
 * Reads features, keywords and the like as people hand them over: a list, a JSON list, an HTML list, lines with
 * bullets, or one line with `;` `|` `、` `，` or commas. Objects give their text fields.
 */
export function readList(value: unknown): string[] {
	if (value === null || value === undefined) return [];
	if (Array.isArray(value)) return tidy(value.flatMap((entry) => (typeof entry === 'string' ? [entry] : readObject(entry))));
	if (typeof value === 'object') return tidy(readObject(value));
	if (typeof value !== 'string') return tidy([String(value)]);
	const text = value.trim();
	if (/^\[|^\{/.test(text)) {
		try {
			return readList(JSON.parse(text));
		} catch {
			// No JSON after all: a text in brackets.
		}
	}
	const guarded = text.replace(BREAK, '\n').replace(ENTITY, (entity) => entity.slice(0, -1) + GUARD);
	return tidy(split(guarded)).map((entry) => entry.replaceAll(GUARD, ';'));
}

function readObject(entry: unknown): string[] {
	if (typeof entry === 'number') return [String(entry)];
	if (typeof entry !== 'object' || entry === null) return [];
	const texts = Object.entries(entry).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && !/^(?:id|key|url|image|icon)$/i.test(pair[0]));
	const named = texts.find(([key]) => /^(?:text|title|name|value|feature|label)$/i.test(key));
	return named === undefined ? texts.map(([, text]) => text) : [named[1]];
}

function split(text: string): string[] {
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
	if (lines.length > 1) return lines;
	for (const mark of [/[;；]/, /\|/, /\s[•·]\s|•/, /、/]) if (mark.test(text)) return text.split(mark);
	// A comma parts a list, but not a sentence, and not the thousands of a number.
	const parts = text.split(/(?<!\d),(?!\d{3}\b)|，/).map((part) => part.trim());
	const isSentence = /[.!?。！？]\s*\S/.test(text) || parts.some((part) => /^(?:and|or|but|so|which|that|because|while)\b/i.test(part) && part.split(' ').length > 4);
	if (isSentence && /[.!?。！？]/.test(text)) return text.split(/(?<=[.!?。！？])\s*/);
	return parts.map((part) => part.replace(/^(?:and|or) /i, ''));
}

function tidy(entries: readonly string[]): string[] {
	const cleaned = entries.map((entry) => entry.replace(/^\s*(?:[-*•·▪✓✔✅–—]|\d{1,2}[.)、](?!\d))\s*/u, '').replace(/[\s,;。.；，]+$/u, '').replace(/\s+/g, ' ').trim()).filter((entry) => /[\p{L}\p{N}]/u.test(entry));
	return [...new Set(cleaned)];
}
