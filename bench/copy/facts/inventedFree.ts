import type { Finding } from '../adCopyResult';

const SMALL_WORDS = new Set('with for to when on at and until now today over in from this your the a if as by of or all per is are'.split(' '));
const stem = (word: string): string => word.slice(0, 5);
const ENGLISH_NOTHING_TO_PAY = /(?<![\w-])(?<!feel |hands |set \w+ |set \w+ hands )free(?!dom|z|lanc|ly|-)(?! time\b| of (?!charge)| spirit| hand)\b(?:[^\S\n]+([a-z]+))?/gu;
const COMPOUND = /\b([a-z]+)-free\b/gu;
const ENGLISH_SOURCE = /(?<!-)\bfree\b(?!-)|\bno [a-z ]*(?:fee|charge|cost)s?\b|\bcomplimentary\b|\bgratis\b|\bon us\b/u;

const NO_FEES = /\b(?:no|zero) (?:\w+ )?(?:fee|charge|cost)s?\b/gu;

function english(text: string, source: string, name: string): Finding[] {
	// A name that holds the word promises nothing.
	const said = name === '' ? source : source.replaceAll(name, ' ');
	const fees = [...text.matchAll(NO_FEES)].filter(([found]) => !said.includes(found.replace(/s$/u, '')));
	const nothingToPay = [...text.matchAll(ENGLISH_NOTHING_TO_PAY)].filter(([, noun]) => {
		if (noun === undefined || SMALL_WORDS.has(noun)) return !ENGLISH_SOURCE.test(said);
		const near = new RegExp(`\\bfree\\b(?:\\W+\\w+){0,3}?\\W+${stem(noun)}|\\b${stem(noun)}\\w*(?:\\W+\\w+){0,2}\\W+free\\b|\\bfree\\W+\\w+\\W+\\w*${stem(noun)}|\\bno [\\w ]*${stem(noun)}`, 'u');
		return !near.test(said);
	});
	const compounds = [...text.matchAll(COMPOUND)].filter(
		([, thing = '']) => thing !== 'free' && !new RegExp(`\\b${stem(thing)}\\w*[- ]free\\b|\\bfree (?:of|from) ${stem(thing)}|\\b(?:no|without) (?:\\w+ )?${stem(thing)}`, 'u').test(source),
	);
	return [...fees, ...nothingToPay, ...compounds].map(([found]) => ({ code: 'invented-free', detail: found.trim() }));
}

const CHINESE_NOTHING_TO_PAY = /(?:免费|免单|零元|(?<!\d)0元|免月费|免(?=邮|运费|押金|息))(\p{Script=Han}{0,2})/gu;
const GIFT = /(?<!赠|配|运|接|输|派|护|发|外|传|推|选|目)(?:赠送|送)(?!到|货|餐|给|达|车|上门|来|去|出|回|别|往|人|你|他|她|客|孩|爸|妈|父|朋|自己|礼(?!品))(\p{Script=Han}{1,2})/gu;

function chinese(text: string, source: string): Finding[] {
	const free = [...text.matchAll(CHINESE_NOTHING_TO_PAY)].filter(([found, thing = '']) => {
		if (source.includes(found)) return false;
		if (thing === '' || /^[，。！\s]/u.test(thing)) return !/免费|免月费|0元|无需付费/u.test(source);
		return !(source.includes(`免费${thing}`) || source.includes(`${thing}免费`) || source.includes(`免${thing}`) || new RegExp(`免费.{0,3}${thing}|${thing}.{0,3}免费`, 'u').test(source));
	});
	const gifts = [...text.matchAll(GIFT)].filter(([, thing = '']) => !(/送|赠|附/u.test(source) && [...thing].some((character) => source.includes(character))));
	return [...free, ...gifts].map(([found]) => ({ code: 'invented-free', detail: found }));
}

/** Whatever a text says costs nothing or lacks something, where the brief does not say so of the same thing. All texts folded. */
export const inventedFree = (text: string, source: string, name: string): Finding[] => [...english(text, source, name), ...chinese(text, source)];
