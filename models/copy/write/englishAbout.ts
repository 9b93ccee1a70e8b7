import type { Brief } from '../brief/brief';
import { headOf, isPluralPhrase, lowerFirst, opensOnParticiple, shapeOf, upperFirst, withoutParticiple } from '../brief/englishPhrase';
import { canMeet, isPluralName, labelled, opensOnName, nameInSentence, sentenceNames, soughtPhrase } from './englishNames';
import type { Unit } from './languagePack';
import { readableKeyword } from './readableKeyword';

const finite = /\b(?:is|are|was|were|has|have|had|can|will|may|does|do|lets?|helps?|keeps?|makes?|gives?|brings?|turns?|takes?|runs?|comes?|cares?|counts?|warns?|works?|offers?|sells?|delivers?|teaches|builds?|cooks?|we|you|they|it)\b/i;

/** Whether a sentence only says what the thing is: `A trail shoe for fell runners.` */
function isBare(sentence: string): boolean {
	const head = sentence.split(/\s(?:that|which|who|where|with|for|from|in|so|and|above|below|near|beside|behind|between|across|around|inside|by|on|at|under|over)\s|,/i)[0] ?? '';
	if (finite.test(head)) return false;
	// `copper pans made in Cork`: what was done with them stands behind the noun.
	const thing = withoutParticiple(head);
	if (/^(?:an?|one|two|three|four|five|six|seven|online|certified|\p{Lu}\p{Ll}+ \p{Ll}+)\b/iu.test(sentence) && head.split(' ').length >= 2 && shapeOf(lowerFirst(head)) !== 'order') return true;
	return (isPluralPhrase(thing) || head !== sentence.replace(/[.!?…]+$/, '')) && shapeOf(lowerFirst(thing)) === 'noun' && headOf(thing) === thing;
}

/** `Hollow Oak Tree Surgeons: tree surgeons for gardens`: the name says already what it is. */
function namesItself(name: string, sentence: string): boolean {
	const stem = (word: string): string => word.toLowerCase().replace(/[^\p{L}]/gu, '').slice(0, 5);
	const thing = headOf(withoutParticiple(sentence.split(/\s(?:that|which|who|where)\s|,/)[0] ?? '')).split(' ').pop() ?? '';
	const shared = name.split(' ').filter((word) => word.length > 3 && sentence.split(' ').some((other) => stem(other) === stem(word)));
	return (thing.length > 3 && name.split(' ').some((word) => stem(word) === stem(thing))) || shared.length > 1 || opensOnName(sentence, name);
}

/** Sentences that say what it is and whose: the description's first one, with the name where it lacks it. */
export function englishAbout(brief: Brief): Unit[] {
	const found: Unit[] = [];
	const add = (text: string, facts: readonly string[], group: string, weight: number): void => void found.push({ text, slot: 'about', angle: 'feature', facts, group, weight });
	const [name] = sentenceNames(brief.names);
	const isMet = canMeet(brief);
	brief.sentences.forEach(({ id, text }, index) => {
		const closed = /[.!?…]["”)]?$/.test(text) ? text : `${text}.`;
		// `Turned into compost …` leaves open what is, unless the sentence before has said it.
		const leans = /^(?:it|this|that|they|these|those|and|but|so|also|plus)\b/i.test(text) || (index > 0 && opensOnParticiple(text));
		if (index === 0 && name !== undefined && isBare(text) && !brief.names.some((each) => text.includes(each)) && !namesItself(name, text)) {
			for (const each of sentenceNames(brief.names).slice(0, 2)) add(/^an?\s/i.test(text) && isMet && !isPluralName(each) && !/[.!?…]$/.test(each) ? `Meet ${nameInSentence(each)}: ${lowerFirst(closed)}` : labelled(upperFirst(each), lowerFirst(closed)), [id, brief.productId], id, 0.86);
		}
		found.push({ text: closed, slot: leans ? 'feature' : 'about', angle: 'feature', facts: [id], group: id, weight: (index === 0 ? 0.82 : 0.7) - (leans ? 0.1 : 0), leans });
	});
	if (name !== undefined && isMet && !/[?!]/.test(name)) add(`Meet ${nameInSentence(name)}.`, [brief.productId], 'product', 0.44);
	brief.keywords.forEach(({ id, text: typed }, index) => {
		const text = readableKeyword(typed, brief);
		const sought = soughtPhrase(lowerFirst(text));
		if (name !== undefined && isMet && sought !== null && !name.toLowerCase().includes(text.toLowerCase()) && !/\d\p{L}*$/u.test(text)) add(`Looking for ${sought}? Meet ${nameInSentence(name)}.`, [id, brief.productId], `k${index}`, 0.54);
	});
	return found;
}
