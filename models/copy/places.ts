/**
 * Looking for a phrase that only a brief holds. An expression made of it would have to be compiled for each brief,
 * which costs a millisecond where it holds classes of letters; the phrase itself needs none.
 */

/** A text in lower case, position by position: a letter whose lower case is longer (İ) stays as it is. */
export function lowerCased(text: string): string {
	const lower = text.toLowerCase();
	if (lower.length === text.length) return lower;
	return Array.from(text, (character) => (character.toLowerCase().length === character.length ? character.toLowerCase() : character)).join('');
}

/** A place in a text: what stands in front of a phrase, and what behind it. */
export interface Place {
	readonly at: number;
	readonly before: string;
	readonly after: string;
}

/** Every place at which a text holds a phrase, letter by letter, from the left; also places that overlap. None for an empty phrase. */
export function placesOf(text: string, phrase: string): Place[] {
	const places: Place[] = [];
	if (phrase === '') return places;
	for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
		places.push({ at, before: text.slice(0, at), after: text.slice(at + phrase.length) });
	}
	return places;
}

/** Whether no letter and no digit touches a phrase at a place. */
export function isWhole({ before, after }: Place): boolean {
	return !/[\p{L}\p{N}]$/u.test(before.slice(-2)) && !/^[\p{L}\p{N}]/u.test(after);
}

/** A text with a phrase replaced wherever it stands in capitals or not, or only at the places that are chosen. */
export function replacedAt(text: string, phrase: string, replacement: string, isChosen: (place: Place) => boolean = () => true): string {
	let replaced = '';
	let end = 0;
	for (const place of placesOf(lowerCased(text), lowerCased(phrase))) {
		if (place.at < end || !isChosen(place)) continue;
		replaced += text.slice(end, place.at) + replacement;
		end = place.at + phrase.length;
	}
	return replaced + text.slice(end);
}
