import type { Brief, Feature } from '../brief/brief';
import { isPluralPhrase, lowerFirst, upperFirst, withArticle } from '../brief/englishPhrase';
import { isMaterial, isPluralName, shortName } from './englishNames';
import type { Unit } from './languagePack';

type Part = Pick<Feature, 'id' | 'shape'> & { readonly form: string };

const LONGEST_FORM = 60;
/** What the seller grants is no part of the thing: `it has free delivery` is no English. */
const granted = /\b(?:deliver\w*|shipping|postage|returns?|refunds?|warrant\w+|guarantee\w*|support|trial|exchange|pay\w*|instal?ments?|installation|fitting|contract|fees?|parts|price|discount)\b/i;
const alone = /^(?:no|free|without|only|your|our|up to|over|under|from|in|on|at|with|for|just|less)\b/i;

/** Parts that can share one verb. */
const nouns = (parts: readonly Part[]): Part[] => parts.filter(({ shape, form }) => shape === 'noun' && !alone.test(form) && !granted.test(form) && !isMaterial(form));

const listed = (texts: readonly string[]): string => (texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts[texts.length - 1]}`);

/** Runs of one to three parts, each run in the order of the brief. Forms that hold `and` or a comma stay alone. */
function runsOf(parts: readonly Part[]): Part[][] {
	const joins = ({ form }: Part): boolean => !/ and |,|;/.test(form);
	return parts.flatMap((_, from) => [1, 2, 3].map((count) => parts.slice(from, from + count)).filter((run, index) => run.length === index + 1 && (run.length === 1 || run.every(joins))));
}

/** How a sentence with nouns as its object begins, by what is sold. Null where only a bare list is true. */
function opener({ kind, names }: Brief): string | null {
	const isPlural = isPluralName(names[0] ?? '');
	if (kind === 'goods') return isPlural ? null : 'It has';
	if (kind === 'software' || kind === 'finance') return isPlural ? 'They give you' : 'It gives you';
	if (kind === 'food' || kind === 'cause') return null;
	return 'Expect';
}

/** Whole sentences of one to three selling points, with a subject wherever one can be had. */
export function englishFeatureSentences(brief: Brief): Unit[] {
	const parts = brief.features.map(({ id, shape, forms }): Part => ({ id, shape, form: forms.find((form) => form.length <= LONGEST_FORM) ?? (forms[forms.length - 1] as string) }));
	const found: Unit[] = [];
	const add = (text: string, of: readonly Part[], weight: number): void => {
		const facts = of.map(({ id }) => id);
		found.push({ text, slot: 'feature', angle: 'feature', facts, group: facts.join('+'), weight });
	};
	const opens = opener(brief);
	const name = shortName(brief.names, 24);
	const named = name !== undefined && !isPluralName(name) ? name : null;
	// A thing is "it"; a firm or a place is called by its name.
	const isThing = brief.kind === 'goods' || brief.kind === 'software' || brief.kind === 'finance' || brief.kind === 'food';
	const subject = isPluralName(brief.names[0] ?? '') ? null : isThing ? 'It' : named;
	const more = (count: number): number => (count === 1 ? 0 : 0.06);

	for (const run of runsOf(nouns(parts))) {
		const objects = listed(run.map(({ form }) => withArticle(lowerFirst(form))));
		if (opens !== null) add(`${opens} ${objects}.`, run, 0.76 + more(run.length));
		else add(`${upperFirst(listed(run.map(({ form }) => lowerFirst(form))))}.`, run, 0.48);
	}
	for (const run of runsOf(parts.filter(({ shape }) => shape === 'verb'))) {
		const predicate = listed(run.map(({ form }) => lowerFirst(form)));
		add(subject === null ? `${upperFirst(predicate)}.` : `${subject} ${predicate}.`, run, 0.8 + more(run.length));
	}
	for (const run of runsOf(parts.filter(({ shape }) => shape === 'order'))) {
		add(`You can ${listed(run.map(({ form }) => lowerFirst(form)))}.`, run, 0.78 + more(run.length));
	}
	for (const run of runsOf(parts.filter(({ shape, form }) => shape === 'adjective' && !alone.test(form)))) {
		const predicate = listed(run.map(({ form }) => lowerFirst(form)));
		add(isThing && subject !== null ? `It is ${predicate}.` : `${upperFirst(predicate)}.`, run, 0.76 + more(run.length));
	}
	// A verb and a noun in one breath: `It holds a laptop and has a roll-top closure.`
	const [verb] = parts.filter(({ shape, form }) => shape === 'verb' && !/ and |,/.test(form));
	const [noun] = nouns(parts).filter(({ form }) => !/ and |,/.test(form));
	if (brief.kind === 'goods' && subject !== null && verb !== undefined && noun !== undefined) add(`It ${lowerFirst(verb.form)} and has ${withArticle(lowerFirst(noun.form))}.`, [verb, noun], 0.83);
	for (const part of parts.filter(({ shape, form }) => shape === 'noun' && isMaterial(form))) add(brief.kind === 'goods' && subject !== null ? `It is made with ${lowerFirst(part.form)}.` : `${part.form}.`, [part], 0.74);
	for (const part of parts) {
		const isWhole = part.shape === 'sentence';
		const stands = isWhole || alone.test(part.form) || granted.test(part.form);
		if (stands) add(/[.!?]$/.test(part.form) ? part.form : `${part.form}.`, [part], isWhole ? 0.8 : 0.7);
	}
	for (const feature of brief.features) {
		const whole = /[.!?]$/.test(feature.text) ? feature.text : `${feature.text}.`;
		if (!found.some(({ facts, weight }) => weight > 0 && facts.length === 1 && facts[0] === feature.id)) add(whole, [{ id: feature.id, shape: feature.shape, form: feature.text }], isPluralPhrase(feature.text) ? 0.55 : 0.5);
	}
	return found;
}
