const FEWEST_LETTERS = 3;
/** Adjectives whose -er and -est are the same word; elsewhere -er makes another one (wait, waiter). */
const COMPARED = new Set(
	(
		'big bright cheap clean clear cold cool dark dear deep dirty dry early easy fast fresh friendly great hard heavy high hot kind large late ' +
		'light long loud low narrow neat new nice noisy old pricey quick quiet rich rough rude safe sharp short simple slim slow small smart smooth ' +
		'soft strong sweet tall tasty thick thin tight tiny warm weak wide young'
	).split(' '),
);

/** Endings of an English word and the stem they are put to. */
function stemAndEndings(word: string): { stem: string; endings: string[] } {
	const compared = COMPARED.has(word) ? ['er', 'est'] : [];
	if (/[^aeiou]y$/.test(word)) {
		return { stem: word.slice(0, -1), endings: ['y', 'ies', 'ied', 'ying', ...compared.map((ending) => `i${ending}`)] };
	}
	if (word.endsWith('e')) return { stem: word.slice(0, -1), endings: ['e', 'es', 'ed', 'ing', ...compared] };
	if (word.endsWith('ey')) return { stem: word.slice(0, -2), endings: ['ey', 'eys', 'ier', 'iest'] };
	if (/(?:s|x|z|ch|sh)$/.test(word)) return { stem: word, endings: ['', 'es', 'ed', 'ing', ...compared] };
	const plain = ['', 's', 'ed', 'ing', ...compared];
	const last = word.at(-1) ?? '';
	// ship, shipped; big, bigger: one vowel before the last consonant.
	const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word) ? ['ed', 'ing', ...compared].map((ending) => last + ending) : [];
	return { stem: word, endings: [...plain, ...doubled] };
}

/** What a plural may be the plural of: prices, price; deliveries, delivery; cookies, cookie. */
function singulars(word: string): string[] {
	if (word.length <= 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return [];
	return word.endsWith('ies') ? [`${word.slice(0, -3)}y`, word.slice(0, -1)] : [word.slice(0, -1)];
}

/**
 * The forms in which an English word counts as itself: plural, past, -ing, and -er and -est of common
 * adjectives. A word that is not of plain letters, or very short, has only its own form (and a plural).
 * @param word in lower case
 */
export function wordForms(word: string): string[] {
	if (!/^[a-z]+$/.test(word)) return [word];
	if (word.length < FEWEST_LETTERS) return [word, `${word}s`];
	const bases = [word, ...singulars(word)];
	const forms = bases.flatMap((base) => {
		const { stem, endings } = stemAndEndings(base);
		return endings.map((ending) => stem + ending);
	});
	return [...new Set([word, ...forms])];
}
