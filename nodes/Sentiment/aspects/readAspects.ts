import type { AspectDefinition } from '../../../models/sentiment/aspects/types';
import { ConfigurationError } from '../../shared/configurationError';

export const MOST_ASPECTS = 200;
export const MOST_WORDS = 2000;

/** Between aspects; between a name and its words; between words. */
const LINES = /[\n;；]+/u;
const NAME_END = /[:：]/u;
const WORDS = /[,，、]+/u;

interface RawAspect {
	name: string;
	words: string[];
}

const wordsOf = (text: string): string[] => text.split(WORDS).map((word) => word.trim()).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** An aspect without words is named by its name, one without a name by its first word. */
function aspectOf(name: string, words: string[]): RawAspect {
	const own = words.length > 0 ? words : wordsOf(name);
	return { name: name.trim() === '' ? (own[0] ?? '') : name.trim(), words: own };
}

/** `price: cheap, 价格` is one aspect; a line without a colon is a list of aspects that are named by their own word. */
function fromLine(line: string): RawAspect[] {
	const end = line.search(NAME_END);
	if (end < 0) return wordsOf(line).map((word) => aspectOf(word, [word]));
	return [aspectOf(line.slice(0, end), wordsOf(line.slice(end + 1)))];
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Words as a list or as a text with commas. */
function listOf(value: unknown): string[] {
	return (Array.isArray(value) ? value.map(textOf) : [textOf(value)]).flatMap(wordsOf);
}

function fromEntry(entry: unknown): RawAspect[] {
	if (typeof entry === 'string' || typeof entry === 'number') return fromLine(String(entry));
	if (typeof entry !== 'object' || entry === null) return [];
	return [aspectOf(textOf(Reflect.get(entry, 'name')), listOf(Reflect.get(entry, 'words')))];
}

/** What an agent writes is JSON as often as lines. */
function parsed(text: string): unknown {
	if (!/^\s*[[{]/.test(text)) return text;
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return text;
	}
}

/** A text with a line per aspect, or what an expression gives: a list of names or `{ name, words }`, or an object of names. */
function rawAspects(given: unknown): RawAspect[] {
	const value = typeof given === 'string' ? parsed(given) : given;
	if (typeof value === 'string') return value.split(LINES).flatMap(fromLine);
	if (Array.isArray(value)) return value.flatMap(fromEntry);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).map(([name, words]) => aspectOf(name, listOf(words)));
}

/**
 * Reads the option 'Aspects'. An aspect that is written twice is one, with the words of both.
 * @returns null when the option is not set
 * @throws ConfigurationError `aspects-empty` (set, but without a word), `aspects-too-many`
 */
export function readAspects(value: unknown): AspectDefinition[] | null {
	if (value === undefined) return null;
	const merged = new Map<string, { name: string; words: Map<string, string> }>();
	for (const { name, words } of rawAspects(value)) {
		const key = name.normalize('NFC').toLowerCase();
		const known = merged.get(key) ?? { name, words: new Map<string, string>() };
		for (const word of words) {
			const spelling = word.normalize('NFC').toLowerCase();
			known.words.set(spelling, known.words.get(spelling) ?? word);
		}
		if (known.words.size > 0) merged.set(key, known);
	}
	const aspects = [...merged.values()].map(({ name, words }) => ({ name, words: [...words.values()] }));
	if (aspects.length === 0) throw new ConfigurationError('aspects-empty', {});
	const words = aspects.reduce((sum, aspect) => sum + aspect.words.length, 0);
	if (aspects.length > MOST_ASPECTS || words > MOST_WORDS) {
		throw new ConfigurationError('aspects-too-many', { aspects: aspects.length, words, mostAspects: MOST_ASPECTS, mostWords: MOST_WORDS });
	}
	return aspects;
}
