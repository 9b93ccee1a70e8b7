import { opensOnParticiple } from '../brief/englishPhrase';
import type { Candidate } from '../types';
import type { Slot, Unit } from './languagePack';
import { asksAgain, Repetition } from './repeats';

/** Orders of sentences that read well, for texts of one to three sentences. */
const shortOrders: ReadonlyArray<readonly Slot[]> = [
	['benefit', 'feature'],
	['about', 'action'],
	['offer', 'action'],
	['audience', 'feature'],
	['feature', 'action'],
	['benefit', 'feature', 'action'],
	['about'],
	['feature', 'offer'],
	['about', 'offer'],
	['audience', 'feature', 'action'],
	['offer'],
	['about', 'feature'],
	['feature', 'benefit'],
	['audience', 'action'],
	['feature', 'feature'],
	['audience', 'offer'],
];

/** Two sentences that open alike sound like a list. */
const opening = /^(?:It|You can|Meet|Looking for|For)\b/;

export function opensAlike(one: Unit, other: Unit): boolean {
	const start = opening.exec(one.text)?.[0];
	return (start !== undefined && other.text.startsWith(start)) || (one.text.includes('看看') && other.text.includes('看看'));
}

const MOST_PER_SLOT = 10;
const MOST_CANDIDATES = 340;

/** Every sensible text of one to three sentences that fits, as candidates for a description. */
export function composeSentences(units: readonly Unit[], joiner: string, names: readonly string[], fits: (text: string) => boolean): Candidate[] {
	const bySlot = new Map<Slot, Unit[]>();
	for (const unit of [...units].sort((a, b) => b.weight - a.weight)) {
		const list = bySlot.get(unit.slot) ?? [];
		if (list.length < MOST_PER_SLOT && fits(unit.text)) list.push(unit);
		bySlot.set(unit.slot, list);
	}
	const repetition = new Repetition(names);
	const found: Candidate[] = [];
	shortOrders.forEach((order, orderIndex) => {
		const room = Math.ceil(MOST_CANDIDATES / shortOrders.length);
		let left = room;
		const extend = (chosen: readonly Unit[]): void => {
			if (left <= 0) return;
			if (chosen.length === order.length) {
				left -= 1;
				found.push(joined(chosen, joiner, orderIndex));
				return;
			}
			for (const unit of bySlot.get(order[chosen.length] as Slot) ?? []) {
				if (!goesWith(chosen, unit, names, repetition)) continue;
				if (!fits(textOf([...chosen, unit], joiner))) continue;
				extend([...chosen, unit]);
			}
		};
		extend([]);
	});
	return found;
}

/** A benefit and the feature that it is of belong together; two sentences about one thing otherwise do not. */
function goesWith(chosen: readonly Unit[], unit: Unit, names: readonly string[], repetition: Repetition): boolean {
	const last = chosen[chosen.length - 1];
	if (unit.leans === true && !(isIntroduced(chosen, names) && (!unit.text.startsWith('They ') || chosen.some(saysThings)))) return false;
	// `Wrapped in paper` leans on the sentence that says what is, not on a tea tray.
	if (unit.leans === true && opensOnParticiple(unit.text) && !(last !== undefined && saysThings(last))) return false;
	if (last === undefined) return true;
	// A label stands in front of a text, not inside it.
	if (chosen.some((one) => opensAlike(one, unit)) || names.some((name) => unit.text.startsWith(`${name}: `) || unit.text.startsWith(`${name} – `))) return false;
	// A name and a call say nothing of it.
	if (unit.slot === 'action' && /^Meet [^:]*\.$/.test(last.text)) return false;
	if (unit.slot === 'action' && asksAgain(chosen.filter(({ slot }) => slot === 'offer').map(({ text }) => text), unit.text)) return false;
	const about = (one: Unit): string => one.group.split(':')[0] as string;
	const isOwn = unit.facts.some((fact) => last.facts.includes(fact));
	if (last.slot === 'benefit' && unit.slot === 'feature') return isOwn && unit.leans !== true && unit.facts[unit.facts.length - 1] === last.facts[0];
	// What it is good for follows the selling point itself, not another one of the same sentence.
	if (last.slot === 'feature' && unit.slot === 'benefit') return isOwn && last.leans !== true && last.facts[last.facts.length - 1] === unit.facts[0];
	return !chosen.some((one) => about(one) === about(unit) || one.facts.some((fact) => unit.facts.includes(fact))) && !repetition.repeats(chosen.map(({ text }) => text), unit.text);
}

/** Whether `they` may follow: a name alone is one thing. */
const saysThings = ({ slot, text }: Unit): boolean => slot === 'about' && !/^Looking for |^Meet [^:]*\.$/.test(text);

/** Whether a sentence may call the thing `it`: one before has said what it is. */
export const isIntroduced = (chosen: readonly Unit[], names: readonly string[]): boolean => chosen.some(({ slot, text, leans }) => leans !== true && (slot === 'about' || slot === 'audience' || names.some((name) => text.includes(name))));

/** Sentences in a row. In Chinese a short selling point and what it is good for share a sentence: `可带宠物，出门不用再托人照看它。` */
export function textOf(units: readonly Unit[], joiner: string): string {
	const texts: string[] = [];
	for (let at = 0; at < units.length; at += 1) {
		const [unit, next] = [units[at] as Unit, units[at + 1]];
		if (joiner === '' && unit.slot === 'benefit' && next?.slot === 'feature' && !/[，；：]/u.test(next.text)) {
			texts.push(`${next.text.replace(/[。！]$/u, '')}，${unit.text}`);
			at += 1;
		} else if (unit.slot === 'benefit' && next?.slot === 'feature') {
			texts.push(next.text, unit.text);
			at += 1;
		} else texts.push(unit.text);
	}
	return texts.join(joiner);
}

function joined(units: readonly Unit[], joiner: string, order: number): Candidate {
	const [lead] = units as readonly [Unit, ...Unit[]];
	const weight = units.reduce((sum, unit) => sum + unit.weight, 0) / units.length;
	// A description wants two ideas: what you get, and why or what next.
	const shape = units.length === 2 ? 0.12 : units.length === 3 ? 0.08 : 0;
	const strong = units.find(({ slot }) => slot === 'offer') ?? lead;
	return {
		text: textOf(units, joiner),
		angle: strong.angle,
		facts: [...new Set(units.flatMap(({ facts }) => facts))],
		group: lead.group,
		frame: `order:${order}:${units.map(({ text }) => text).join('|').length}:${lead.text}`,
		weight: weight + shape - 0.012 * order,
		source: 'builtIn',
	};
}
