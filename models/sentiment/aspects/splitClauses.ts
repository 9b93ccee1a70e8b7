import { CHINESE_TURNS, ENGLISH_JOINTS, ENGLISH_TURNS, OPENING_TURN, STRONG_MARKS, WEAK_MARKS } from './clauseMarks';

/** A stretch of a sentence. */
export interface Span {
	start: number;
	end: number;
}

/**
 * A shorter piece has no room for an opinion of its own: it is a list's element or a topic, and belongs to a
 * neighbour. Before a turn two words are enough: "Terrible staff, but the food was good".
 */
const FEWEST_IN_CLAUSE = 3;
const FEWEST_IN_SEGMENT = 2;

/** Words, or characters where a script puts no blanks; an `and` at the start is none. */
function sizeOf(text: string): number {
	const unspaced = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0;
	if (unspaced > 0) return unspaced;
	return text.replace(/^\s*(?:and|plus)\b/i, '').match(/[\p{L}\p{N}']+/gu)?.length ?? 0;
}

const behind = (text: string, pattern: RegExp): number[] => [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
const before = (text: string, pattern: RegExp): number[] => [...text.matchAll(pattern)].map((match) => match.index);

/** Cuts a sentence at places; what is too short joins the piece after it, the last one the piece before. */
function cutAt(sentence: string, places: readonly number[], fewest: number): Span[] {
	const inside = [...new Set(places)].filter((place) => place > 0 && place < sentence.length);
	const spans: Span[] = [];
	let start = 0;
	for (const end of [...inside.sort((one, other) => one - other), sentence.length]) {
		const isShort = sizeOf(sentence.slice(start, end)) < fewest;
		if (isShort && end < sentence.length) continue;
		const last = spans.pop();
		if (last && isShort) spans.push({ start: last.start, end });
		else spans.push(...(last ? [last] : []), { start, end });
		start = end;
	}
	return spans;
}

function turns(sentence: string): number[] {
	const opening = OPENING_TURN.test(sentence) ? behind(sentence, WEAK_MARKS).slice(0, 1) : [];
	return [...behind(sentence, STRONG_MARKS), ...before(sentence, ENGLISH_TURNS), ...before(sentence, CHINESE_TURNS), ...opening];
}

/**
 * The parts of a sentence between its turns (but, although, 但是, 不过, a semicolon). Together they are the
 * whole sentence. A negation never parts from what it negates: it stands inside one part.
 */
export function splitSegments(sentence: string): Span[] {
	return cutAt(sentence, turns(sentence), FEWEST_IN_SEGMENT);
}

/** The same cut finer: each segment at its commas, brackets and at an `and` that begins a clause as well. */
export function splitClauses(sentence: string): Span[] {
	return splitSegments(sentence).flatMap((segment) => {
		const text = sentence.slice(segment.start, segment.end);
		const clauses = cutAt(text, [...behind(text, WEAK_MARKS), ...before(text, ENGLISH_JOINTS)], FEWEST_IN_CLAUSE);
		return clauses.map(({ start, end }) => ({ start: segment.start + start, end: segment.start + end }));
	});
}
