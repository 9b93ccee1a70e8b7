import { profileOf, pairsOf } from './likeness';

const emptyWords = new Set('a an the and or for with of in on at to by from it is are has have your you that this we our up one can what see find more out about meet take get all who which'.split(' '));
const MOST_OF_CLAUSE = 0.5;
const MOST_OF_CHINESE = 0.5;
const STEM = 6;
const LEAST_CHARACTERS = 4;
const MOST_CHARACTERS = 0.75;

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** What a clause says: stems of its words, in Chinese its pairs of characters. */
function contentOf(clause: string): string[] {
	const profile = profileOf(clause);
	if (isHan(clause)) return pairsOf(profile);
	return profile.tokens.flatMap((token) => token.split('-')).filter((token) => !emptyWords.has(token)).map((token) => token.replace(/(?<=ss|sh|ch|x)es$|(?<!s)s$/, '').slice(0, STEM));
}

/** Whether two Chinese clauses hold nearly the same characters in another order: `每天熬一锅骨汤`, `骨汤每天现熬`. */
function isReordered(one: string, other: string): boolean {
	const [few, many] = [new Set(one.match(/\p{Script=Han}/gu)), new Set(other.match(/\p{Script=Han}/gu))];
	return few.size >= LEAST_CHARACTERS && [...few].filter((character) => many.has(character)).length / few.size >= MOST_CHARACTERS;
}

const clausesOf = (text: string): string[] => text.split(/[,.;:!?，。；：！？、]|\s(?:and|with)\s/u).map((clause) => clause.trim()).filter((clause) => clause !== '');

const shareOf = (own: readonly string[], said: ReadonlySet<string>): number => own.filter((part) => said.has(part)).length / own.length;

/** A text taken apart for comparing with others. */
interface Saying {
	readonly isNamed: boolean;
	/** Clauses without the names. */
	readonly clauses: readonly string[];
	/** What each of them says. */
	readonly contents: ReadonlyArray<readonly string[]>;
}

/** Compares the texts of one brief. Each text is taken apart once, however often it is asked for: a set asks for the same few hundreds of times. */
export class Repetition {
	private readonly known = new Map<string, Saying>();

	/** @param names all names of the product */
	constructor(private readonly names: readonly string[]) {}

	/** Whether a sentence says what texts before it say: the name, one of their clauses, or a clause of its own most of which was said. */
	repeats(before: readonly string[], text: string): boolean {
		if (before.length === 0) return false;
		const own = this.saying(text);
		const others = before.map((one) => this.saying(one));
		if (own.isNamed && others.some(({ isNamed }) => isNamed)) return true;
		if (own.clauses.some((clause) => others.some(({ clauses }) => clauses.some((other) => isReordered(clause, other))))) return true;
		const most = isHan(text) ? MOST_OF_CHINESE : MOST_OF_CLAUSE;
		const [mine, theirs] = [own.contents, others.flatMap(({ contents }) => contents)];
		const [said, all] = [new Set(theirs.flat()), new Set(mine.flat())];
		const isSaid = (clause: readonly string[], where: ReadonlySet<string>): boolean => clause.length > 0 && shareOf(clause, where) >= most;
		return mine.some((clause) => isSaid(clause, said)) || theirs.some((clause) => clause.length > 1 && isSaid(clause, all) && clause.filter((part) => all.has(part)).length > 1);
	}

	private saying(text: string): Saying {
		const known = this.known.get(text);
		if (known !== undefined) return known;
		const nameless = this.names.reduce((left, name) => (name === '' ? left : left.replaceAll(name, ' ')), text);
		const clauses = clausesOf(nameless);
		const saying = { isNamed: this.names.some((name) => name.length > 1 && text.includes(name)), clauses, contents: clauses.map(contentOf) };
		this.known.set(text, saying);
		return saying;
	}
}

/** As `Repetition.repeats`, for one question alone. */
export function repeats(before: readonly string[], text: string, names: readonly string[]): boolean {
	return new Repetition(names).repeats(before, text);
}

/** Whether all that a sentence says was said before: each of its words, and each of its numbers. */
export function saysNothingNew(before: readonly string[], text: string): boolean {
	const said = new Set(before.flatMap((one) => clausesOf(one).flatMap(contentOf)));
	return clausesOf(text).flatMap(contentOf).every((part) => said.has(part));
}

/** Whether a clause of a text opens on a word that was said before: `Letterpress on cotton paper` behind `Letterpress wedding invitations`. */
export function opensOnSaid(before: readonly string[], text: string): boolean {
	if (isHan(text)) return false;
	const said = new Set(before.flatMap((one) => clausesOf(one).flatMap(contentOf)));
	return clausesOf(text).some((clause) => {
		const [first = ''] = contentOf(clause);
		return first.length >= STEM && said.has(first);
	});
}

/** Whether a Chinese call asks for what an offer before it asks for: `5 月 15 日前购票有效`, `现在就选座购票`. */
export function asksAgain(offers: readonly string[], call: string): boolean {
	const asked = [...call.replace(/^(?:现在就|点击|欢迎)|。$/gu, '')];
	if (!asked.every((character) => /\p{Script=Han}/u.test(character))) return false;
	return asked.slice(1).some((character, index) => offers.some((offer) => offer.includes(`${asked[index]}${character}`)));
}
