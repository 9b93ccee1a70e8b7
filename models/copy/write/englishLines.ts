import type { Brief } from '../brief/brief';
import { isPluralPhrase, lowerFirst, opensOnParticiple, upperFirst } from '../brief/englishPhrase';
import { isCountableThing } from '../brief/goodsNouns';
import type { Angle, Candidate } from '../types';
import { aboutActions, besideOwn, englishActions, namedActions } from './englishActions';
import { englishFeatureLines, englishFeaturePairLines } from './englishFeatureLines';
import { canMeet, headNoun, isSubjectName, labelled, namedCall, nameInSentence, opensOnName, sentenceNames, sharesWord, soughtPhrase } from './englishNames';
import { englishOfferLines } from './englishOffer';
import { goalActions } from './goalActions';
import { built } from './languagePack';
import { openDetails } from './openDetails';
import { readableKeyword } from './readableKeyword';

/** Calls to action that say the same thing in other words count as one. */
const ideaOf = (text: string): string => (/\b(?:look|see|closer|inside|details)\b/i.test(text) ? 'look' : text);

/** Whether the buyer takes it home: only then is it "yours for" a price. */
const isTakenHome = ({ kind }: Brief): boolean => kind === 'goods' || kind === 'food';

function productLines(brief: Brief): Candidate[] {
	const found: Candidate[] = [];
	const { productId: id, kind } = brief;
	// `Small restaurant` names no more than the size.
	const category = brief.category === null || /^(?:small|new|little|big|tiny|young|free|simple) \p{L}+$/iu.test(brief.category.text) ? null : brief.category;
	const add = (text: string, frame: string, weight: number, facts: readonly string[] = [id], group = 'product', angle: Angle = 'brand'): void =>
		void found.push(built(text, angle, facts, { group, frame, weight }));
	sentenceNames(brief.names).forEach((name, index) => {
		const fade = 0.02 * index;
		if (canMeet(brief) && !/[?!]/.test(name)) add(`Meet ${nameInSentence(name)}`, 'introduce', 0.66 - fade);
		add(`Get to know ${nameInSentence(name)}`, 'introduce', 0.5 - fade);
		if (kind === 'software') add(`A look inside ${name}`, 'look-inside', 0.46 - fade);
		if (kind === 'dining' || kind === 'event') add(`See you at ${nameInSentence(name)}`, 'see-you-at', 0.6 - fade);
		if (category !== null && category.text.includes(' ') && !name.toLowerCase().includes(headNoun(category.text).toLowerCase())) add(labelled(name, category.text), 'name-category', 0.64 - fade, [id, category.id]);
		for (const feature of brief.features.slice(0, 6)) {
			// A form that has lost its number has lost its point.
			const short = lowerFirst(feature.forms.filter((form) => !/\d/.test(feature.text) || /\d/.test(form)).pop() ?? feature.text);
			// A verb goes with the name as its subject: `Tallyroom imports your old spreadsheet`.
			const isSubject = feature.shape === 'verb' && isSubjectName(name);
			// What is done to the goods is not done to the shop.
			if (!isSubject && (opensOnName(short, name) || (opensOnParticiple(short) && !isTakenHome(brief) && kind !== 'software'))) continue;
			add(isSubject ? `${name} ${short}` : labelled(name, short), `name:${feature.id}`, (feature.shape === 'noun' && short.split(' ').length < 3 ? 0.4 : 0.66) - fade, [id, feature.id]);
		}
	});
	if (category !== null && !isPluralPhrase(category.text)) {
		const noun = headNoun(category.text);
		if (isCountableThing(noun)) {
			const sought = soughtPhrase(category.text);
			if (sought !== null) add(`Looking for ${sought}?`, 'looking-for?', 0.5, [category.id], 'category', 'question');
		}
	}
	if (category !== null && category.text.includes(' ')) add(upperFirst(category.text), 'category', 0.62, [category.id], 'category', 'feature');
	return found.filter(({ weight }) => weight > 0);
}

/** Says nothing of whom it is for. */
const anybody = /^(?:adults|people|everyone|men|women|families|kids|children|parents|customers|users|clients|visitors|companies|businesses|firms|teams)$/i;

function audienceLines(brief: Brief): Candidate[] {
	const { audience, category, kind } = brief;
	if (audience === null || kind === 'cause') return [];
	const people = audience.text;
	const add = (text: string, frame: string, weight: number, facts: readonly string[] = [audience.id]): Candidate => built(text, 'audience', facts, { group: 'audience', frame, weight });
	return [
		...(kind === 'software' ? [add(`Built for ${people}`, 'made-for', 0.6)] : []),
		...(anybody.test(people) ? [] : [add(`For ${people}`, 'for', 0.62)]),
		...(category === null || sharesWord(category.text, people) ? [] : [add(`${upperFirst(category.text)} for ${people}`, 'category-for', 0.64, [audience.id, category.id]), ...(isCountableThing(headNoun(category.text)) ? [add(`${upperFirst(headNoun(category.text))} for ${people}`, 'category-for', 0.6, [audience.id, category.id])] : [])]),
		...sentenceNames(brief.names).slice(0, 2).map((name) => add(`${name} for ${people}`, 'name-for', 0.56, [audience.id, brief.productId])),
	];
}

function offerLines(brief: Brief): Candidate[] {
	const { offer } = brief;
	const facts = offer === null ? [] : [offer.id];
	const found = englishOfferLines(openDetails(brief), brief.names[0], isTakenHome(brief)).map((text, index) => built(text, /until/.test(text) ? 'urgency' : 'offer', facts, { group: 'offer', frame: `offer:${index}`, weight: (/^Offer runs|^Your code/.test(text) ? 0.5 : 0.84) - 0.03 * index }));
	// Whole or not at all: half an offer is another offer.
	if (offer !== null) found.push(built(offer.text, 'offer', facts, { group: 'offer', frame: 'offer-text', weight: 0.9 }));
	return found;
}

function keywordLines(brief: Brief): Candidate[] {
	return brief.keywords.flatMap(({ id, text: typed }, index) => {
		const text = readableKeyword(typed, brief);
		// Of `audiologist near me` one word is left, and one word is no headline.
		if (text !== typed && !/\s/.test(text)) return [];
		const group = `k${index}`;
		const isPhrase = text !== typed || /\s/.test(text);
		const sought = soughtPhrase(lowerFirst(text));
		return [
			built(upperFirst(text), 'keyword', [id], { group, frame: 'keyword', weight: isPhrase ? 0.58 - 0.03 * index : 0.3 }),
			...(sought === null ? [] : [built(`Looking for ${sought}?`, 'question', [id], { group, frame: 'looking-for?', weight: 0.54 })]),
		];
	});
}

function actionLines(brief: Brief): Candidate[] {
	const { kind } = brief;
	const of = (texts: readonly string[], frame: (text: string, index: number) => string, weight: number, group: (index: number) => string): Candidate[] => texts.map((text, index) => built(text, 'action', [], { group: group(index), frame: frame(text, index), weight: weight - 0.03 * index }));
	return [
		...brief.actions.map(({ id, text }, index) => built(upperFirst(text), 'action', [id], { group: 'action', frame: `own-action:${index}`, weight: 0.78 - 0.05 * index })),
		...namedActions[kind].filter((text) => !aboutActions.includes(text)).flatMap((text, rank) => sentenceNames(brief.names).slice(0, 2).flatMap((name) => {
			const call = namedCall(text.replace(/\.$/, ''), name);
			return call === null ? [] : [built(call, 'action', [brief.productId], { group: 'action', frame: `named-action:${rank}`, weight: 0.5 - 0.02 * rank })];
		})),
		...of(goalActions(brief.goal, 'en', kind, brief.source, brief.actions.map(({ text }) => text)), (text) => `goal:${text}`, 0.58, () => 'action'),
		...of(brief.actions.length > 0 ? besideOwn(kind, englishActions[kind].lines) : englishActions[kind].lines, (text) => `action:${ideaOf(text)}`, 0.46, (index) => `action${Math.floor(index / 4)}`),
	];
}

/** Parts of a sentence that stand for themselves: `We clear gutters`, `Nobody climbs a ladder`. */
function clausesOf(sentence: string): string[] {
	const ours = /^We \p{L}+ (?!(?:on|for|with|in|at|to|from|that|so|the|it|them|this|these)\b)[^,.;:]*?(?=,| (?:from|with|for|in|at|so|that|which|on|to|by|and)\b|$)/u.exec(sentence)?.[0];
	const result = /,? so (?:that )?((?:nobody|no one|everyone|everybody|you|your)\b[^,.;:]+)$/iu.exec(sentence)?.[1];
	return [ours, result].flatMap((clause) => (clause !== undefined && clause.split(' ').length >= 3 ? [upperFirst(clause)] : []));
}

const boundary = /\s(?=(?:for|with|from|in|that|which|at|by|against|without|on|to)\s)/iu;

/** The first words of a sentence that only says what the thing is, up to each preposition: `Seed boxes for balconies` of `… with a calendar`. */
function openingsOf(sentence: string): string[] {
	const plain = sentence.replace(/^an?\s/i, '');
	// What a relative clause says is whole or it is nothing.
	const [clause = ''] = plain.split(/\s(?:that|which|who|where|when|so)\s|,/i);
	const whole = clause.split(boundary);
	// At a comma inside a list (`kits for Sichuan, Cantonese and Taiwanese dinners`) the last part is half of it.
	const isList = /^, [^,]*(?:, [^,]*)* (?:and|or) /.test(plain.slice(clause.length)) && !/^, (?:with|for|in|from|by|an?|the|\p{L}+ed|made|run|\d)\b/u.test(plain.slice(clause.length));
	const parts = isList ? whole.slice(0, -1) : whole;
	if (plain === sentence && !isPluralPhrase(parts[0] ?? '') || /\b(?:is|are|was|were|has|have|can|will|we|you|they|it)\b|,/i.test(parts[0] ?? '')) return [];
	// `Garden benches built` lacks what of.
	return parts.map((_, count) => parts.slice(0, count + 1).join(' ')).filter((text) => text.split(' ').length >= 3 && !/,|\s(?:\p{L}{3,}ed|made|built|cut|sewn|woven|grown|taught|run|held)$/u.test(text)).map(upperFirst);
}

function descriptionLines(brief: Brief): Candidate[] {
	return brief.sentences.flatMap(({ id, text }, order) => {
		const plain = text.replace(/[.!]+$/, '');
		const leans = /^(?:it|this|that|they|these)\b/i.test(plain);
		const quoted = leans || plain.split(' ').length > 12 ? [] : [built(plain, 'feature', [id], { group: id, frame: `quote:${id}`, weight: 0.66 })];
		const clauses = clausesOf(plain).map((clause, index) => built(clause, 'feature', [id], { group: id, frame: `clause:${id}:${index}`, weight: 0.62 }));
		const openings = order > 0 ? [] : openingsOf(plain).map((opening, index) => built(opening, 'feature', [id], { group: id, frame: `opening:${id}:${index}`, weight: 0.63 }));
		return [...quoted, ...clauses, ...openings];
	});
}

/** All headline-like lines of a brief, one idea each. */
export function englishLines(brief: Brief): Candidate[] {
	return [
		...brief.features.flatMap((feature) => englishFeatureLines(feature, brief.kind, /^(?:.{0,60}? is )?an?\s/i.test(brief.sentences[0]?.text ?? 'a '))),
		...englishFeaturePairLines(brief),
		...productLines(brief),
		...audienceLines(brief),
		...offerLines(brief),
		...keywordLines(brief),
		...actionLines(brief),
		...descriptionLines(brief),
	];
}
