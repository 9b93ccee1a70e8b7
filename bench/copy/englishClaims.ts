import type { Brief } from './brief';
import { briefTexts, productName } from './briefTexts';
import { englishSpellings, folded } from './spelling';
import type { Finding } from './adCopyResult';

interface Rule {
	code: string;
	pattern: RegExp;
	/** May stand when the brief itself says it: somebody answers for the proof. */
	provable?: boolean;
}

/** Harmless uses that hold a claim's words. */
const HARMLESS = new RegExp(
	[
		'best[- ]before', 'best man', "(?:do|try|give|does|did)(?: (?:your|our|my|their|its))? best", 'all the best', 'best friends?', 'best practices?',
		'best (?:served|enjoyed|eaten|kept|stored|used)', '(?:at|is at|are at) (?:its|their|your|our|his|her) best', '(?:do|did|would) you like best', 'you like best',
		'best wishes', 'best regards', 'number one pencils?', 'greatest hits', 'top drawer', 'first aid', 'guarantee nothing',
		'(?:our|we try to be the) (?:own )?(?:best|lightest|smallest|thinnest|warmest|most) ?\\w*(?= (?:yet|so far|tent|lamp|ever yet|patient))', 'no\\.? 1 [a-z]+ (?:road|street|lane|square|avenue)',
	].map((phrase) => `\\b${phrase}\\b`).join('|'),
	'giu',
);

const RULES: readonly Rule[] = [
	{ code: 'absolute', pattern: /\b(?:the|our|town's|world's|simply|very|absolute(?:ly)?|ultimate) (?:\w+ )?best\b(?! (?:part|of|way|time))|\bbest\W*$|^best\b(?! (?:of|if|way|time))|\bbest[- ](?:in|on|of|ever|deal|price|quality|value|product|socks|tea|coffee|selling|rated|loved)/u, provable: true },
	{ code: 'absolute', pattern: /\b(?:greatest|finest|fastest|strongest|safest|cheapest|leading|most (?:effective|advanced|trusted|popular|powerful|loved)) [\w' ]*\b(?:anywhere|ever|brand|world|earth|market|planet|made|platform|internet|industry|today|on|in)\b/u, provable: true },
	{ code: 'absolute', pattern: /\b(?:world|industry|market|america|europe|nation|country|city|town)(?:'s|s) (?:\w+ )?(?:best|leading|greatest|finest|fastest|safest|cheapest|favou?rite|largest|most|no)\b/u, provable: true },
	{ code: 'absolute', pattern: /(?:#|\bn[o0º°]\.? ?|№ ?|number[ -](?:one|1)\b|\bnumero uno)(?:1\b)?(?<=1|one|uno)(?! [a-z]+ (?:road|street|lane|avenue))/u, provable: true },
	{ code: 'absolute', pattern: /\b(?:unbeatable|unrivall?ed|unmatched|unsurpassed|second to none|like no other|top[- ]rated|market[- ]leading|cheapest|the lowest prices?|lowest prices?|nobody beats|no one beats|nothing else comes close|better than (?:every|any|all)|stronger than any|than any other brand|every competitor|the only \w+ that)\b/u, provable: true },
	{ code: 'absolute', pattern: /\b(?:perfect results?|100% (?:certain|effective|success|safe)|best-in-class|in-class best|ultimate best)\b/u },
	{ code: 'health', pattern: /\b(?:cures?\b(?! (?:ham|time))|heals?\b|reverses? (?:diabetes|ageing|aging)|prevents? (?:cancer|disease|covid)|miracle (?:weight|cure|cream|tea|pill|oil)|no side effects?|doctors hate|clinically proven to|detox\b.*\bprevents?|weight loss\b|lose \d+ ?(?:kg|kilos?|lbs?|pounds?)|treats? (?:anxiety|insomnia|depression|arthritis|diabetes))/u },
	{ code: 'finance', pattern: /\b(?:guaranteed (?:\d+ ?% )?(?:returns?|profits?|income|approval|loans?)|double your money|get rich|risk[- ]free|bad credit welcome|earn \$?\d[\d,]* (?:a|per) (?:day|week|month)|no effort needed|zero risk|sure profit)\b/u },
	{ code: 'education', pattern: /\b(?:guaranteed (?:job|grades?|results?|admission|success)|(?:pass|exam)[\w ,]*guaranteed|guaranteed pass)\b/u },
	{ code: 'guarantee', pattern: /\bguaranteed (?:results?|success|weight)|\bprices guaranteed\b/u },
	{ code: 'personal-attribute', pattern: /\bare you (?:a )?(?:diabetic|gay|jewish|muslim|christian|bankrupt|depressed|overweight|disabled|pregnant|divorced)\b|\bother (?:muslims|christians|jews|singles|gays|diabetics)\b|\byou are (?:overweight|fat|broke|depressed|bipolar|disabled)\b|\bbroke and in debt\b|\byour (?:bankruptcy|diabetes|depression|disability|debt|criminal record)\b/u },
	{ code: 'click-here', pattern: /\bclick here\b/u },
];

/** Claims of an English text that nobody may make, or only with proof that the brief holds. */
export function englishClaims(text: string, brief: Brief | null): Finding[] {
	const names = brief === null ? [] : [productName(brief)].map(folded).filter((name) => name !== '');
	const withoutNames = (plain: string): string => names.reduce((rest, name) => rest.replaceAll(name, ' '), plain).replace(HARMLESS, ' ');
	// Neither a name nor a harmless use proves anything.
	const given = briefTexts(brief ?? {}).map((source) => withoutNames(folded(source))).join('\n');
	return englishSpellings(text).flatMap((spelling) => {
		const nameless = withoutNames(spelling);
		return RULES.flatMap(({ code, pattern, provable }) =>
			[...nameless.matchAll(new RegExp(pattern.source, 'gu'))]
				.map(([found]): Finding => ({ code, detail: found.trim() }))
				.filter(({ detail }) => provable !== true || !given.includes(detail)),
		);
	});
}
