import { opensWithOrder, opensWithThirdPerson } from './englishVerbs';
import { isCountablePart, isCountableThing } from './goodsNouns';

/**
 * What kind of phrase a feature is, by its words alone: decides which sentences it can stand in.
 * noun `40-hour battery` · adjective `machine washable`, `made from cork` · verb `charges in 15 minutes` ·
 * order `track your time` · sentence `you choose the colour`
 */
export type PhraseShape = 'noun' | 'adjective' | 'verb' | 'order' | 'sentence';

const adjectiveEnds = /(?:able|ible|proof|[ -]free|resistant|friendly|ready|safe|tested|certified|vegan|organic|lightweight|waterproof|wireless|cordless|rechargeable|handmade|compact|breathable|quiet|refillable|reusable|odou?rless|unscented|washable|adjustable|foldable|insulated|approved|licensed|insured|only)$/i;
const participle = '(?:\\p{L}+(?:ed|own|ewn|wn)|made|built|cut|grown|woven|knit|sewn|spun|bred|fed|led|run|held|kept|sold|sent|set|taught|born|found|seen|shown|given|taken|written|chosen|driven|known|brewed|dried|laid|lit|won|worn|hand-?\\p{L}+)';
/** `made from cork`, `baked every morning`, but no `baked goods`: what follows is no noun. */
const participleFirst = new RegExp(`^(?:\\p{L}+-|\\p{L}+ly )?${participle}(?:$| (?:in|on|at|by|from|to|for|with|without|into|of|as|and|or|every|each|all|daily|weekly|twice|once|together|fresh|assembled|ready|flat|frozen|chilled|whole|here|there|only|over|under|up|out|to|\\p{L}+ly)\\b)`, 'iu');
/** `bags carried for you`: a noun and what is done with it stands only by itself. */
const participleSecond = new RegExp(`^(?:\\p{L}+[ -])?\\p{L}+ ${participle} (?:in|on|at|by|from|to|for|with|without|into|as|every|each|all|daily|weekly|twice|once|over|under|up|out|before|after|within|during|while|until|last|this|\\d)`, 'iu');
const degreeFirst = /^(?:available|ready|easy|safe|free of|free from|suitable|compatible|open|close|perfect|ideal|great|gentle|rich|low|high|light|soft|tough|kind|good|private|secure|simple|fast|flexible)(?=$| (?:in|on|by|to|for|with|from|at|enough|and|until|till|daily|all|every)\b)|^(?:as|up to|under|over|within|no|without|from|in|for|on|with|by|at|just|only|less)\b(?!-)/i;
const mass = new Set(
	('salt pepper flour yeast vanilla cocoa cinnamon garlic fire street-food porcelain ceramic leatherette fleece felt velvet denim cork rubber silicone bamboo marble granite brass copper gold silver iron metal concrete ethernet usb-c hdmi bluetooth memory battery-life luggage childcare transport travel snow sunshine shade seating heating cooling housing printing stock staff payroll email e-mail chat art history mathematics maths science english french german spanish italian japanese chinese latin practice theory homework luck fun play sport exercise yoga nature wildlife ground soil compost timber stone brick sourdough rye storage life cotton leather steel delivery shipping support access parking wifi wi-fi training insurance coverage analytics reporting breakfast cancellation cancelling canceling comfort protection ' +
		'control guidance feedback advice care music audio sound video lighting charging setup set-up installation assembly wood oak wool linen silk aluminium aluminum titanium glass paper plastic ' +
		'coffee tea water milk protein sugar fibre fiber food bread chocolate wine beer software hardware data security encryption privacy automation integration bluetooth usb spf gps money ' +
		'space power energy performance wax syrup quality design technology help pricing billing tracking navigation ventilation insulation padding cushioning grip traction tuition homework ' +
		'equipment gear clothing furniture jewellery jewelry skin hair air foam mesh nylon polyester canvas packaging wrapping entry admission fermentation recovery scheduling booking invoicing onboarding compliance dough flour honey olive oil butter cheese fruit rice pasta meat fish').split(' '),
);
const prepositions = /\s(?:for|with|from|in|on|at|to|of|by|under|over|up|after|before|without|within|into|between|through|that|which|who|when|while|so|because|and|or|per|plus|via|about|against|during|per|as|every|each|near|beside|behind|below|above|across|around|inside|outside|until|since|than)\s/i;

/** The words before the first preposition: the part that an article belongs to. */
export function headOf(phrase: string): string {
	// `before and after photos` joins two adjectives, no nouns.
	return phrase.replace(/^before and after /i, '').split(prepositions)[0]?.trim() ?? phrase;
}

/** `Copper pans` of `Copper pans hammered in Cork`: what was done with a thing stands behind its noun. */
export const withoutParticiple = (phrase: string): string => phrase.replace(/\s(?:\p{L}{3,}ed|made|built|cut|sewn|woven|knit|grown|run|sold|hand-\p{L}+)(?=$|\s(?:in|by|from|of|for|on|at|with|one|to|and|through|into|over)\b).*$/u, '');

/** Whether a phrase opens on what was done to a thing that it does not name: `made from cork`, `turned into compost`. */
export const opensOnParticiple = (phrase: string): boolean => participleFirst.test(phrase.charAt(0).toLowerCase() + phrase.slice(1));

/** Judges a feature's shape. */
export function shapeOf(phrase: string): PhraseShape {
	const words = phrase.toLowerCase().split(' ');
	const [first = ''] = words;
	if (/^(?:it|you|we|they|our|your|this|these|there|every|each|all|the \w+ (?:is|are|has))\b/i.test(phrase) && words.length > 2 && (/\b(?:is|are|has|have|can|will|you|we|they|gets?|choose|comes?|includes?|goes|know|makes?|keeps?|lasts?|pays?|feeds?|buys?|covers?|helps?|funds?|gives?|costs?|saves?)\b/i.test(words.slice(1).join(' ')) || words.slice(1, 4).some((word, index) => opensWithThirdPerson(words.slice(index + 1).join(' '))))) return 'sentence';
	if (participleSecond.test(phrase) && !participleFirst.test(phrase)) return 'sentence';
	// `updates every Friday` may be what it does or what one gets.
	if (/^(?:updates|reports|checks|visits|calls|tests|reviews|plans|walks|talks|tours|rides|shows) (?:every|each|all|daily|weekly|monthly|from|until)\b/i.test(phrase)) return 'sentence';
	if (opensWithThirdPerson(phrase)) return 'verb';
	if (words.slice(1, 5).some((word) => /^(?:is|are|has|can|lasts|stays|keeps|fits|includes|comes|folds|works|starts|needs|holds|makes|takes|gets|rests|rises|ferments|grows|arrives|lives)$/.test(word)) && !/^(?:no|with|without|for)\b/i.test(first)) return 'sentence';
	// `reply within a day` may be an order or what one gets; `minimum order 5 sacks` is neither.
	if (/^(?:reply|answer|report|return|response|delivery|call|visit|check) (?:within|after|before|by|in) /i.test(phrase) || /^(?:minimum|maximum|min\.|max\.) \p{L}+ (?:\d|one|two|three|four|five|six|seven|half)/iu.test(phrase)) return 'sentence';
	// `open 24 hours`: what it is, nothing that one is told to do.
	if (/^open (?:\d|daily|late|early|until|till|on|from|every|all|seven|year|round)/i.test(phrase)) return 'sentence';
	if (opensWithOrder(phrase)) return 'order';
	// `volunteers drive every night`: who does what, when.
	if (/^\p{L}+s \p{L}+[^s\W] (?:every|each|on|at|all)\b/iu.test(phrase) && opensWithOrder(`${words[1]} the thing`)) return 'sentence';
	// `menu changes every week`, `terrace open from May`, `start at 4 pm`: what happens when.
	if (/^(?:[\p{L}-]+ ){1,2}(?:changes|opens|closes|runs|rotates|leaves|departs|begins|ends|serves|pays|helps|rolls|melts|rinses|dries) /iu.test(phrase) || /^(?:[\p{L}-]+ ){1,2}open (?:from|until|till|on|daily|all|every|late)\b/iu.test(phrase) || /^(?:start|starts|doors|entry|finish|check-in|check-out|departure) (?:at|from|by) \d/i.test(phrase)) return 'sentence';
	if (/^(?:volunteers|members|experts|engineers|teachers|tutors|guides|people|chefs|drivers|nurses|doctors|coaches|guests|visitors|students|children|riders|instructors|trainers|families|donors) [a-z]+[^s\W] (?!of\b)/i.test(phrase)) return 'sentence';
	// Prices, measures and lists stand by themselves.
	if (/, /.test(phrase)) return 'sentence';
	// `tax pots set money aside`: a plural and what it does.
	if (/^\p{L}+(?: \p{L}+)?s (?:set|let|help|keep|make|run|stay|come|fit|hold|show|send|save|take|give|work) /iu.test(phrase)) return 'sentence';
	if (/[$€£¥]\s?\d|^\d[\d.,]*\s?(?:x|×)\s?\d/i.test(phrase)) return 'sentence';
	if (/^\p{L}+ (?:proved|aged|cured|baked|made|grown|milled|roasted|tested|sorted|cut|from|ordered)\b/iu.test(phrase)) return 'sentence';
	// What names a choice, or ends on what is said of it (`breakfast included`), stands only by itself.
	if (/\sor\s/i.test(phrase) || (/\s(?:welcome|included|provided|available|only|guaranteed|needed|required|allowed|accepted|inside|outside|on request|on site|all day|daily)$/i.test(phrase) && !/^(?:no|without)\b/i.test(phrase))) return 'sentence';
	if (/^\d+ (?:minutes?|mins?|hours?|steps|miles?|km|blocks?|metres|meters) (?:to|from|away|walk|by|on)\b/i.test(phrase)) return 'sentence';
	if (participleFirst.test(phrase) || degreeFirst.test(phrase) || /^open (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/i.test(phrase) || /\s(?:registered|accredited|certified|approved|regulated|lit|fenced|heated|supervised|licensed|insured)$/i.test(phrase)) return 'adjective';
	const head = headOf(phrase);
	if (adjectiveEnds.test(head) && !/\b(?:the|a|an)\b/i.test(head)) return 'adjective';
	if (/^\w+(?:ed|en)$/.test(head) && head.split(' ').length === 1) return 'adjective';
	return 'noun';
}

const bareQuantity = /^(?:up to |over |under |from )?[\d.,]+(?:\s?(?:to|–|-)\s?[\d.,]+)?[\s-]?(?:tonnes?|tons?|t|kw|mbps|kg|g|grams?|mg|cm|mm|m|km|ml|cl|l|litres?|liters?|oz|lbs?|pounds?|inch(?:es)?|ft|w|v|wh|kwh|mah|gb|tb|mb|db|hz|h|hrs?|hours?|min|minutes?|%|°c)?$/i;

/** Whether a phrase is a measure and nothing else: `2.9 kg`, `750 ml`. */
export const isBareQuantity = (phrase: string): boolean => bareQuantity.test(phrase);

/** A noun phrase with its article where that is certain; null where nobody knows whether the thing is counted, or whether it is a thing. */
export function sureArticle(phrase: string): string | null {
	if (isBareQuantity(phrase) || shapeOf(phrase) !== 'noun') return null;
	const last = (headOf(phrase).toLowerCase().split(' ').pop() ?? '').replace(/[^\p{L}\p{N}'-]/gu, '');
	if (isPlural(last)) return /^[a-z\d]/.test(phrase) ? phrase : null;
	return mass.has(last) ? phrase : isCountableThing(last) || isCountablePart(last) ? withArticle(phrase) : null;
}

/** A noun phrase with its article: `a 40-hour battery`, `an 8-inch pan`, `free shipping`, `three pockets`. */
export function withArticle(phrase: string): string {
	const head = headOf(phrase);
	const words = head.toLowerCase().split(' ');
	const last = (words[words.length - 1] ?? '').replace(/[^\p{L}\p{N}'-]/gu, '');
	const [first = ''] = words;
	// `sizes 6 to 22`, `updates every Friday`: the noun stands first.
	if (words.length > 1 && isPlural(first) && /^(?:\d|every|each|daily|weekly|set|sent|made|cut|on|all)/i.test(words[1] ?? '')) return phrase;
	if (/^(?:a|an|the|your|our|my|its|every|each|all|any|no|some|more|most|both|many|real|free|unlimited|extra|plenty|\d+[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|up|over|under|one|half|100%|\d+%)$/i.test(first) && !(/^\d/.test(first) && words.length > 1 && !isPlural(last) && !mass.has(last))) {
		return first === 'free' || first === 'real' || first === 'extra' ? articleUnlessMass(phrase, last) : phrase;
	}
	return articleUnlessMass(phrase, last);
}

function articleUnlessMass(phrase: string, last: string): string {
	// `ethernet and USB`: two things, of which nobody knows whether they can be counted.
	if (/^\p{L}+ and \p{L}+$/iu.test(phrase)) return phrase;
	if (mass.has(last) || isPlural(last) || /ing$/.test(last) || /(?:ness|ity|ance|ence|ment|ware|ship|age)$/.test(last)) return phrase;
	if (/^\p{Lu}{2,}/u.test(phrase) && !phrase.includes(' ')) return phrase;
	return `${startsWithVowelSound(phrase) ? 'an' : 'a'} ${phrase}`;
}

function isPlural(word: string): boolean {
	return /s$/.test(word) && !/(?:ss|us|is|ous|'s)$/.test(word) || /^(?:people|children|men|women|feet|teeth|data)$/.test(word);
}

/** Whether a phrase is plural by its head's last word. */
export function isPluralPhrase(phrase: string): boolean {
	return isPlural(headOf(phrase).toLowerCase().split(' ').pop() ?? '');
}

function startsWithVowelSound(phrase: string): boolean {
	const word = phrase.toLowerCase();
	if (/^(?:8|11|18|8\d)(?!\d{3})/.test(word)) return true;
	if (/^(?:uni|use|usb|uk|us\b|eu|one|once|ubi|ur[aeiou])/.test(word) && !/^uni[nm]/.test(word)) return false;
	if (/^(?:hour|honest|honou?r|heir|herb\b)/.test(word)) return true;
	if (/^(?:led|hd|hdmi|sms|rgb|nfc|mp|lcd|xl|sos|fm|m\d|f\d|s\d)\b/.test(word)) return true;
	return /^[aeiou]/.test(word);
}

const properStart = /^(?:english|italian|french|german|swiss|japanese|chinese|spanish|portuguese|british|american|scottish|irish|greek|turkish|danish|swedish|norwegian|dutch|belgian|austrian|korean|indian|thai|mexican|brazilian|ethiopian|colombian|kenyan|alpine|bluetooth|google|apple|alexa|android|slack|shopify|excel|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|may|june|july|august|september|october|november|december|london|paris|berlin|vienna)\b/i;
/** `New York`, `North Sea`, but no `north-facing windows`. */
const compassName = /^(?:New|East|West|North|South) \p{Lu}/u;

/** `Gift Aid on donations`: two words in capitals are a name, unless the second is one alone: `Live Spanish lessons`, `Free Wi-Fi`. */
function isTwoWordName(phrase: string): boolean {
	const [first = '', second = ''] = phrase.split(' ');
	return /^\p{Lu}\p{Ll}+$/u.test(first) && /^\p{Lu}\p{Ll}+[,.]?$/u.test(second) && !properStart.test(second) && !/(?:ly|ed|ing|al|ic)$|^(?:free|live|new|fresh|real|local|our|your|every|all|any|no|only|with|from|in|on|at|by|for|the|open|made|full|half|two|three|four|five|six|seven|eight|nine|ten|first|next|near|for|over|under|until|between|after|before|same|native|licensed|certified|genuine|pure|original|best|small|large|big|old|hot|cold)$/i.test(first);
}

/** Starts a phrase with a small letter, for the middle of a sentence; names and abbreviations keep theirs. */
export function lowerFirst(phrase: string): string {
	const [first = ''] = phrase.split(/[\s-]/);
	if (properStart.test(phrase) || compassName.test(phrase) || isTwoWordName(phrase) || /\p{Lu}.*\p{Lu}|\p{Lu}.*\d|\d/u.test(first) || first === 'I') return phrase;
	return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** Starts a phrase with a capital; words such as iPhone keep their form. */
export function upperFirst(phrase: string): string {
	const [first = ''] = phrase.split(/[\s-]/);
	return /^\p{Ll}+\p{Lu}/u.test(first) ? phrase : phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

const smallWords = new Set('a an the and or but for nor of in on to with at by from as per vs via'.split(' '));

/** Title case as search ads are written; words with capitals or digits inside keep their form. */
export function titleCase(text: string): string {
	const words = text.split(' ');
	return words
		.map((word, index) => {
			// Units keep their form: 900 g, 10,000 mm, 5 km.
			if (/^(?:g|kg|mm|cm|m|km|ml|l|cl|oz|lb|lbs|h|hrs?|min|w|kwh|mah|db|ft|in|px|mg|mph|kmh|am|pm|x)[²³]?(?:\/\p{L}+[²³]?)?(?:[–-]\d.*)?$/iu.test(word.replace(/[.,]$/, '')) && /\d$/.test(words[index - 1] ?? '')) return word;
			const startsClause = index === 0 || /[.:?!–-]$/.test(words[index - 1] ?? '');
			if (/\p{L}\p{Lu}/u.test(word)) return word;
			if (!startsClause && index < words.length - 1 && smallWords.has(word.toLowerCase())) return word.toLowerCase();
			return word.replace(/(^|[-(“"‘])(\p{Ll})(?=(\p{L}*))/gu, (whole, before: string, letter: string, rest: string, offset: number) =>
				offset > 0 && before === '-' && smallWords.has(`${letter}${rest}`) ? whole : before + letter.toUpperCase(),
			);
		})
		.join(' ');
}

/** Whether a phrase is written in Title Case throughout. */
export function isTitleCase(phrase: string): boolean {
	const words = phrase.split(' ').filter((word, index) => index > 0 && /^\p{L}/u.test(word) && !smallWords.has(word));
	return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Takes Title Case out of a feature so that it can stand in a sentence: `Noise Cancelling Mic` → `Noise cancelling mic`. */
export function sentenceCase(phrase: string): string {
	// `Corn Exchange, Ipswich`: a place and its town.
	if (!isTitleCase(phrase) || /^[^,]+, \p{Lu}[\p{L}-]+$/u.test(phrase)) return phrase;
	return phrase.split(' ').map((word, index) => (index === 0 || !/^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*$/u.test(word) || properStart.test(word) ? word : word.toLowerCase())).join(' ');
}
