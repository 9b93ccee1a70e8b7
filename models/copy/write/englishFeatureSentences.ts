import type { Brief, Feature } from '../brief/brief';
import { headOf, isBareQuantity, isPluralPhrase, lowerFirst, opensOnParticiple, upperFirst, withoutParticiple } from '../brief/englishPhrase';
import { plainForm } from '../brief/englishVerbs';
import { isPluralName, isSubjectName, labelled, nameInSentence, opensOnName, sentenceNames } from './englishNames';
import type { Unit } from './languagePack';
import { isPlainList } from './plainList';

type Part = Pick<Feature, 'id' | 'shape'> & { readonly form: string };

const LONGEST_FORM = 60;
const LONGEST_NAME = 34;
const alone = /^(?:no|free|without|only|your|our|up to|over|under|from|in|on|at|with|for|just|less)\b/i;

/** Parts that can stand in one list: things, and what a thing is, as long as they hold no list themselves. */
const joins = ({ form }: Part): boolean => !/ and |,|;|\sor\s/.test(form);

const listed = (texts: readonly string[]): string => (texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts[texts.length - 1]}`);

/** Runs of one to three parts, each run in the order of the brief. Forms that hold `and` or a comma stay alone. */
function runsOf(parts: readonly Part[]): Part[][] {
	return parts.flatMap((_, from) => [1, 2, 3].map((count) => parts.slice(from, from + count)).filter((run, index) => run.length === index + 1 && (run.length === 1 || run.every(joins))));
}

/** What `it` or `they` stands for behind the description's first sentence: a thing or several, never a firm; null where that is not certain. */
function pronounFor({ kind, sentences }: Brief): 'It' | 'They' | null {
	if (!['goods', 'software', 'finance', 'food'].includes(kind)) return null;
	const [first] = sentences;
	if (first === undefined) return 'It';
	const head = headOf(withoutParticiple(first.text.replace(/^.{0,60}? (?:is|are) (?=an?\b)/i, '').split(',')[0] ?? ''));
	if (/\b(?:maker|shop|store|firm|company|studio|brand|workshop|roaster|roastery|bakery|brewery|supplier|manufacturer|business|team|family|mill|farm|factory|label|house|press|retailer|wholesaler|merchant|specialist)$/i.test(head)) return null;
	if (/^an?\s/i.test(head)) return 'It';
	return isPluralPhrase(head) ? 'They' : null;
}

/** What several things do, of what one does: `works offline and syncs later` → `work offline and sync later`; null where the verb is not known. */
function inPlural(predicate: string): string | null {
	const [verb = '', ...rest] = predicate.split(' ');
	const plain = plainForm(verb);
	return plain === null ? null : [plain, ...rest.map((word, index) => (rest[index - 1] === 'and' || rest[index - 1] === 'or' ? plainForm(word) ?? word : word))].join(' ');
}

/**
 * Whole sentences of one to three selling points. Things are listed as they were given, without an article that might be wrong;
 * what a thing does has the name as its subject, or `it` where the name stands before.
 */
export function englishFeatureSentences(brief: Brief): Unit[] {
	const parts = brief.features.map(({ id, shape, forms }): Part => ({ id, shape, form: forms.find((form) => form.length <= LONGEST_FORM) ?? (forms[forms.length - 1] as string) }));
	const found: Unit[] = [];
	const add = (text: string, of: readonly Part[], weight: number, leans = false): void => {
		const facts = of.map(({ id }) => id);
		found.push({ text, slot: 'feature', angle: 'feature', facts, group: facts.join('+'), weight, leans });
	};
	const name = sentenceNames(brief.names).find((each) => each.length <= LONGEST_NAME);
	const subject = name === undefined || isPluralName(brief.names[0] ?? '') || !isSubjectName(name) ? null : upperFirst(nameInSentence(name));
	const pronoun = pronounFor(brief);
	const isPlace = ['shop', 'dining', 'place'].includes(brief.kind) || /\b(?:room|house|yard|shop|store|bakery|studio|workshop|barn|farm|gardens?|centre|center|gallery|school|clinic|gym|pool)$/i.test(name ?? '');
	const more = (count: number): number => (count === 1 ? 0 : 0.08);
	// What is done to the goods leans on what names them, where the brief is about a shop or a service.
	const hangs = (text: string): boolean => opensOnParticiple(text) && !['goods', 'food', 'software'].includes(brief.kind);
	const lists = (shape: Part['shape'], of: readonly Part[]): void => {
		for (const run of runsOf(of)) {
			const forms = run.map(({ form }) => form);
			const isList = isPlainList(forms);
			// What cannot share a list stands in sentences of its own: `Zinc oxide. 50 ml glass jar.`, but not behind a number.
			if (!isList && (run.length > 2 || /\d$/.test(forms[0] ?? ''))) continue;
			const text = isList ? listed(forms.map(lowerFirst)) : forms.map((form, index) => (index === 0 ? lowerFirst(form) : upperFirst(form))).join('. ');
			// A word or two alone read like a table.
			const isThin = run.length === 1 && text.split(' ').length < 4;
			add(`${upperFirst(text)}.`, run, isThin ? 0.2 : 0.68 + more(run.length), shape === 'adjective' && hangs(text));
			if (name !== undefined && shape === 'noun' && !opensOnName(text, name)) add(labelled(name, `${text}.`), run, isThin ? 0.4 : 0.7 + more(run.length));
		}
	};
	lists('noun', parts.filter(({ shape, form }) => shape === 'noun' && !alone.test(form) && !isBareQuantity(form)));
	lists('adjective', parts.filter(({ shape, form }) => shape === 'adjective' && !alone.test(form)));
	for (const run of runsOf(parts.filter(({ shape }) => shape === 'verb'))) {
		const predicates = run.map(({ form }) => lowerFirst(form));
		const predicate = listed(predicates);
		if (subject !== null && pronoun !== 'They') add(`${subject} ${predicate}.`, run, 0.8 + more(run.length));
		if (pronoun === 'It') add(`It ${predicate}.`, run, 0.84 + more(run.length), true);
		const plurals = pronoun === 'They' ? predicates.map(inPlural) : [];
		if (plurals.length > 0 && plurals.every((text) => text !== null)) add(`They ${listed(plurals)}.`, run, 0.84 + more(run.length), true);
		add(`${upperFirst(predicate)}.`, run, 0.5);
	}
	for (const run of runsOf(parts.filter(({ shape, form }) => shape === 'order' && !form.includes(':')))) {
		const doing = `you can ${listed(run.map(({ form }) => lowerFirst(form)))}.`;
		add(upperFirst(doing), run, 0.76 + more(run.length));
		if (name !== undefined && isSubjectName(name)) add(`${isPlace ? 'At' : 'With'} ${nameInSentence(name)}, ${doing}`, run, 0.7 + more(run.length));
	}
	// What says all by itself, and two such in a row.
	const whole = parts.filter(({ shape, form }) => shape === 'sentence' || (shape === 'order' && form.includes(':')) || alone.test(form));
	whole.forEach((part, index) => {
		const closed = (form: string): string => (/[.!?]$/.test(form) ? form : `${form}.`);
		add(closed(part.form), [part], /^[\d\W]/.test(part.form) ? 0.45 : part.form.split(' ').length < 3 ? 0.6 : 0.78, hangs(part.form));
		const next = whole[index + 1];
		if (next !== undefined && !hangs(next.form)) add(`${closed(part.form)} ${closed(next.form)}`, [part, next], 0.8, hangs(part.form));
	});
	for (const feature of brief.features) {
		if (isBareQuantity(feature.text)) continue;
		const text = /[.!?]$/.test(feature.text) ? feature.text : `${feature.text}.`;
		if (!found.some(({ facts, weight }) => weight > 0 && facts.length === 1 && facts[0] === feature.id)) add(text, [{ id: feature.id, shape: feature.shape, form: feature.text }], isPluralPhrase(feature.text) ? 0.55 : 0.5);
	}
	return found;
}
