import type { JsonValue } from './types';

/** Deeper nesting than any artefact has; a made-up file must not overflow the stack. */
const MOST_DEPTH = 100;

/**
 * JSON with sorted keys and no blanks: the same value always gives the same text, whatever program had it in
 * between (n8n's database, an editor, Postgres). After RFC 8785, JSON Canonicalization Scheme.
 * @throws TypeError for what JSON cannot hold (NaN, undefined, functions) and for nesting without end
 */
export function canonicalJson(value: JsonValue, depth = 0): string {
	if (depth > MOST_DEPTH) throw new TypeError('the value is nested too deeply');
	if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
	if (typeof value === 'number') {
		if (!Number.isFinite(value)) throw new TypeError('a number is not finite');
		return JSON.stringify(value);
	}
	if (Array.isArray(value)) return `[${(value as readonly JsonValue[]).map((entry) => canonicalJson(entry, depth + 1)).join(',')}]`;
	if (typeof value !== 'object') throw new TypeError(`JSON holds no ${typeof value}`);
	const entries = Object.entries(value as Record<string, JsonValue>).sort(([one], [other]) => (one < other ? -1 : 1));
	return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry, depth + 1)}`).join(',')}}`;
}
