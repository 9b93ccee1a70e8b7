import type { Brief, Feature } from '../brief/brief';
import { isPluralPhrase, lowerFirst, upperFirst, withArticle } from '../brief/englishPhrase';
import type { ProductKind } from '../brief/productKind';
import type { Angle, Candidate } from '../types';
import { conceptsIn } from './concept';
import { englishConcepts } from './englishConcepts';
import { headNoun, isMaterial } from './englishNames';
import { built } from './languagePack';

const standsAlone = /^(?:no|free|without|only|your|our)\b/i;

/** How good a feature is as a line of its own: two words name a part and say little of it. */
function directWeight(form: string, shape: Feature['shape']): number {
	const words = form.split(' ').length;
	if (shape === 'sentence' && words > 8) return 0.6;
	if (shape === 'noun' && words <= 2 && !/\d/.test(form) && !standsAlone.test(form)) return words === 1 ? 0.3 : 0.56;
	return 0.85;
}

/** Lines about one selling point: as it was given, as a question, and what it is good for. */
export function englishFeatureLines(feature: Feature, kind: ProductKind): Candidate[] {
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
		if (shape === 'noun' && kind === 'goods' && !standsAlone.test(form) && !isMaterial(form)) add(`Comes with ${withArticle(small)}`, 'feature', 'comes-with', 0.5);
		if (shape === 'noun' && kind !== 'goods' && kind !== 'food' && !standsAlone.test(form) && kind !== 'cause' && kind !== 'software' && kind !== 'finance') add(`Expect ${withArticle(small)}`, 'feature', 'expect', 0.46);
	}
	for (const [rank, concept] of conceptsIn(feature.text, kind, englishConcepts).entries()) {
		concept.lines.forEach((text, index) => found.push(built(text, 'benefit', [id], { group: id, frame: `concept:${concept.id}:${index}`, weight: (rank === 0 ? 0.88 : 0.6) - 0.06 * index })));
	}
	return found;
}

/** Lines of two short selling points that go together, and of the product's kind with one of them. */
export function englishFeaturePairLines({ features, category }: Brief): Candidate[] {
	const found: Candidate[] = [];
	const parts = features.filter(({ shape }) => shape === 'noun').map((feature) => ({ ...feature, short: feature.forms[feature.forms.length - 1] as string })).filter(({ short }) => !standsAlone.test(short) && !/ and |,| with /.test(short));
	parts.forEach((one, index) => {
		for (const two of parts.slice(index + 1, index + 3)) {
			const facts = [one.id, two.id];
			found.push(built(`${one.short} and ${lowerFirst(two.short)}`, 'feature', facts, { group: facts.join('+'), frame: `pair:${facts.join('+')}`, weight: 0.7 }));
			found.push(built(`${one.short}, ${lowerFirst(two.short)}`, 'feature', facts, { group: facts.join('+'), frame: `pair:${facts.join('+')}`, weight: 0.66 }));
		}
		if (category !== null && !isPluralPhrase(category.text)) {
			const thing = upperFirst(headNoun(category.text));
			if (!one.short.toLowerCase().includes(thing.toLowerCase())) found.push(built(isMaterial(one.short) ? `${thing} in ${lowerFirst(one.short)}` : `${thing} with ${withArticle(lowerFirst(one.short))}`, 'feature', [category.id, one.id], { group: `with:${one.id}`, frame: `category-with:${one.id}`, weight: 0.68 }));
		}
	});
	return found;
}
