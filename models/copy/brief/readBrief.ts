import { holdsPhrase, sourceText } from '../check/checkContext';
import { checkClaims, isUsable } from '../check/checkText';
import { duplicateKey, fold } from '../check/fold';
import { givenFacts } from '../check/givenFacts';
import { quantitiesIn } from '../check/quantities';
import { graphemesOf } from '../count/graphemes';
import { lowerCased, placesOf } from '../places';
import type { Place } from '../places';
import type { BriefInput, CopyNote, Fact, FactKind, OfferDetails } from '../types';
import type { Brief } from './brief';
import { isForeignSentence } from '../check/checkLanguage';
import { cleanInput } from './cleanInput';
import { withoutShouting } from './withoutShouting';
import { lowerFirst, upperFirst } from './englishPhrase';
import { productKind } from './productKind';
import { chineseFeatures, englishFeatures, featuresInSentences } from './readFeatures';

const MOST_FEATURES = 24;
const LONGEST_NAME = 120;

/** What a firm is in law, which no advertisement says: `Ltd`, `有限公司`. */
const legalForm = /,?\s(?:ltd|limited|inc|llc|llp|plc|gmbh|pty ltd|pte ltd|corp)\.?$|(?:股份)?有限(?:责任)?公司$/iu;

/** The names that a product can go by: the whole, without what stands in brackets or behind a dash, without the form in law, its first words. */
export function namesOf(product: string, description = ''): string[] {
	const names = [product];
	const plain = product.replace(/\s*[（(【[][^）)】\]]*[）)】\]]/gu, '').trim().replace(legalForm, '');
	// `Step by Step Physio` is not by somebody.
	names.push(plain, plain.split(/^(\S+) by \1\b/i.test(plain) ? /$/ : /\s[-–—|·:]\s|[|｜:：]|\sby\s|\sfrom\s|,\s(?=[\p{Ll}\d])/u)[0]?.trim() ?? plain);
	const words = (names[names.length - 1] ?? plain).split(' ');
	for (let count = Math.min(words.length - 1, 4); count >= 1; count -= 1) {
		const start = words.slice(0, count).join(' ');
		if (isOwnName(start, names[names.length - 1] as string, description)) names.push(start);
	}
	for (let count = 4; count >= 2; count -= 1) {
		const start = [...plain].slice(0, count).join('');
		if (/^\p{Script=Han}+$/u.test(start) && [...plain].length > count + 1 && placesOf(description.replaceAll(plain, ''), start).some(({ after }) => /^(?:是|，|采用|提供|专注|让|的)/u.test(after))) names.push(start);
	}
	return [...new Set(names.filter((name) => name !== '' && name.length <= LONGEST_NAME))];
}

/** The firm behind a product: the first words of its name that its address is called by, or null. `Halvorsen` of `Halvorsen HX-40` at `https://www.halvorsen.example/pumps`. */
function firmOf(product: string, address: string): string | null {
	const site = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+)\./iu.exec(address.trim())?.[1]?.replaceAll('-', '').toLowerCase();
	const words = product.split(' ');
	const starts = words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '));
	return starts.find((start) => start.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') === site) ?? null;
}

/** What makes the first words of a name part of another word, of a place or of a longer name where they stand in a sentence. */
const nameBefore = /(?:\p{L}|\b(?:in|from|near|of|across|around|at|to|outside|through|for|serving|throughout|within) )$/u;
const nameAfter = /^(?:\p{L}| \p{Lu})/u;
/** `Margaret or her daughter` is a person. */
const personAfter = /^(?: (?:or|and) |[’']s )/u;

/** Whether the first words of a name are a name: the description calls it so, they have a capital inside, or two are joined by &. */
function isOwnName(start: string, full: string, description: string): boolean {
	if (!/^\p{Lu}/u.test(start) || /\b(?:the|a|an|of|for|and|with|&|in|on|by|to)$/i.test(start)) return false;
	const isCalledSo = ({ before, after }: Place): boolean => !nameBefore.test(before) && !nameAfter.test(after) && (start.includes(' ') || !personAfter.test(after));
	if (placesOf(description.replaceAll(full, ''), start).some(isCalledSo)) return true;
	return /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u.test(start) || /^\p{L}+ & \p{L}+$/u.test(start) || (full.length > 40 && !start.includes(' ') && start.length > 4);
}

/** What it is, out of `X is a …` or of a description that starts with it. */
function categoryOf(sentences: readonly string[], product: string, language: string): string | null {
	const [first] = sentences;
	if (first === undefined) return null;
	if (language === 'zh') {
		const phrase = /是一[款个支把张台种件家套本双盏只间座瓶杯盒门]([^，。！？、]{2,24})/u.exec(first)?.[1];
		const noun = phrase?.slice(phrase.lastIndexOf('的') + 1);
		return noun !== undefined && noun.length >= 2 && noun.length <= 12 ? noun : null;
	}
	const [behindName] = [first.replace(/^the /i, ''), first].filter((text) => lowerCased(text).startsWith(lowerCased(product))).map((text) => text.slice(product.length));
	const named = (/^ (?:is|are) (?:an?|the|our) ([^.,;:!?–—]{4,80})/iu.exec(behindName ?? '') ?? /^(?:the )?(?:it|this|[\p{Lu}][\p{L}' ]{1,24}?) (?:is|are) (?:an?|the|our) ([^.,;:!?–—]{4,80})/iu.exec(first))?.[1];
	const bare = /^(?:an? )([^.,;:!?–—]{4,80}?)(?: (?:that|which|for|with|from|to|who|built|made|baked|roasted|knitted|woven|brewed|sewn|blended|cut|designed|in|by|where|you)\b|[.,;:!?–—]|$)/iu.exec(first)?.[1];
	const phrase = (named ?? bare)?.split(/ (?:that|which|for|with|from|to|who|built|made|baked|roasted|knitted|woven|brewed|sewn|blended|cut|designed|in|by|where|you|using|of your|so|on|at|and it|offering|helping|based)\b/i)[0]?.trim();
	if (phrase === undefined || phrase.split(' ').length > 6 || /\b(?:is|are|has|have|way|thing|one|lot|bit|place|must|great|perfect|unique)\b/i.test(phrase)) return null;
	// `a mechanic who …` is a person, `a houseplant by post` is no houseplant.
	const behind = first.slice(first.indexOf(phrase) + phrase.length);
	// Of a list (`an audit of tyres, brakes and paperwork`) the first part is not the whole.
	if (/ of /.test(phrase) && /^(?:, [^,.]+)+ and /.test(behind)) return null;
	if (/^ (?:who|by (?:post|mail)|per|a month|each|every)\b/i.test(behind) || /^ that (?:insulates|repairs|cleans)/i.test(behind)) return null;
	return lowerFirst(phrase);
}

function audienceOf(raw: string, language: string): string | null {
	const text = raw.replace(/^(?:for|to|made for|aimed at|target(?:ing)?:?|适合|面向|针对|目标(?:人群|用户)?[:：]?|给)\s*/iu, '').split(language === 'zh' ? /[，,；;。、]/u : /[,;.(]|\s(?:aged|between|interested|living|in their|over|under)\s/iu)[0]?.trim().replace(/\s*\d.*$/u, '').replace(/\s(?:from|of|with|in|at|on|for|to|and|or|over|under|aged?|up)$/iu, '') ?? '';
	if (language === 'zh') {
		const length = [...text].length;
		return length >= 2 && length <= 12 && !/\d|岁|收入|男性|女性|用户画像/u.test(text) ? text.replace(/的?(?:人群|群体|用户|消费者)$/u, (tail) => (text.length - tail.length >= 2 ? '人' : tail)) : null;
	}
	const words = text.split(' ');
	const plural = /(?:[^s]s|people|men|women|children|parents|families)$/i.test((text.split(/\s(?:who|with|in|at|on|from|of)\s/)[0] ?? '').trim());
	if (text === '' || words.length > 7 || /\d|\b(?:men|women|male|female|income|age)\b/i.test(text) || !plural) return null;
	return lowerFirst(text);
}

const wideMarks: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

/** Western marks between Chinese characters as Chinese ones: `120 元,原价` → `120 元，原价`. Those between digits or letters stay. */
const chineseMarks = (text: string): string => text.replace(/(?<=\p{Script=Han}) ?([,;:!?]) ?|(?<=[\p{L}\p{N}%℃]) ?([,;]) ?(?=\p{Script=Han})/gu, (_, one?: string, other?: string) => wideMarks[one ?? other ?? ''] ?? '');

/** An offer that is had with a code only says so: nobody gets 15 % off by reading that there is. */
function withCode(text: string, code: string | undefined, language: string): string {
	if (code === undefined || code === '' || fold(text).includes(fold(code))) return text;
	return language === 'zh' ? `${text}，优惠码${code}` : `${text} with code ${code}`;
}

function hasEnded(details: OfferDetails, today: string): boolean {
	return details.endDate !== undefined && today !== '' && details.endDate.slice(0, 10) < today.slice(0, 10);
}

function daysOf(details: OfferDetails): string[] {
	const parts = /^\d{4}-(\d{2})-(\d{2})/.exec(details.endDate ?? '');
	return parts === null ? [] : [`${Number(parts[1])}-${Number(parts[2])}`];
}

/** A percentage off that is not the one of the typed offer. */
function contradicts(text: string, details: OfferDetails): boolean {
	if (details.discountPercent === undefined || !/off|discount|save|折|优惠|立减|降/iu.test(text)) return false;
	const percents = quantitiesIn(text).filter(({ kind }) => kind === 'percent');
	return percents.length > 0 && percents.every(({ value }) => value !== String(details.discountPercent));
}

/**
 * Takes a brief apart. Never fails: what cannot be used is left out and named in `notes`.
 *
 * @param language `en`, `zh` or another BCP 47 code, already decided
 */
export function readBrief(input: BriefInput, language: string): Brief {
	const notes: CopyNote[] = [];
	let instructions = 0;
	let truncated = 0;
	const likelyInstructions = new Set<string>();
	const foreign = new Set<string>();
	const clean = (text: string): string => {
		const read = cleanInput(text);
		instructions += read.instructions;
		truncated += read.truncated;
		for (const sentence of read.likelyInstructions) likelyInstructions.add(sentence);
		return language === 'zh' ? chineseMarks(withoutShouting(read.text)) : withoutShouting(read.text);
	};
	const list = (texts: readonly string[]): string[] => texts.map(clean).filter((text) => text !== '');
	const details = input.offerDetails;
	const ended = hasEnded(details, input.today);
	if (ended) notes.push({ code: 'copy-offer-ended', details: { date: String(details.endDate) } });

	// Most channels allow no emoji, also not in a name; the name is the same without.
	const product = clean(input.product).replace(/\p{Extended_Pictographic}(?<![©®™\d])\ufe0f?/gu, '').replace(/\s+/g, ' ').trim();
	const descriptionText = clean(input.description);
	const cleaned = { features: list(input.features), offer: ended ? '' : clean(input.offer), audience: clean(input.audience), keywords: list(input.keywords), actions: list(input.callsToAction) };
	// A part of a name is no name where the whole is meant to excuse a word that the user banned.
	const names = namesOf(product, descriptionText).filter((name, index) => index === 0 || !input.bannedWords.some((word) => holdsPhrase(name, word)));
	const lawful = (text: string): boolean => {
		const isLawful = isUsable(checkClaims(text.replaceAll(product, ' '), names, input.evidence !== ''));
		if (!isLawful) unlawful += 1;
		return isLawful;
	};
	let unlawful = 0;
	let contradictions = 0;
	const agrees = (text: string): boolean => {
		if (!contradicts(text, details)) return true;
		contradictions += 1;
		return false;
	};
	const isReadable = (text: string): boolean => {
		const isForeign = isForeignSentence(text, language, names);
		if (isForeign) foreign.add(text);
		return !isForeign;
	};
	const description = descriptionText;
	const endings = language === 'zh' ? /(?<=[。！？!?\n])\s*/u : /(?<=[.!?])\s+(?=["“(]?[\p{Lu}\d])|\n+/u;
	const allSentences = description.split(endings).map((sentence) => sentence.replace(/\s+/g, ' ').trim()).filter((sentence) => sentence.length > 3);
	const mentionsOffer = (text: string): boolean => ended && /off|discount|save|sale|code|折|优惠|立减|特价|\d+元|code/iu.test(text);
	const sentences = allSentences.filter((text) => text.length <= 300 && isReadable(text) && agrees(text) && !mentionsOffer(text) && lawful(text));
	const given = cleaned.features.slice(0, MOST_FEATURES).filter((text) => isReadable(text) && agrees(text) && !mentionsOffer(text) && lawful(text));
	const derived = language === 'zh' || given.length >= 5 ? [] : featuresInSentences(sentences).filter((text) => !given.some((own) => fold(own).includes(fold(text)) || fold(text).includes(fold(own))));

	const facts: Fact[] = [];
	const add = (kind: FactKind, text: string): { id: string; text: string } => {
		const fact: Fact = { id: `f${facts.length + 1}`, kind, text };
		facts.push(fact);
		return fact;
	};
	const productFact = add('product', names[0] ?? product);
	const firstFeature = facts.length + 1;
	const entries = [...given, ...derived];
	const features = language === 'zh' ? chineseFeatures(entries, firstFeature) : englishFeatures(entries, firstFeature);
	for (const entry of entries) add('feature', entry);
	const category = categoryOf(sentences, names[0] ?? product, language);
	const categoryFact = category === null ? null : { ...add('category', category) };
	const offerText = cleaned.offer;
	const offer = offerText !== '' && agrees(offerText) && lawful(offerText) ? add('offer', withCode(language === 'zh' ? offerText.replace(/[。！]+$/u, '') : upperFirst(offerText.replace(/[.!]+$/, '')), details.code, language)) : null;
	const who = audienceOf(cleaned.audience, language);
	const audience = who === null || !lawful(who) ? null : who;
	const keywords = cleaned.keywords.filter(lawful);
	const actions = cleaned.actions.filter(lawful);
	const currencies = new Set(`${offerText} ${description}`.match(/[$€£¥]|\b(?:USD|EUR|GBP|CNY|RMB)\b/gu) ?? []);
	if (currencies.size > 1) notes.push({ code: 'copy-two-currencies', details: { count: currencies.size } });
	const open = ended ? {} : details;
	const texts = [product, description, ...cleaned.features, offerText, cleaned.audience, ...cleaned.keywords, ...input.mustInclude, ...cleaned.actions, input.finalUrl, ended ? '' : (details.code ?? ''), input.evidence];
	const source = texts.join('\n');
	if (instructions > 0) notes.push({ code: 'copy-instructions-removed', details: { count: instructions } });
	if (likelyInstructions.size > 0) notes.push({ code: 'copy-instructions-likely', details: { sentences: [...likelyInstructions] } });
	if (foreign.size > 0) notes.push({ code: 'copy-foreign-left-out', details: { count: foreign.size, language } });
	if (truncated > 0) notes.push({ code: 'copy-text-truncated', details: { left: truncated } });
	if (unlawful > 0) notes.push({ code: 'copy-claims-left-out', details: { count: unlawful } });
	if (contradictions > 0) notes.push({ code: 'copy-offer-contradicts', details: { count: contradictions } });
	const bannedInName = input.bannedWords.filter((word) => word.trim() !== '' && fold(product).includes(fold(word)));
	if (bannedInName.length > 0) notes.push({ code: 'copy-banned-in-name', details: { words: bannedInName } });
	const longestGrapheme = graphemesOf(names[0] ?? '').length;
	if (product.length > LONGEST_NAME || longestGrapheme > LONGEST_NAME) notes.push({ code: 'copy-name-long', details: { length: [...product].length } });

	return {
		language,
		names,
		firm: firmOf(product, input.finalUrl),
		productId: productFact.id,
		kind: productKind(product, description, given),
		category: categoryFact,
		features,
		sentences: sentences.map((text) => add('description', text)),
		offer,
		details: open,
		audience: audience === null ? null : add('audience', audience),
		keywords: keywords.map((text) => add('keyword', text)),
		actions: actions.map((text) => add('action', text)),
		mustInclude: input.mustInclude.map((text) => text.trim()).filter((text) => text !== ''),
		goal: input.goal,
		tone: input.tone,
		seed: input.seed,
		facts,
		source,
		notes,
		context: {
			source: sourceText(source),
			language,
			given: givenFacts(texts, { money: [open.price, open.previousPrice].filter((value) => value !== undefined), percents: open.discountPercent === undefined ? [] : [open.discountPercent], days: daysOf(open) }, offerText !== '' || Object.values(open).some((value) => value !== undefined && value !== '')),
			names: [product, ...names].filter((name) => name.length > 1),
			banned: input.bannedWords.filter((word) => word.trim() !== ''),
			competitors: input.competitors,
			hasEvidence: input.evidence !== '',
			emojiAllowed: input.emoji !== 'never',
			existing: new Set(input.existingAds.map(duplicateKey)),
			keepVariables: [...source.matchAll(/\{\{\d+\}\}|\{(?:KeyWord|Keyword|CUSTOMIZER|LOCATION|COUNTDOWN)[^}]*\}/g)].map(([variable]) => variable),
		},
	};
}
