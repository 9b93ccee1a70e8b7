import type { Brief } from '../brief/brief';
import { isPluralPhrase, upperFirst, withArticle } from '../brief/englishPhrase';
import type { Angle } from '../types';
import { conceptsIn } from './concept';
import { englishAbout } from './englishAbout';
import { englishActions, namedActions } from './englishActions';
import { englishConcepts } from './englishConcepts';
import { englishFeatureSentences } from './englishFeatureSentences';
import { namedCall, sentenceNames, sharesWord, shortName } from './englishNames';
import { englishOfferSentences } from './englishOffer';
import { goalActions } from './goalActions';
import type { Unit } from './languagePack';
import { openDetails } from './openDetails';

const LONGEST_NAME_IN_OFFER = 24;

/** A call as a selling point says it in full: `Text a photo` where one reads `Text us a photo for a price`. */
function inFull({ id, text }: Brief['actions'][number], { features }: Brief): { readonly text: string; readonly facts: readonly string[] } {
	const [first = '', ...rest] = text.toLowerCase().split(' ');
	const whole = features.find((feature) => {
		const words = feature.text.toLowerCase().split(' ');
		return feature.text.length > text.length && words[0] === first && rest.length > 0 && rest.every((word) => words.includes(word));
	});
	return whole === undefined ? { text, facts: [id] } : { text: whole.text, facts: [id, whole.id] };
}

/** Whole English sentences that descriptions and longer texts are made of. */
export function englishSentences(brief: Brief): Unit[] {
	const found: Unit[] = [...englishFeatureSentences(brief), ...englishAbout(brief)];
	const add = (slot: Unit['slot'], angle: Angle, text: string, facts: readonly string[], group: string, weight: number): void => void found.push({ slot, angle, text, facts, group, weight });
	for (const feature of brief.features) {
		for (const concept of conceptsIn(feature.text, brief.kind, englishConcepts)) concept.sentences.forEach((text, index) => add('benefit', 'benefit', text, [feature.id], `${feature.id}:b`, 0.52 - 0.03 * index));
	}
	const { audience, category, kind } = brief;
	if (audience !== null && kind !== 'cause') {
		if (category !== null && !sharesWord(category.text, audience.text)) add('audience', 'audience', `${upperFirst(isPluralPhrase(category.text) ? category.text : withArticle(category.text))} for ${audience.text}.`, [category.id, ...brief.sentences.slice(0, 1).map(({ id }) => id), audience.id], 'audience', 0.7);
	}
	const facts = brief.offer === null ? [] : [brief.offer.id];
	englishOfferSentences(openDetails(brief), shortName(sentenceNames(brief.names), LONGEST_NAME_IN_OFFER), kind === 'goods' || kind === 'food').forEach((text, index) => add('offer', 'offer', text, facts, 'offer', 0.82 - 0.03 * index));
	if (brief.offer !== null) add('offer', 'offer', /[.!?]$/.test(brief.offer.text) ? brief.offer.text : `${brief.offer.text}.`, facts, 'offer', 0.92);
	brief.actions.forEach((action, index) => {
		const { text, facts } = inFull(action, brief);
		add('action', 'action', /[.!?]$/.test(text) ? text : `${upperFirst(text)}.`, facts, `own-action:${index}`, 0.9 - 0.02 * index);
	});
	sentenceNames(brief.names).slice(0, 2).forEach((name, index) => namedActions[kind].forEach((text, rank) => {
		const call = namedCall(text, name);
		// Beside a call of the brief's own it is padding, for where nothing else is left to say.
		if (call !== null) add('action', 'action', call, [brief.productId], `named-action:${index}:${rank}`, (brief.actions.length > 0 ? 0.05 : 0.5) - 0.03 * index - 0.02 * rank);
	}));
	// A call of the brief's own says what to do; a general one behind anything else is padding.
	if (brief.actions.length === 0) {
		goalActions(brief.goal, 'en', kind, brief.source).forEach((text, index) => add('action', 'action', `${text}.`, [], `goal-action:${index}`, 0.62 - 0.02 * index));
		englishActions[kind].sentences.forEach((text, index) => add('action', 'action', text, [], `action:${index}`, 0.45 - 0.02 * index));
	}
	// A name that ends on a stop closes its sentence.
	return found.map((unit) => ({ ...unit, text: unit.text.replace(/(?<![.])([.!?])\.$/, '$1') }));
}
