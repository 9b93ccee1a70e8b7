import type { Brief } from '../brief/brief';
import { isWhole, lowerCased, placesOf } from '../places';

/** `dentist leeds` → `dentist in Leeds`, where the brief shows that the last word is a place or another name; `near me` is what the one who searches says. */
export function readableKeyword(typed: string, brief: Brief): string {
	const text = typed.replace(/\s+(?:near (?:me|you)|nearby)$/i, '');
	const words = text.split(' ');
	const last = words[words.length - 1] as string;
	const source = brief.source.replaceAll(text, '');
	const named = placesOf(lowerCased(source), lowerCased(last)).find((place) => isWhole(place) && /\b(?:in|near) $/.test(place.before));
	if (named === undefined || words.length < 2) return text;
	const preposition = /(\w+) $/.exec(source.slice(0, named.at))?.[1] as string;
	const place = source.slice(named.at, named.at + last.length);
	return !/^\p{Lu}/u.test(place) || words.includes(preposition) ? text : `${words.slice(0, -1).join(' ')} ${preposition} ${place}`;
}
