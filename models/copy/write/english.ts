import type { Brief, Feature } from '../brief/brief';
import { withoutNames } from '../check/checkContext';
import { headOf, isPluralPhrase, lowerFirst, shapeOf, titleCase, upperFirst, withArticle } from '../brief/englishPhrase';
import type { ProductKind } from '../brief/productKind';
import type { Angle, Candidate, OfferDetails } from '../types';
import { conceptsIn } from './concept';
import type { Concept } from './concept';
import { englishActions, namedActions } from './englishActions';
import { englishConcepts } from './englishConcepts';
import { englishMessages } from './englishMessages';
import { englishOfferLines, englishOfferSentences } from './englishOffer';
import { goalActions } from './goalActions';
import type { LanguagePack, Unit } from './languagePack';
import { built } from './languagePack';

const conditions = /\b(?:first|new customers?|over|above|orders? of|when you|members?|students?|selected|select|minimum|up to|from|if|buy|bundle|only|subscribers?)\b/i;

/** The typed offer as far as it holds for everyone: a percentage that the offer's text ties to a condition is said in its words only. */
function openDetails(brief: Brief): OfferDetails {
	const { price, previousPrice, currency, endDate } = brief.details;
	return brief.offer !== null && conditions.test(brief.offer.text) ? { price, previousPrice, currency, endDate } : brief.details;
}

const conceptsOf = (text: string, kind: ProductKind): Concept[] => conceptsIn(text, kind, englishConcepts);

/** Calls to action that say the same thing in other words count as one. */
const ideaOf = (text: string): string => (/\b(?:look|see|closer|inside)\b/i.test(text) ? 'look' : text);

/** Whether the buyer takes it home: only then is it "yours for" a price. */
const isTakenHome = (kind: ProductKind): boolean => kind === 'goods' || kind === 'food';

/** `a family practice for families`: one word twice. */
const sharesWord = (one: string, other: string): boolean => one.toLowerCase().split(' ').some((word) => word.length > 3 && other.toLowerCase().includes(word.slice(0, Math.max(4, word.length - 2))));

const isPluralName = (name: string): boolean => isPluralPhrase(name) && !/^(?:\p{L}+)$/u.test(name);

function featureLines(feature: Feature, kind: ProductKind): Candidate[] {
	const { id, forms, shape } = feature;
	const found: Candidate[] = [];
	const add = (text: string, angle: Angle, frame: string, weight: number): void => void found.push(built(text, angle, [id], { group: id, frame, weight }));
	forms.forEach((form) => {
		const small = lowerFirst(form);
		add(form, 'feature', `direct:${id}`, shape === 'sentence' && form.split(' ').length > 8 ? 0.6 : 0.85);
		if (form.split(' ').length > 6) return;
		if (shape === 'noun' && !/^(?:no|free|without|only|your|our)\b/i.test(form)) {
			const whole = withArticle(small);
			add(`Need ${whole}?`, 'question', 'need?', 0.42);
			add(`Say yes to ${whole}`, 'feature', 'say-yes', 0.32);
		}
		if (shape === 'adjective' && !/^(?:no|without|from|at|in|on|up|under|over|only|just|with|for|by)\b/i.test(form)) {
			add(`${form}? Yes`, 'question', 'yes', 0.45);
			add(`Yes, it’s ${small}`, 'feature', 'yes-its', 0.45);
		}
		if (shape === 'order') {
			add(`Ready to ${small}?`, 'question', 'ready-to?', 0.65);
			add(`Time to ${small}`, 'feature', 'time-to', 0.5);
		}
		if (shape === 'verb') add(`It ${small}`, 'feature', 'it-does', 0.5);
	});
	for (const [rank, concept] of conceptsOf(feature.text, kind).entries()) {
		concept.lines.forEach((text, index) => found.push(built(text, 'benefit', [id], { group: id, frame: `concept:${concept.id}:${index}`, weight: (rank === 0 ? 0.92 : 0.7) - 0.04 * index })));
	}
	return found;
}

function productLines(brief: Brief): Candidate[] {
	const found: Candidate[] = [];
	const { productId: id, category, kind } = brief;
	const add = (text: string, frame: string, weight: number, facts: readonly string[] = [id], group = 'product', angle: Angle = 'brand'): void =>
		void found.push(built(text, angle, facts, { group, frame, weight }));
	brief.names.forEach((name, index) => {
		const fade = 0.02 * index;
		add(`Meet ${name}`, 'introduce', 0.72 - fade);
		add(`${name}, up close`, 'up-close', 0.45 - fade);
		add(`Get to know ${name}`, 'introduce', 0.55 - fade);
		add(`This is ${name}`, 'introduce', 0.5 - fade);
		add(`Why ${name}?`, 'why', 0.42 - fade, [id], 'product', 'question');
		if (kind === 'goods' || kind === 'food') add(`Say hello to ${name}`, 'introduce', 0.5 - fade);
		if (kind === 'software') add(`A look inside ${name}`, 'look-inside', 0.5 - fade);
		if (kind === 'place') add(`See you at ${name}`, 'see-you-at', 0.6 - fade);
		if (kind === 'service' || kind === 'course') add(`Start with ${name}`, 'start-with', 0.5 - fade);
		if (category !== null && !name.toLowerCase().includes(category.text.toLowerCase())) add(`${name}: ${category.text}`, 'name-category', 0.6 - fade, [id, category.id]);
		for (const feature of brief.features.slice(0, 6)) {
			const short = feature.forms[feature.forms.length - 1] as string;
			add(`${name}: ${lowerFirst(short)}`, `name:${feature.id}`, 0.62 - fade, [id, feature.id]);
		}
		for (const feature of brief.features.slice(0, 6)) {
			const [concept] = conceptsOf(feature.text, brief.kind);
			if (concept !== undefined) add(`${concept.lines[0]} with ${name}`.replace(/[.?] with/, ' with'), `with-name:${concept.id}`, /[.?:]/.test(concept.lines[0] as string) ? 0 : 0.4, [id, feature.id], feature.id, 'benefit');
		}
	});
	if (category !== null) {
		const plural = isPluralPhrase(category.text);
		const whole = withArticle(category.text);
		add(upperFirst(category.text), 'category', 0.66, [category.id], 'category', 'feature');
		if (!plural) add(`Looking for ${whole}?`, 'looking-for?', 0.6, [category.id], 'category', 'question');
		if (!plural) add(`Meet your next ${headNoun(category.text)}`, 'your-next', 0.5, [category.id], 'category', 'feature');
		if (!plural && kind === 'goods') add(`Is this your next ${headNoun(category.text)}?`, 'is-this-next?', 0.5, [category.id], 'category', 'question');
	}
	return found.filter(({ weight }) => weight > 0);
}

/** The noun itself: `trail backpack` of `lightweight trail backpack`. */
function headNoun(category: string): string {
	const words = headOf(category).split(' ');
	return words.slice(-2).filter((word, index, all) => index === all.length - 1 || !/(?:able|ible|ful|less|ed|ing|light|proof|free|ic|al|ive|ous|y|new|small|simple|smart|modern)$/i.test(word)).join(' ');
}

function audienceLines(brief: Brief): Candidate[] {
	const { audience, category } = brief;
	if (audience === null) return [];
	const people = audience.text;
	const add = (text: string, frame: string, weight: number, facts: readonly string[] = [audience.id]): Candidate => built(text, 'audience', facts, { group: 'audience', frame, weight });
	const [name] = brief.names;
	return [
		add(`Made for ${people}`, 'made-for', 0.68),
		add(`${upperFirst(people)}, this is yours`, 'this-is-yours', 0.62),
		add(`For ${people}`, 'for', 0.4),
		add(`With ${people} in mind`, 'in-mind', 0.58),
		add(`One for the ${people}`, 'one-for', people.split(' ').length === 1 ? 0.5 : 0),
		...(name === undefined ? [] : [add(`${name} for ${people}`, 'name-for', 0.6, [audience.id, brief.productId])]),
		...(category === null ? [] : [add(`${upperFirst(isPluralPhrase(category.text) ? category.text : withArticle(category.text))} for ${people}`, 'category-for', 0.66, [audience.id, category.id])]),
		...brief.names.slice(0, 3).map((each) => add(`${upperFirst(people)}, meet ${each}`, 'people-meet', 0.6, [audience.id, brief.productId])),
		...brief.features.slice(0, 5).map((feature) => add(`${feature.forms[feature.forms.length - 1]} for ${people}`, `feature-for:${feature.id}`, feature.shape === 'noun' && !/\bfor\b/.test(feature.forms[feature.forms.length - 1] as string) ? 0.5 : 0, [audience.id, feature.id])),
	].filter(({ weight }) => weight > 0);
}

function otherLines(brief: Brief): Candidate[] {
	const found: Candidate[] = [];
	const { offer, keywords, kind } = brief;
	const shortest = brief.names[brief.names.length - 1];
	englishOfferLines(openDetails(brief), shortest, isTakenHome(kind)).forEach((text, index) => found.push(built(text, /until|runs/.test(text) ? 'urgency' : 'offer', offer === null ? [] : [offer.id], { group: 'offer', frame: `offer:${index}`, weight: 0.88 - 0.03 * index })));
	if (offer !== null) {
		// Whole or not at all: half an offer is another offer.
		found.push(built(offer.text, 'offer', [offer.id], { group: 'offer', frame: 'offer-text', weight: 0.86 }));
	}
	keywords.forEach(({ id, text }, index) => {
		const small = lowerFirst(text);
		found.push(built(upperFirst(text), 'keyword', [id], { group: `k${index}`, frame: 'keyword', weight: 0.8 - 0.03 * index }));
		found.push(built(`Looking for ${withArticle(small)}?`, 'question', [id], { group: `k${index}`, frame: 'looking-for?', weight: 0.6 }));
		if (shortest !== undefined) found.push(built(`${upperFirst(text)} by ${shortest}`, 'keyword', [id, brief.productId], { group: `k${index}`, frame: 'keyword-by', weight: 0.55 }));
	});
	brief.actions.forEach(({ id, text }, index) => found.push(built(upperFirst(text), 'action', [id], { group: 'action', frame: `own-action:${index}`, weight: 0.78 - 0.05 * index })));
	namedActions[kind].forEach((text, rank) => brief.names.slice(0, 2).forEach((each) => found.push(built(text.replace('{name}', each).replace(/\.$/, ''), 'action', [brief.productId], { group: 'action', frame: `named-action:${rank}`, weight: 0.42 - 0.02 * rank }))));
	goalActions(brief.goal, 'en', kind).forEach((text, index) => found.push(built(text, 'action', [], { group: 'action', frame: `goal:${text}`, weight: 0.62 - 0.03 * index })));
	englishActions[kind].lines.forEach((text, index) => found.push(built(text, 'action', [], { group: index < 3 ? 'action' : 'action-more', frame: `action:${ideaOf(text)}`, weight: 0.55 - 0.03 * index })));
	for (const { id, text } of brief.sentences) {
		const plain = text.replace(/[.!]+$/, '');
		if (plain.split(' ').length <= 12) found.push(built(plain, 'feature', [id], { group: id, frame: `quote:${id}`, weight: /^(?:it|this|that|they|these|we|our)\b/i.test(plain) ? 0.45 : 0.62 }));
		for (const concept of conceptsOf(withoutNames(text, brief.names), brief.kind)) concept.lines.forEach((line, index) => found.push(built(line, 'benefit', [id], { group: `${id}:${concept.id}`, frame: `concept:${concept.id}:${index}`, weight: 0.74 - 0.04 * index })));
	}
	return found;
}

/** Two or three features in one sentence, where their shapes go together. */
function pairs(brief: Brief): Unit[] {
	const found: Unit[] = [];
	const short = brief.features.map((feature) => ({ ...feature, best: feature.forms.find((form) => form.length <= 45) ?? (feature.forms[feature.forms.length - 1] as string) }));
	const nouns = short.filter(({ shape, best }) => shape === 'noun' && !/^(?:no|without)\b/i.test(best));
	const unit = (text: string, of: ReadonlyArray<{ id: string }>, weight: number): void => void found.push({ text, slot: 'feature', angle: 'feature', facts: of.map(({ id }) => id), group: of.map(({ id }) => id).join('+'), weight });
	nouns.forEach((one, index) => {
		const two = nouns[index + 1];
		const three = nouns[index + 2];
		const lower = (feature: { best: string }): string => withArticle(lowerFirst(feature.best));
		if (two && ![one, two].some(({ best }) => / and /.test(best))) {
			unit(`${upperFirst(lower(one))} and ${lower(two)}.`, [one, two], 0.78);
			if (brief.kind !== 'service') unit(`You get ${lower(one)} and ${lower(two)}.`, [one, two], 0.8);
			unit(`With ${lower(one)} and ${lower(two)}.`, [one, two], 0.55);
		}
		if (two && three && ![one, two, three].some(({ best }) => / and |,/.test(best))) unit(`${upperFirst(lower(one))}, ${lower(two)} and ${lower(three)}.`, [one, two, three], 0.76);
	});
	for (const shape of ['adjective', 'order', 'verb'] as const) {
		const same = short.filter((feature) => feature.shape === shape);
		same.forEach((one, index) => {
			const two = same[index + 1];
			if (two && ![one, two].some(({ best }) => / and |,/.test(best))) unit(`${one.best} and ${lowerFirst(two.best)}.`, [one, two], 0.74);
		});
	}
	return found;
}

function units(brief: Brief): Unit[] {
	const found: Unit[] = [];
	const add = (slot: Unit['slot'], angle: Angle, text: string, facts: readonly string[], group: string, weight: number): void => void found.push({ slot, angle, text, facts, group, weight });
	for (const feature of brief.features) {
		feature.forms.forEach((form, index) => {
			const closed = /[.!?]$/.test(form) ? form : `${form}.`;
			add('feature', 'feature', closed, [feature.id], feature.id, 0.72 - 0.03 * index);
			if (feature.shape === 'noun' && index === 0 && form.length < 60) {
				if (brief.kind === 'goods' && !/^(?:no|free|without|only)\b/i.test(form)) add('feature', 'feature', `Comes with ${withArticle(lowerFirst(form))}.`, [feature.id], feature.id, 0.66);
				add('feature', 'feature', `You get ${withArticle(lowerFirst(form))}.`, [feature.id], feature.id, /^(?:no|without)\b/i.test(form) ? 0 : 0.62);
			}
		});
		for (const [rank, concept] of conceptsOf(feature.text, brief.kind).entries()) concept.sentences.forEach((text, index) => add('benefit', 'benefit', text, [feature.id], `${feature.id}:b`, (rank === 0 ? 0.9 : 0.68) - 0.03 * index));
	}
	found.push(...pairs(brief));
	const [name] = brief.names;
	brief.sentences.forEach(({ id, text }, index) => {
		const closed = /[.!?…]["”)]?$/.test(text) ? text : `${text}.`;
		const opens = !/^(?:it|this|that|they|these|those|and|but|so|also|plus)\b/i.test(text);
		add(index === 0 || opens ? 'about' : 'feature', 'feature', closed, [id], id, index === 0 ? 0.82 : 0.7);
		for (const concept of conceptsOf(withoutNames(text, brief.names), brief.kind)) concept.sentences.forEach((sentence, rank) => add('benefit', 'benefit', sentence, [id], `${id}:${concept.id}`, 0.7 - 0.03 * rank));
	});
	if (name !== undefined && brief.category !== null) {
		const isPlural = isPluralPhrase(brief.category.text);
		const verb = isPlural ? 'are' : 'is';
		if (isPlural || !isPluralName(name)) add('about', 'brand', `${name} ${verb} ${isPluralPhrase(brief.category.text) ? brief.category.text : withArticle(brief.category.text)}.`, [brief.productId, brief.category.id], 'product', 0.6);
		if (brief.audience !== null) add('audience', 'audience', `${upperFirst(isPluralPhrase(brief.category.text) ? brief.category.text : withArticle(brief.category.text))} for ${brief.audience.text}.`, [brief.category.id, brief.audience.id], 'audience', sharesWord(brief.category.text, brief.audience.text) ? 0 : 0.72);
	}
	if (name !== undefined) add('about', 'brand', `Meet ${name}.`, [brief.productId], 'product', 0.55);
	if (brief.audience !== null) {
		add('audience', 'audience', `Made for ${brief.audience.text}.`, [brief.audience.id], 'audience', 0.66);
		if (name !== undefined) add('audience', 'audience', `${upperFirst(brief.audience.text)}, meet ${name}.`, [brief.audience.id, brief.productId], 'audience', 0.6);
	}
	const nameInOffer = brief.names.find((each) => each.length <= 24);
	englishOfferSentences(openDetails(brief), nameInOffer, isTakenHome(brief.kind)).forEach((text, index) => add('offer', 'offer', text, brief.offer === null ? [] : [brief.offer.id], 'offer', 0.86 - 0.03 * index));
	if (brief.offer !== null) add('offer', 'offer', /[.!?]$/.test(brief.offer.text) ? brief.offer.text : `${brief.offer.text}.`, [brief.offer.id], 'offer', 0.88);
	brief.keywords.forEach(({ id, text }, index) => add('about', 'keyword', `Looking for ${withArticle(lowerFirst(text))}?`, [id], `k${index}`, 0.6));
	brief.actions.forEach(({ id, text }, index) => add('action', 'action', /[.!?]$/.test(text) ? text : `${upperFirst(text)}.`, [id], `own-action:${index}`, 0.85 - 0.02 * index));
	for (const [index, each] of brief.names.slice(0, 3).entries()) {
		namedActions[brief.kind].forEach((text, rank) => add('action', 'action', text.replace('{name}', each), [brief.productId], `named-action:${index}:${rank}`, 0.4 - 0.03 * index - 0.02 * rank));
	}
	goalActions(brief.goal, 'en', brief.kind).forEach((text, index) => add('action', 'action', `${text}.`, [], `goal-action:${index}`, 0.64 - 0.02 * index));
	englishActions[brief.kind].sentences.forEach((text, index) => add('action', 'action', text, [], `action:${index}`, 0.6 - 0.02 * index));
	return found.filter(({ weight }) => weight > 0);
}

/** The English writer. */
export const english: LanguagePack = {
	lines: (brief) => [...brief.features.flatMap((feature) => featureLines(feature, brief.kind)), ...productLines(brief), ...audienceLines(brief), ...otherLines(brief), ...pairLines(brief)],
	messages: englishMessages,
	units,
	buttons: (brief) => [
		...brief.actions.map(({ id, text }, index) => built(upperFirst(text), 'action', [id], { group: `own:${index}`, frame: `own:${index}`, weight: 0.9 })),
		...englishActions[brief.kind].buttons.map((text, index) => built(text, 'action', [], { group: `button:${index}`, frame: `button:${index}`, weight: 0.6 - 0.05 * index })),
	],
	joiner: ' ',
	searchCase: titleCase,
};

/** Two short features in one headline, for fields with more room. */
function pairLines(brief: Brief): Candidate[] {
	return pairs(brief)
		.filter(({ facts, text }) => facts.length >= 2 && !/^(?:You get|With) /.test(text))
		.map(({ text, facts, group }) => built(text.replace(/\.$/, ''), 'feature', facts, { group, frame: `pair:${group}`, weight: 0.6 }));
}

/** For tests: what the writer thinks a feature is. */
export const englishShape = (text: string): string => shapeOf(lowerFirst(text));
