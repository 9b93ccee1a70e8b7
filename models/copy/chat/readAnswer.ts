import type { Candidate } from '../types';

/** What a model answered, as texts by key, or why there are none. */
export type ModelAnswer = { readonly ok: true; readonly texts: ReadonlyMap<string, readonly string[]> } | { readonly ok: false; readonly reason: string };

/** The text of a chat model's message: a string, or parts of which some are text. */
export function answerText(message: unknown): string {
	if (typeof message === 'string') return message;
	if (typeof message !== 'object' || message === null) return '';
	const content: unknown = Reflect.get(message, 'content');
	if (typeof content === 'string') return content;
	if (!Array.isArray(content)) return '';
	return content.map((part: unknown) => (typeof part === 'string' ? part : typeof part === 'object' && part !== null && typeof Reflect.get(part, 'text') === 'string' ? (Reflect.get(part, 'text') as string) : '')).join('');
}

/**
 * Reads an answer as models give it: with thoughts before it, in a code fence, with words around it, cut off at
 * the end, with other keys or with objects in place of strings. Whatever cannot be read is left out.
 *
 * @param keys the keys that were asked for
 */
export function readAnswer(raw: string, keys: readonly string[]): ModelAnswer {
	const text = raw.replace(/<think>[^]*?(?:<\/think>|$)/gi, '').replace(/```(?:json)?/gi, '').trim();
	if (text === '') return { ok: false, reason: 'the answer was empty' };
	const start = text.indexOf('{');
	const parsed = start < 0 ? listIn(text, keys) : (parse(text.slice(start, text.lastIndexOf('}') + 1)) ?? parse(closed(text.slice(start))));
	if (typeof parsed !== 'object' || parsed === null) return { ok: false, reason: 'the answer was not JSON' };
	const texts = new Map<string, string[]>();
	collect(parsed, keys, texts);
	return texts.size === 0 ? { ok: false, reason: 'the answer held no texts' } : { ok: true, texts };
}

function parse(text: string): unknown {
	for (const version of [text, text.replace(/,\s*([}\]])/g, '$1'), text.replace(/[“”]/g, '"').replace(/,\s*([}\]])/g, '$1')]) {
		try {
			return JSON.parse(version);
		} catch {
			// The next version is more lenient.
		}
	}
	return undefined;
}

/** An object that was cut off: the last whole string is kept, and what is open is closed. */
function closed(text: string): string {
	const cut = text.slice(0, text.lastIndexOf('"') + 1);
	// A string that is not closed goes: half a text is no text.
	const isOpen = (cut.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;
	const whole = isOpen ? cut.slice(0, cut.slice(0, -1).lastIndexOf('"') + 1) : cut;
	const open: string[] = [];
	let inString = false;
	for (let at = 0; at < whole.length; at += 1) {
		const character = whole[at];
		if (character === '"' && whole[at - 1] !== '\\') inString = !inString;
		else if (!inString && (character === '{' || character === '[')) open.push(character === '{' ? '}' : ']');
		else if (!inString && (character === '}' || character === ']')) open.pop();
	}
	return whole.replace(/[,:]\s*$/, '') + open.reverse().join('');
}

/** A bare list is taken for the only field that was asked for. */
function listIn(text: string, keys: readonly string[]): unknown {
	const start = text.indexOf('[');
	if (start < 0 || keys.length !== 1) return undefined;
	const list = parse(text.slice(start, text.lastIndexOf(']') + 1));
	return Array.isArray(list) ? { [keys[0] as string]: list } : undefined;
}

function collect(value: object, keys: readonly string[], texts: Map<string, string[]>, path = ''): void {
	for (const [name, inner] of Object.entries(value) as Array<[string, unknown]>) {
		const full = path === '' ? name : `${path}.${name}`;
		const key = keys.find((one) => one.toLowerCase() === full.toLowerCase()) ?? keys.find((one) => keys.filter((other) => other.split('.')[1] === one.split('.')[1]).length === 1 && one.split('.')[1]?.toLowerCase() === name.toLowerCase().replace(/s$/, ''));
		if (key !== undefined) texts.set(key, [...(texts.get(key) ?? []), ...stringsOf(inner)]);
		else if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) collect(inner, keys, texts, full);
		if (key !== undefined && texts.get(key)?.length === 0) texts.delete(key);
	}
}

function stringsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(stringsOf);
	if (typeof value !== 'object' || value === null) return [];
	const text: unknown = Reflect.get(value, 'text') ?? Reflect.get(value, 'headline') ?? Reflect.get(value, 'content');
	return typeof text === 'string' ? [text] : [];
}

/** What can be mended without changing what a text says: space, numbering, quotation marks around it, a doubled mark. */
export function mendText(raw: string): { readonly text: string; readonly repaired: readonly string[] } {
	const steps: Array<[string, (text: string) => string]> = [
		['space', (text) => text.replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '').replace(/[ \t\u00a0]+/g, ' ').trim()],
		['numbering', (text) => text.replace(/^(?:\d{1,2}[.)、]\s*|[-*•]\s+)/, '')],
		['quotation-marks', (text) => text.replace(/^["“”'‘«「](.*)["“”'’»」]$/su, '$1')],
		['markdown', (text) => text.replace(/\*\*(.+?)\*\*/g, '$1')],
		['repeated-punctuation', (text) => text.replace(/([!?！？])\1+/g, '$1')],
	];
	const repaired: string[] = [];
	const text = steps.reduce((before, [name, step]) => {
		const after = step(before);
		if (after !== before && !(name === 'space' && after === before.trim())) repaired.push(name);
		return after;
	}, raw);
	return { text, repaired };
}

/** Candidates out of a model's texts. Their angle is judged by their words; which facts they rest on is not known. */
export function modelCandidates(texts: readonly string[]): Candidate[] {
	return texts.map((raw, index): Candidate => {
		const { text, repaired } = mendText(raw);
		const angle = /[?？]$/.test(text) ? 'question' : /%|折|元|[$€£¥]\d/.test(text) ? 'offer' : 'benefit';
		return { text, repaired, angle, facts: [], group: `model:${index}`, frame: `model:${index}:${text}`, weight: 0.9 - 0.005 * index, source: 'chatModel' };
	});
}
