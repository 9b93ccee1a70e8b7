import type { Brief } from '../brief/brief';
import { withoutNames } from '../check/checkContext';
import { isPluralPhrase, lowerFirst, upperFirst, withArticle } from '../brief/englishPhrase';
import type { Angle, Candidate } from '../types';
import { conceptsIn } from './concept';
import { englishActions, namedActions } from './englishActions';
import { englishConcepts } from './englishConcepts';
import { englishFeatureLines, englishFeaturePairLines } from './englishFeatureLines';
import { headNoun, isPluralName } from './englishNames';
import { englishOfferLines } from './englishOffer';
import { goalActions } from './goalActions';
import { built } from './languagePack';
import { openDetails } from './openDetails';
import { readableKeyword } from './readableKeyword';

/** From so many selling points on, what the description only hints at is not needed for a set. */
const ENOUGH_FEATURES = 3;

/** Calls to action that say the same thing in other words count as one. */
const ideaOf = (text: string): string => (/\b(?:look|see|closer|inside|details)\b/i.test(text) ? 'look' : text);

/** Whether the buyer takes it home: only then is it "yours for" a price. */
const isTakenHome = ({ kind }: Brief): boolean => kind === 'goods' || kind === 'food';

function productLines(brief: Brief): Candidate[] {
	const found: Candidate[] = [];
	const { productId: id, category, kind } = brief;
	const add = (text: string, frame: string, weight: number, facts: readonly string[] = [id], group = 'product', angle: Angle = 'brand'): void =>
		void found.push(built(text, angle, facts, { group, frame, weight }));
	brief.names.forEach((name, index) => {
		const fade = 0.02 * index;
		add(`Meet ${name}`, 'introduce', 0.66 - fade);
		add(`Get to know ${name}`, 'introduce', 0.5 - fade);
		if (kind === 'software') add(`A look inside ${name}`, 'look-inside', 0.46 - fade);
		if (kind === 'dining' || kind === 'event') add(`See you at ${name}`, 'see-you-at', 0.6 - fade);
		if (category !== null && !name.toLowerCase().includes(headNoun(category.text).toLowerCase())) add(`${name}: ${category.text}`, 'name-category', 0.64 - fade, [id, category.id]);
		for (const feature of brief.features.slice(0, 6)) {
			const short = lowerFirst(feature.forms[feature.forms.length - 1] as string);
			// A verb goes with the name as its subject: `Tallyroom imports your old spreadsheet`.
			const isSubject = feature.shape === 'verb' && !isPluralName(name);
			add(isSubject ? `${name} ${short}` : `${name}: ${short}`, `name:${feature.id}`, (feature.shape === 'noun' && short.split(' ').length < 3 ? 0.4 : 0.66) - fade, [id, feature.id]);
		}
	});
	if (category !== null && !isPluralPhrase(category.text)) {
		add(`Looking for ${withArticle(category.text)}?`, 'looking-for?', 0.5, [category.id], 'category', 'question');
		const noun = headNoun(category.text);
		if (noun !== category.text) add(`Looking for ${withArticle(noun)}?`, 'looking-for?', 0.46, [category.id], 'category', 'question');
		if (kind === 'goods') add(`Choosing ${withArticle(noun)}?`, 'choosing?', 0.5, [category.id], 'category', 'question');
		if (kind === 'goods') add(`Time for a new ${noun}?`, 'time-for-new?', 0.48, [category.id], 'category', 'question');
		if (kind === 'goods') add(`Your next ${headNoun(category.text)}`, 'your-next', 0.5, [category.id], 'category', 'feature');
	}
	if (category !== null) add(upperFirst(category.text), 'category', category.text.includes(' ') ? 0.62 : 0.4, [category.id], 'category', 'feature');
	return found.filter(({ weight }) => weight > 0);
}

function audienceLines(brief: Brief): Candidate[] {
	const { audience, category, kind } = brief;
	if (audience === null || kind === 'cause') return [];
	const people = audience.text;
	const add = (text: string, frame: string, weight: number, facts: readonly string[] = [audience.id]): Candidate => built(text, 'audience', facts, { group: 'audience', frame, weight });
	const made = kind === 'software' ? 'Built' : kind === 'goods' || kind === 'food' ? 'Made' : null;
	return [
		...(made === null ? [] : [add(`${made} for ${people}`, 'made-for', 0.68)]),
		add(`For ${people}`, 'for', 0.44),
		...(category === null ? [] : [add(`${upperFirst(category.text)} for ${people}`, 'category-for', 0.64, [audience.id, category.id]), add(`${upperFirst(headNoun(category.text))} for ${people}`, 'category-for', 0.6, [audience.id, category.id])]),
		...brief.names.slice(0, 3).map((name) => add(`${name} for ${people}`, 'name-for', 0.56, [audience.id, brief.productId])),
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
	const shortest = brief.names[brief.names.length - 1];
	return brief.keywords.flatMap(({ id, text: typed }, index) => {
		const text = readableKeyword(typed, brief);
		const group = `k${index}`;
		const isPhrase = text !== typed || /\s/.test(text);
		return [
			built(upperFirst(text), 'keyword', [id], { group, frame: 'keyword', weight: isPhrase ? 0.58 - 0.03 * index : 0.3 }),
			built(`Looking for ${withArticle(lowerFirst(text))}?`, 'question', [id], { group, frame: 'looking-for?', weight: /\d\p{L}*$/u.test(text) ? 0.2 : 0.6 }),
			...(shortest === undefined || brief.kind !== 'goods' && brief.kind !== 'food' ? [] : [built(`${upperFirst(text)} by ${shortest}`, 'keyword', [id, brief.productId], { group, frame: 'keyword-by', weight: 0.6 })]),
			...(brief.audience === null || /\bfor\b/.test(text) ? [] : [built(`${upperFirst(text)} for ${brief.audience.text}`, 'keyword', [id, brief.audience.id], { group, frame: 'keyword-for', weight: 0.62 })]),
		];
	});
}

function actionLines(brief: Brief): Candidate[] {
	const { kind } = brief;
	const of = (texts: readonly string[], frame: (text: string, index: number) => string, weight: number, group: (index: number) => string): Candidate[] => texts.map((text, index) => built(text, 'action', [], { group: group(index), frame: frame(text, index), weight: weight - 0.03 * index }));
	return [
		...brief.actions.map(({ id, text }, index) => built(upperFirst(text), 'action', [id], { group: 'action', frame: `own-action:${index}`, weight: 0.78 - 0.05 * index })),
		...namedActions[kind].flatMap((text, rank) => brief.names.slice(0, 2).map((name) => built(text.replace('{name}', name).replace(/\.$/, ''), 'action', [brief.productId], { group: 'action', frame: `named-action:${rank}`, weight: 0.5 - 0.02 * rank }))),
		...of(goalActions(brief.goal, 'en', kind), (text) => `goal:${text}`, 0.58, () => 'action'),
		...of(englishActions[kind].lines, (text) => `action:${ideaOf(text)}`, 0.46, (index) => (index < 3 ? 'action' : 'action-more')),
	];
}

/** Parts of a sentence that stand for themselves: `We clear gutters`, `Nobody climbs a ladder`. */
function clausesOf(sentence: string): string[] {
	const ours = /^We \p{L}+ (?!(?:on|for|with|in|at|to|from|that|so)\b)[^,.;:]*?(?=,| (?:from|with|for|in|at|so|that|which|on|to|by|and)\b|$)/u.exec(sentence)?.[0];
	const result = /,? so (?:that )?((?:nobody|no one|everyone|everybody|you|your)\b[^,.;:]+)$/iu.exec(sentence)?.[1];
	return [ours, result].flatMap((clause) => (clause !== undefined && clause.split(' ').length >= 3 ? [upperFirst(clause)] : []));
}

function descriptionLines(brief: Brief): Candidate[] {
	return brief.sentences.flatMap(({ id, text }) => {
		const plain = text.replace(/[.!]+$/, '');
		const leans = /^(?:it|this|that|they|these|we|our)\b/i.test(plain);
		const quoted = plain.split(' ').length > 12 ? [] : [built(plain, 'feature', [id], { group: id, frame: `quote:${id}`, weight: leans ? 0.45 : 0.66 })];
		const clauses = clausesOf(plain).map((clause, index) => built(clause, 'feature', [id], { group: id, frame: `clause:${id}:${index}`, weight: 0.62 }));
		if (brief.features.length >= ENOUGH_FEATURES) return [...quoted, ...clauses];
		const concepts = conceptsIn(withoutNames(text, brief.names), brief.kind, englishConcepts).slice(0, 1);
		return [...quoted, ...clauses, ...concepts.flatMap((concept) => concept.lines.map((line, index) => built(line, 'benefit', [id], { group: `${id}:${concept.id}`, frame: `concept:${concept.id}:${index}`, weight: 0.6 - 0.05 * index })))];
	});
}

/** All headline-like lines of a brief, one idea each. */
export function englishLines(brief: Brief): Candidate[] {
	return [
		...brief.features.flatMap((feature) => englishFeatureLines(feature, brief.kind)),
		...englishFeaturePairLines(brief),
		...productLines(brief),
		...audienceLines(brief),
		...offerLines(brief),
		...keywordLines(brief),
		...actionLines(brief),
		...descriptionLines(brief),
	];
}
