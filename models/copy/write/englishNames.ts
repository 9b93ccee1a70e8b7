import type { Brief } from '../brief/brief';
import { headOf, isPluralPhrase, sureArticle, upperFirst } from '../brief/englishPhrase';
import { isGoodsName } from '../brief/goodsNouns';

/** The noun itself: `trail backpack` of `lightweight trail backpack`. */
export function headNoun(category: string): string {
	const words = headOf(category).split(' ');
	return words.slice(-2).filter((word, index, all) => index === all.length - 1 || !/(?:able|ible|ful|less|ed|ing|light|proof|free|ic|al|ive|ous|y|new|small|simple|smart|modern)$/i.test(word)).join(' ');
}

/** Whether a name of several words is plural: `Marlowe Linen Trousers`, but not `Corvus`. */
export const isPluralName = (name: string): boolean => isPluralPhrase(name) && name.includes(' ');

/** Whether a name closes a sentence by itself: `Lull.`, but not `Hearth & Duct Co.` */
const endsOnMark = (name: string): boolean => /[.!?…]$/.test(name) && !/\b(?:Co|Inc|Ltd|Bros|Corp|Jr|St|No)\.$/.test(name);

/** Whether a name can open a sentence with a verb in the singular behind it; one that ends on a mark (`Lull.`) closes a sentence. */
export const isSubjectName = (name: string): boolean => !isPluralName(name) && !endsOnMark(name);

/** A call with a name in it; null where a name that ends on a mark would stand in the middle (`See what Lull. can do`). */
export const namedCall = (call: string, name: string): string | null => (endsOnMark(name) && !/\{name\}\.?$/.test(call) ? null : call.replace('{name}', nameInSentence(name)));

const commonHead = /^(?:museum|bank|house|school|institute|academy|festival|society|garden|gardens|university|college|centre|center|gallery|theatre|theater|library|fund|guild|league|union|castle|home|hall|market|club|centre|league|trust|order|friends|art|school|workshop|studio|taste|week|day|night) of\b/i;

/** A name as it stands inside a sentence: one that opens with a common noun and `of` takes its article. */
export const nameInSentence = (name: string): string => (commonHead.test(name) ? `the ${name}` : name.replace(/^The (?=\d)/, 'the '));

/** A name in front of what is said of it: a colon, but not behind a name that ends on a mark (`Lull. Rated 4.6`), and a dash where name or text hold a colon. */
export const labelled = (name: string, text: string): string => (endsOnMark(name) ? `${name} ${upperFirst(text)}` : /: /.test(`${name} ${text.split(/[.!?]\s/)[0] ?? ''}`) || name.includes(':') ? `${name} – ${text}` : `${name}: ${text}`);

/** Whether a text opens on a word of the name: `Verity Water: water test`. */
export function opensOnName(text: string, name: string): boolean {
	const words = name.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 3);
	return text.toLowerCase().split(/[^\p{L}]+/u).slice(0, 2).some((word) => words.includes(word.replace(/s$/, '')) || words.includes(word));
}

/** Whether one meets what has this name: nobody meets a fair, a house or what is on show there. */
export const canMeet = ({ kind, names }: Brief): boolean => kind !== 'event' && kind !== 'place' && !/ at (?:the )?\p{Lu}|\bmuseum\b/u.test(names[0] ?? '');

/** A phrase behind `Looking for`, or null: only what people look for by its name, with the article that it surely has. */
export const soughtPhrase = (phrase: string): string | null => (isGoodsName(phrase) || /\b(?:software|apps?|tools?|courses?|classes|lessons)$/i.test(phrase) ? sureArticle(phrase) : null);

/** Names that a sentence may use: the whole, and shorter ones that still end on what it is. What stands in brackets, and a form in law, are for the small print. */
export function sentenceNames(all: readonly string[]): readonly string[] {
	const spoken = all.filter((name) => !/[()（）[\]【】]|\s(?:ltd|limited|inc|llc|llp|plc|gmbh|corp)\.?$/iu.test(name));
	const names = spoken.length > 0 ? spoken : all;
	const [full = ''] = names;
	// `Inkwell? Ink, well!` is a game with words: it is whole or nothing.
	if (/[?!]/.test(full)) return [full];
	const last = full.replace(/\s*[（(【[].*$/u, '').split(/[\s:–—-]+/).filter((word) => !/\d/.test(word)).pop() ?? '';
	return names.filter((name, index) => index === 0 || name.includes(last) || !/ & /.test(name) || full.startsWith(`${name} at `));
}

/** `a family practice for families`: one word twice. */
export const sharesWord = (one: string, other: string): boolean => one.toLowerCase().split(' ').some((word) => word.length > 3 && other.toLowerCase().includes(word.slice(0, Math.max(4, word.length - 2))));

/** A short name that the offer or a list can hold; never cut inside. */
export const shortName = (names: readonly string[], most: number): string | undefined => names.find((name) => name.length <= most);

/** `merino wool`: what a thing is made of, not what it has. */
export const isMaterial = (phrase: string): boolean => /\b(?:wool|cotton|linen|silk|cashmere|leather|suede|canvas|denim|hemp|cork|bamboo|porcelain|stoneware|ceramic|steel|brass|copper|oak|walnut|beech|ash|teak|pine|glass|wood|nylon|polyester|alumini?um|titanium|gold|silver)$/i.test(phrase);
