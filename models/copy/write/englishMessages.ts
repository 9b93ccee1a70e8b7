import type { Brief } from '../brief/brief';
import { isPluralPhrase, lowerFirst, upperFirst, withArticle } from '../brief/englishPhrase';
import type { Candidate } from '../types';
import { isPluralName } from './englishNames';
import { built } from './languagePack';

/** Lines for an inbox or a lock screen: they speak to one person, and one fact carries each. Not for search ads. */
export function englishMessages(brief: Brief): Candidate[] {
	const found: Candidate[] = [];
	const [name] = brief.names;
	const { audience, category, productId: id } = brief;
	const add = (text: string, angle: Candidate['angle'], facts: readonly string[], group: string, frame: string, weight: number): void => void found.push(built(text, angle, facts, { group, frame: `message:${frame}`, weight }));
	for (const feature of brief.features.slice(0, 8)) {
		const form = feature.forms.find((one) => one.length <= 38) ?? '';
		if (form === '' || /[,.?!:;]/.test(form)) continue;
		const small = lowerFirst(form);
		const own = (text: string, frame: string, weight: number, angle: Candidate['angle'] = 'feature'): void => add(text, angle, [feature.id], feature.id, frame, weight);
		if (feature.shape === 'noun' && !/^(?:no|free|without|only|your|our)\b/i.test(form)) {
			const whole = withArticle(small);
			own(`First things first: ${small}`, 'first-things', 0.6);
			own(`In the box: ${small}`, 'in-the-box', brief.kind === 'goods' ? 0.66 : 0);
			if (category !== null && !isPluralPhrase(category.text)) add(`${upperFirst(withArticle(category.text))} with ${whole}`, 'feature', [feature.id, category.id], feature.id, 'category-with', / with /.test(form) ? 0 : 0.68);
			if (name !== undefined) add(`${name} has ${whole}`, 'brand', [id, feature.id], feature.id, 'name-has', isPluralName(name) || brief.kind !== 'goods' ? 0 : 0.58);
		}
		if (feature.shape === 'verb') {
			own(`Good to know: it ${small}`, 'good-to-know', 0.62);
			if (name !== undefined) add(`${name} ${small}`, 'brand', [id, feature.id], feature.id, 'name-does', isPluralName(name) ? 0 : 0.7);
		}
		if (feature.shape === 'order') {
			own(`What if you could ${small}?`, 'what-if', 0.62, 'question');
		}
	}
	if (name !== undefined) {
		add(`Have you met ${name}?`, 'question', [id], 'product', 'have-you-met', 0.62);
		add(`A few words about ${name}`, 'brand', [id], 'product', 'few-words', 0.5);
		add(`The short version of ${name}`, 'brand', [id], 'product', 'short-version', 0.46);
		add(`What ${name} is for`, 'brand', [id], 'product', 'what-for', isPluralName(name) ? 0 : 0.42);
		add(`Thinking about ${name}? Start here`, 'question', [id], 'product', 'thinking-about', 0.48);
		if (audience !== null) add(`${name}, made with ${audience.text} in mind`, 'audience', [id, audience.id], 'audience', 'made-in-mind', brief.kind === 'goods' || brief.kind === 'software' ? 0.6 : 0);
	}
	if (category !== null && !isPluralPhrase(category.text)) {
		add(`Before you buy ${withArticle(category.text)}`, 'question', [category.id], 'category', 'before-you-buy', brief.kind === 'goods' ? 0.64 : 0);
		add(`What makes a good ${category.text.split(' ').slice(-2).join(' ')}?`, 'question', [category.id], 'category', 'what-makes', 0.5);
	}
	if (audience !== null) add(`A note for ${audience.text}`, 'audience', [audience.id], 'audience', 'note-for', 0.56);
	return found.filter(({ weight }) => weight > 0);
}
