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
		'best[- ]before', 'best man', "(?:do|try|give|does|did|look|feel|bring|wear)(?: (?:your|our|my|their|its))? best", 'all the best', 'best friends?', 'best practices?',
		'best (?:served|enjoyed|eaten|kept|stored|used|wishes|regards)', 'best of (?:luck|both|all)', '(?:choose|pick|save) the best \\w+', '(?:at|is at|are at) (?:its|their|your|our|his|her) best',
		'(?:do|did|would) you like best', 'you like best', 'number one pencils?', 'greatest hits', 'guarantee nothing', 'most (?:days|mornings|evenings|of|people|patient|weekends)', 'at (?:most|least)',
		'our (?:own )?(?:\\w+est|most \\w+)(?= (?:\\w+ )?(?:yet|so far))', 'latest', 'no\\.? 1 [a-z]+ (?:road|street|lane|square|avenue)',
	].map((phrase) => `\\b${phrase}\\b`).join('|'),
	'giu',
);

/** Adjectives that rank by themselves, wherever they stand; our own range may be compared with itself. */
const RANKING = /(?<!\b(?:our|its|your|my|their|his|her|(?:second|third|next)[ -]))(?<!\b(?:our|its|your|my|their|his|her) )\b(?:best|finest|greatest|fastest|strongest|safest|cheapest|largest|biggest|lowest|smartest|easiest|softest|purest|freshest|toughest|most (?:trusted|advanced|effective|popular|powerful|loved|comfortable|reliable|beautiful|complete))\b/u;
const SUPERLATIVE = '(?:best|finest|greatest|fastest|strongest|safest|cheapest|largest|biggest|lowest|highest|smartest|easiest|softest|lightest|warmest|cleanest|purest|freshest|quickest|toughest|longest|top|leading|favou?rite|number one|most [a-z]+)';
/** What a superlative is measured against: with it a sentence ranks the product. */
const FIELD = '(?:in(?! your| my)|on|of|ever|anywhere|around|available|possible|money|made|today|market|brand|platform|choice|deal|prices?|quality|value|product)';
const claim = (code: string, pattern: RegExp): Rule => ({ code, pattern });
const provable = (code: string, pattern: RegExp): Rule => ({ code, pattern, provable: true });

const RULES: readonly Rule[] = [
	provable('absolute', RANKING),
	provable('absolute', new RegExp(`\\b(?:the|our|town's|simply|very|absolute(?:ly)?|ultimate) (?:[\\w-]+ ){0,2}?${SUPERLATIVE} (?:[\\w'-]+ ){0,3}?${FIELD}\\b`, 'u')),
	provable('absolute', new RegExp(`\\b${SUPERLATIVE} [\\w' -]{0,40}\\b(?:anywhere|ever(?! yet)|on earth|in the world|money can buy)\\b`, 'u')),
	provable('absolute', /\b(?:the|our|town's|simply|ultimate) (?:\w+ )?best\b(?! (?:part|of|way|time))|\bbest\W*$|^best\b(?! (?:if|way|time))|\bbest[- ](?:in|on|ever|deal|price|quality|value|product|socks|tea|coffee|selling|rated|loved)/u),
	provable('absolute', new RegExp(`\\b(?:world|industry|market|america|europe|nation|country|city|town|earth|planet)(?:'s|s) (?:\\w+ )?(?:${SUPERLATIVE}|no)\\b`, 'u')),
	provable('absolute', /(?:#|\bn[o0º°]\.? ?|№ ?|number[ -](?:one|1)\b|\bnumero uno)(?:1\b)?(?<=1|one|uno)(?! [a-z]+ (?:road|street|lane|avenue))/u),
	provable('absolute', /\b(?:unbeatable|unrivall?ed|unmatched|unsurpassed|unparalleled|second to none|like no other|top[- ](?:rated|choice|quality)|market[- ]leading|world[- ](?:class|beating)|nothing else works|cheapest|(?:the )?lowest prices?|(?:nobody|no one|nothing)(?: else)? (?:beats|comes close|compares|matches)|(?:never|not) find (?:a |an )?(?:better|cheaper|faster)|(?:world|market|industry) leaders?|superior to|flawless|voted (?:the )?best|better than (?!ever|before|nothing|you|yesterday|expected|never)|stronger than any|than any other|every competitor|the only (?:\w+ ){1,2}(?:that|\w+s use|you))\b/u),
	claim('absolute', /\b(?:perfect (?:results?|solution)|100% (?:certain|effective|success|safe|risk)|best-in-class|in-class best|ultimate best)\b/u),
	claim('health', /\b(?:cures?\b(?! (?:ham|time|for (?:boredom|mondays?)))|heals?\b|reverses? (?:diabetes|ageing|aging|gr[ea]y|hair)|boosts? (?:your )?immun|beats? (?:flu|colds?|cancer)|goodbye to (?:wrinkles|pain|acne|cellulite)|prevents? (?:cancer|disease|covid)|miracle (?:weight|cure|cream|tea|pill|oil)|no side effects?|doctors hate|clinically proven to|detox\b.*\bprevents?|weight loss\b|(?:melts?|burns?)(?: away)?(?: \w+)? fat\b|fat[- ]burning|kills? (?:every|all) (?:virus|germ)|lose \d+ ?(?:kg|kilos?|lbs?|pounds?)|(?:treats?|relieves?|ends?) (?:anxiety|insomnia|depression|arthritis|diabetes|acne|pain|migraines?))/u),
	claim('finance', /\b(?:guaranteed (?:\d+ ?% )?(?:returns?|profits?|income|approval|loans?)|instant (?:loan )?approval|no questions asked|no credit check|double your money|turn [$€£¥]\d[\d,]* into|get rich|risk[- ]free|bad credit welcome|earn \$?\d[\d,]* (?:a|per) (?:day|week|month)|(?:make|earn) (?:money )?(?:while|fast|from home)|no risk\b|no effort needed|zero risk|sure profit)\b/u),
	claim('education', /\b(?:guaranteed (?:job|grades?|results?|admission|success)|(?:pass|exam)[\w ,]*guaranteed|guaranteed pass)\b/u),
	provable('guarantee', /\bguaranteed\b/u),
	provable('endorsement', /\b(?:chosen|recommended|approved|endorsed|prescribed|trusted) by (?:\w+ )?(?:doctors?|dentists?|experts?|scientists?|nurses|vets)\b/u),
	claim('personal-attribute', /\bare you (?:a |in )?(?:diabetic|gay|jewish|muslim|christian|bankrupt|depressed|overweight|disabled|pregnant|divorced|debt|unemployed|lonely)\b|\bother (?:muslims|christians|jews|singles|gays|diabetics)\b|\byou are (?:overweight|fat|broke|depressed|bipolar|disabled)\b|\bbroke and in debt\b|\byour (?:bankruptcy|diabetes|depression|disability|debt|criminal record)\b/u),
	claim('click-here', /\bclick here\b/u),
];

/** Claims of an English text that nobody may make, or only with proof that the brief holds. */
export function englishClaims(text: string, brief: Brief | null): Finding[] {
	const names = brief === null ? [] : [productName(brief)].map(folded).filter((name) => name !== '');
	const withoutNames = (plain: string): string => names.reduce((rest, name) => rest.replaceAll(name, ' '), plain).replace(HARMLESS, ' ');
	// Neither a name nor a harmless use proves anything.
	const given = briefTexts(brief ?? {}).map((source) => withoutNames(folded(source))).join('\n');
	return englishSpellings(text).flatMap((spelling) => {
		const nameless = withoutNames(spelling);
		return RULES.flatMap(({ code, pattern, provable: open }) =>
			[...nameless.matchAll(new RegExp(pattern.source, 'gu'))]
				.map(([found]): Finding => ({ code, detail: found.trim() }))
				.filter(({ detail }) => open !== true || !given.includes(detail)),
		);
	});
}
