import type { Brief } from '../brief/brief';
import { isPluralPhrase, lowerFirst, sureArticle, upperFirst, withArticle } from '../brief/englishPhrase';
import type { Candidate } from '../types';
import { isSubjectName, labelled, nameInSentence, sentenceNames } from './englishNames';
import { built } from './languagePack';

/** Lines for an inbox or a lock screen: they speak to one person, and one fact carries each. Not for search ads. */
export function englishMessages(brief: Brief): Candidate[] {
	const found: Candidate[] = [];
	const [name] = sentenceNames(brief.names);
	const { audience, category, kind, productId: id } = brief;
	const add = (text: string, angle: Candidate['angle'], facts: readonly string[], group: string, frame: string, weight: number): void => void found.push(built(text, angle, facts, { group, frame: `message:${frame}`, weight }));
	for (const feature of brief.features.slice(0, 8)) {
		const form = feature.forms.find((one) => one.length <= 38) ?? '';
		if (form === '' || /[,.?!:;]/.test(form)) continue;
		const small = lowerFirst(form);
		const own = (text: string, frame: string, weight: number, angle: Candidate['angle'] = 'feature'): void => add(text, angle, [feature.id], feature.id, frame, weight);
		if (feature.shape === 'noun' && !/^(?:no|free|without|only|your|our)\b/i.test(form)) {
			own(`First things first: ${small}`, 'first-things', 0.45);
			const part = sureArticle(small);
			if (category !== null && part !== null && !isPluralPhrase(category.text)) add(`${upperFirst(withArticle(category.text))} with ${part}`, 'feature', [feature.id, category.id], feature.id, 'category-with', / with /.test(form) ? 0 : 0.68);
			if (name !== undefined) add(labelled(name, small), 'brand', [id, feature.id], feature.id, 'name-of', 0.58);
		}
		if (feature.shape === 'verb' && name !== undefined && isSubjectName(name)) {
			own(`Good to know: ${nameInSentence(name)} ${small}`, 'good-to-know', 0.58);
			add(`${upperFirst(nameInSentence(name))} ${small}`, 'brand', [id, feature.id], feature.id, 'name-does', 0.7);
		}
		if (feature.shape === 'sentence' || feature.shape === 'adjective') own(`Good to know: ${small}`, 'good-to-know', 0.56);
		if (feature.shape === 'order') {
			own(`What if you could ${small}?`, 'what-if', 0.62, 'question');
		}
	}
	if (name !== undefined) {
		if (kind !== 'event') add(`Have you met ${nameInSentence(name)}?`, 'question', [id], 'product', 'have-you-met', 0.5);
		add(`A few words about ${nameInSentence(name)}`, 'brand', [id], 'product', 'few-words', 0.5);
	}
	if (audience !== null) add(`A note for ${audience.text}`, 'audience', [audience.id], 'audience', 'note-for', 0.44);
	return found.filter(({ weight }) => weight > 0);
}
