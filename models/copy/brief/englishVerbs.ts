/** Verbs that features are written with, in their plain form. Those that are nouns as well are told apart by what follows them. */
const plain = (
	'absorb accept adapt add adjust analyse analyze answer approve arrive ask assign attach automate bake balance bathe beat bend blend block boil book boost brew bring browse build bundle buy calculate call cancel capture ' +
	'care carry catch change charge chat check choose clean clear clip close collect combine come compare compost connect contain control convert cook cool count cover create cross cure customise customize cut ' +
	'cycle deliver design detect discover dim dissolve divide double download drag drain draw drink drive drop dry earn eat edit enjoy enter estimate explain explore export extend fasten feed feel fetch file fill filter ' +
	'find finish fit fix flag float fold follow forecast forward frame freeze gather generate get give glide go grate grind grip grow handle hang hear heat help hide hire hold host import improve include install ' +
	'integrate invite join keep kill launch lay lead learn leave lend let lift light link list listen load lock log look make manage map mark match measure meet mend mix monitor mount move notify offer open order ' +
	'organise organize pack paint pair park part pause pay pick pivot place plan plant play plug post pour practise practice predict prepare press prevent print process produce protect prove publish pull push put ' +
	'read rebuild receive recharge recommend record recover recycle reduce refill reheat release relieve remember remind remove rent repair repay replace reply report request rescue reset resist return review ride ' +
	'rinse roll rotate route run save scan schedule score seal search seat secure see sell send separate serve set settle share sharpen ship shop show shrink shut sign sit skip sleep slide slip slow smell smooth snap ' +
	'solve sort speak spend spin split spot spread spray stack stand start stay steam stick stir stop store strap stream stretch strip submit suit supply support survive swap switch sync tag tailor take talk taste ' +
	'teach tell test text tilt tint tow track trade train transfer translate travel treat trim try tuck tune turn update upgrade upload use vent view visit wake walk warm warn wash watch water wear weigh wipe wire ' +
	'withstand work wrap write zip'
).split(' ');

const plainForms: ReadonlySet<string> = new Set(plain);

function thirdPerson(verb: string): string {
	if (verb === 'have') return 'has';
	if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
	return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

const plainOf: ReadonlyMap<string, string> = new Map(plain.map((verb) => [thirdPerson(verb), verb]));

/** The plain form of a verb of the third person: `works` → `work`; null for a word that is none. */
export const plainForm = (word: string): string | null => plainOf.get(word.toLowerCase()) ?? null;

const thirdForms: ReadonlySet<string> = new Set([...plain.map(thirdPerson), 'has', 'needs', 'lasts', 'reaches', 'contains', 'repels', 'syncs']);

/** What may stand behind a verb and hardly ever behind the noun of the same letters. */
const objectStart = /^(?:a|an|the|your|our|you|its|their|every|each|any|all|no|old|new|up|down|out|off|away|back|together|into|onto|itself|themselves|what|when|who|how|only|just|more|most|less|\d[\d.,:]*|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+s)$/iu;
const particle = /^(?:on|in|over|under|from|to|by|with|without|at|through|across|against|like)$/i;
const nounsToo = /^(?:care|open|dry|clean|warm|cool|slow|secure|double|clear|smooth|express|present|live|fresh|close|perfect|complete|direct|tame|gift|cover|print|report|stand|seat|clip|light|test|check|plan|class|match|pack|file|map|part|place|plant|post|press|record|return|review|ride|route|run|sale|score|set|share|ship|shop|show|sign|sleep|sound|spot|start|stack|stop|store|strap|support|supply|tag|test|text|tint|track|train|transfer|treat|trip|turn|update|upgrade|view|visit|walk|watch|water|work|wrap|offer|order|order|pair|paint|park|name|mark|lock|log|load|list|link|lift|lead|hold|guide|grip|frame|fit|finish|filter|feed|export|import|drop|drive|drink|draw|dress|design|deal|cut|count|cook|control|change|charge|chat|call|book|block|blend|balance|answer|alert|use|switch|swap|split|tip)(?:s|es)?$/i;

/** Nouns in the first place: `light bulbs`, `cover crops`. */
const nounFirst = /^(?:care|open|dry|clean|warm|cool|slow|secure|double|clear|smooth|express|present|live|fresh|close|perfect|complete|direct|tame|gift|cover|light|water|test|sleep|support|work|ride|walk|sound|design|class|train|shop|ship|cut|drink|part|pair|plant|post|press|deal|place|seat|stand|steam|stack|sign|show|spray|text|time|view|wire|air|game|grip|heat|balance|blend|block|chat|cycle|dress|file|filter|finish|frame|guide|home|host|lead|map|mark|market|paint|park|plug|record|rescue|rent|report|review|run|snap|spot|store|stream|strap|stretch|switch|tag|tint|trade|transfer|travel|update|wash|watch)$/;

/** Forms of the third person that are no plural of a thing. */
const neverNouns = /^(?:works|fits|turns|changes|goes|opens|dries|cleans|clears|smooths|warms|cools|slows|secures|doubles|presents|supports|sleeps|seats|includes|transfers|tracks|tests|shows|answers|matches|pays|sounds|holds)$/;

/** Whether a phrase opens with a verb of the third person that says what a thing does: `prints 150 mm a second`, never `prints on cotton paper`. */
export function opensWithThirdPerson(phrase: string): boolean {
	const [first = '', second = '', third = ''] = phrase.toLowerCase().split(' ');
	if (/^(?:does not|doesn[’']t|never|won[’']t|can be) \p{L}/iu.test(phrase)) return true;
	if (second === '' || !thirdForms.has(first)) return false;
	if (/^(?:works|fits|goes|opens)$/.test(first)) return true;
	if (/^(?:and|or|of|for|as|per|available|included)$/.test(second)) return false;
	// `logs split and stacked`: what is done with them.
	if (/^(?:split|cut|kept|made|sold|set|put|built|sewn|taken|given|held|brought|sent)$/.test(second) && (third === '' || /^(?:and|by|in|to|from|on|if|when|for|at|out|off|up|with)$/.test(third))) return false;
	if (!nounsToo.test(first) || neverNouns.test(first)) return true;
	if (objectStart.test(second)) return true;
	// `clips on with one hand`, but `prints on cotton paper`.
	if (particle.test(second)) return /^(?:on|in|over|across|through)$/.test(second) && /^(?:$|with|to|from|by|at|and|without)/.test(third);
	return !/^(?:is|are|was|were|made|every|with)$/.test(second) && !/(?:ed|ing)$/.test(second);
}

/** Whether a phrase opens with an order to the reader: `scan barcodes with a phone`. */
export function opensWithOrder(phrase: string): boolean {
	const [first = '', second = ''] = phrase.toLowerCase().split(' ');
	if (second === '' || !plainForms.has(first)) return false;
	// `suit ready in six weeks` is no order.
	if (/^(?:ready|available|open|free|included|done|made)$/.test(second)) return false;
	// `help with the form by phone` is what one gets.
	if (/^(?:help|support|care|cover)$/.test(first) && /^(?:with|for|from|by|at|on|in|when|before|after)$/.test(second)) return false;
	// `set up in an afternoon` says how soon it is done.
	if (/^set up (?:in|within|by|with) /i.test(phrase)) return false;
	if (/^\p{L}+[^s]s$/iu.test(second)) return !nounFirst.test(first);
	if (objectStart.test(second)) return true;
	return !nounsToo.test(first) && !/^(?:and|or|of|for|as|\p{L}+ing)$/u.test(second);
}
