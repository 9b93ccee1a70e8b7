import type { Brief, Feature } from '../brief/brief';
import { isBareQuantity, isPluralPhrase, lowerFirst, sureArticle, upperFirst } from '../brief/englishPhrase';
import { isCountableThing } from '../brief/goodsNouns';
import type { ProductKind } from '../brief/productKind';
import type { Angle, Candidate } from '../types';
import { conceptsIn } from './concept';
import { englishConcepts } from './englishConcepts';
import { headNoun, isMaterial } from './englishNames';
import { built } from './languagePack';
import { isPlainList } from './plainList';

const standsAlone = /^(?:no|free|without|only|your|our)\b/i;

/** How good a feature is as a line of its own: two words name a part and say little of it. */
function directWeight(form: string, shape: Feature['shape']): number {
	if (isBareQuantity(form)) return 0;
	const words = form.split(' ').length;
	if (shape === 'sentence' && words > 8) return 0.6;
	if (shape === 'noun' && words <= 2 && !/\d/.test(form) && !standsAlone.test(form)) return words === 1 ? 0.3 : 0.48;
	return 0.85;
}

/**
 * Lines about one selling point: as it was given, as a question, and what it is good for.
 *
 * @param isOneThing whether the description opens on one thing: only then it comes with something
 */
export function englishFeatureLines(feature: Feature, kind: ProductKind, isOneThing: boolean): Candidate[] {
	const { id, forms, shape } = feature;
	const found: Candidate[] = [];
	const add = (text: string, angle: Angle, frame: string, weight: number): void => void found.push(built(text, angle, [id], { group: id, frame, weight }));
	for (const form of forms) {
		const small = lowerFirst(form);
		add(form, 'feature', `direct:${id}`, directWeight(form, shape));
		if (form.split(' ').length > 6) continue;
		if (shape === 'order') {
			add(`Ready to ${small}?`, 'question', 'ready-to?', 0.55);
			add(`What if you could ${small}?`, 'question', 'what-if?', 0.5);
		}
		const counted = shape === 'noun' && kind === 'goods' && isOneThing && !standsAlone.test(form) && !isMaterial(form) ? sureArticle(small) : null;
		if (counted !== null) add(`Comes with ${counted}`, 'feature', 'comes-with', 0.5);
	}
	for (const concept of conceptsIn(feature.text, kind, englishConcepts)) {
		concept.lines.forEach((text, index) => found.push(built(text, 'benefit', [id], { group: id, frame: `concept:${concept.id}:${index}`, weight: 0.56 - 0.06 * index })));
	}
	return found.filter(({ weight }) => weight > 0);
}

/** Lines of two short selling points that go together, and of the product's kind with one of them. */
export function englishFeaturePairLines({ features, category }: Brief): Candidate[] {
	const found: Candidate[] = [];
	const parts = features.filter(({ shape }) => shape === 'noun').map((feature) => ({ ...feature, short: feature.forms[feature.forms.length - 1] as string })).filter(({ short }) => !standsAlone.test(short) && !/ and |,| with /.test(short));
	parts.forEach((one, index) => {
		for (const two of parts.slice(index + 1, index + 3)) {
			const facts = [one.id, two.id];
			const isSpec = isBareQuantity(one.short) || isBareQuantity(two.short);
			if (!isSpec && isPlainList([one.short, two.short])) found.push(built(`${one.short} and ${lowerFirst(two.short)}`, 'feature', facts, { group: facts.join('+'), frame: `pair:${facts.join('+')}`, weight: 0.7 }));
			if (!/\d$/.test(one.short) || !/^\d/.test(two.short)) found.push(built(`${one.short}, ${lowerFirst(two.short)}`, 'feature', facts, { group: facts.join('+'), frame: `pair:${facts.join('+')}`, weight: 0.66 }));
		}
		if (category !== null && !isPluralPhrase(category.text)) {
			const thing = upperFirst(headNoun(category.text));
			const part = isMaterial(one.short) ? null : sureArticle(lowerFirst(one.short));
			const isNew = !one.short.toLowerCase().includes(thing.toLowerCase());
			if (isNew && part !== null && isCountableThing(headNoun(category.text))) found.push(built(`${thing} with ${part}`, 'feature', [category.id, one.id], { group: `with:${one.id}`, frame: `category-with:${one.id}`, weight: 0.68 }));
		}
	});
	return found;
}
