import type { Brief } from '../brief/brief';
import type { Candidate } from '../types';
import type { Slot, Unit } from './languagePack';
import { opensOnPrice } from './openDetails';
import { opensOnSaid, repeats, saysNothingNew } from './repeats';

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
/** Below this a sentence stands only beside the benefit that it explains. */
const LEAST_ALONE = 0.1;
/** Two sentences that open alike sound like a list. */
const opening = /^(?:It|You can|Meet|Looking for|For)\b/;

function opensAlike(one: Unit, other: Unit): boolean {
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
				if (!goesWith(chosen, unit, names)) continue;
				if (!fits(textOf([...chosen, unit], joiner))) continue;
				extend([...chosen, unit]);
			}
		};
		extend([]);
	});
	return found;
}

/** A benefit and the feature that it is of belong together; two sentences about one thing otherwise do not. */
function goesWith(chosen: readonly Unit[], unit: Unit, names: readonly string[]): boolean {
	const last = chosen[chosen.length - 1];
	if (unit.leans === true && !isIntroduced(chosen, names)) return false;
	if (last === undefined) return true;
	if (chosen.some((one) => opensAlike(one, unit))) return false;
	const about = (one: Unit): string => one.group.split(':')[0] as string;
	const isOwn = unit.facts.some((fact) => last.facts.includes(fact));
	if (last.slot === 'benefit' && unit.slot === 'feature') return isOwn && unit.leans !== true && unit.facts[unit.facts.length - 1] === last.facts[0];
	// What it is good for follows the selling point itself, not another one of the same sentence.
	if (last.slot === 'feature' && unit.slot === 'benefit') return isOwn && last.leans !== true && last.facts[last.facts.length - 1] === unit.facts[0];
	return !chosen.some((one) => about(one) === about(unit) || one.facts.some((fact) => unit.facts.includes(fact))) && !repeats(chosen.map(({ text }) => text), unit.text, names);
}

/** Whether a sentence may call the thing `it`: one before has said what it is. */
const isIntroduced = (chosen: readonly Unit[], names: readonly string[]): boolean => chosen.some(({ slot, text, leans }) => leans !== true && (slot === 'about' || slot === 'audience' || names.some((name) => text.includes(name))));

/** Sentences in a row. In Chinese a short selling point and what it is good for share a sentence: `可带宠物，出门不用再托人照看它。` */
function textOf(units: readonly Unit[], joiner: string): string {
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

/** A short post may go this far past what is seen at first: what it is, the offer and the call come before the rest. */
const REACH = 1.6;

/** What a longer text goes on with once it has said what it is, one way a variant. */
const continuations: ReadonlyArray<readonly Slot[]> = [
	['about', 'feature', 'feature', 'benefit', 'feature'],
	['benefit', 'feature', 'feature', 'about', 'feature'],
	['feature', 'benefit', 'feature', 'about', 'feature'],
	['feature', 'feature'],
	[],
];
/** What a longer text opens with where the brief does not say what it is, one way a variant. */
const openings: ReadonlyArray<readonly Slot[]> = [
	['about', 'benefit', 'feature', 'feature', 'audience', 'feature'],
	['audience', 'feature', 'benefit', 'feature', 'feature'],
	['feature', 'about', 'feature', 'feature'],
	['benefit', 'feature', 'about', 'feature'],
	['feature', 'about'],
];

/** What a longer text is to become. */
export interface BodyPlan {
	/** Measures a text; `target` is what it should come near, `limit` what it must not pass. */
	readonly measure: (text: string) => number;
	readonly target: number;
	readonly limit: number;
	/** Line breaks between the parts. */
	readonly paragraphs: boolean;
	/** Put in front of every text (the sender of a text message). */
	readonly prefix: string;
	/** Put behind every text: what must be included. */
	readonly suffix: string;
	/** What must be included: nothing of it is said a second time. */
	readonly must: readonly string[];
	/** A text message: what is offered is said in it where there is room. */
	readonly isMessage: boolean;
}

/** Longer texts, one per way to go on: what it is, what you get, the offer, what to do next. Sentences are not used in two variants if there are others. */
export function composeBodies(all: readonly Unit[], joiner: string, plan: BodyPlan, brief: Brief): Candidate[] {
	const used = new Map<string, number>();
	const whole = wholeUnits(all, joiner, plan.prefix === '' ? [] : brief.names).filter(({ slot, text }) => slot === 'offer' || slot === 'action' || !repeats(plan.must, text, []));
	const isNamed = (text: string): boolean => plan.prefix !== '' || brief.names.some((name) => text.includes(name));
	const write = (parts: readonly Unit[]): string => `${plan.prefix}${layOut(parts, joiner, plan.paragraphs)}${plan.suffix}`;
	// A call of the brief's own is good every time.
	const rank = (unit: Unit): number => unit.weight - (isOwnAction(unit) ? 0 : 0.3 * (used.get(unit.text) ?? 0)) - (unit.slot === 'feature' && unit.facts.length > 1 ? -0.08 : 0);
	const ranked = (units: readonly Unit[]): Unit[] => [...units].sort((a, b) => rank(b) - rank(a));
	const fits = (parts: readonly Unit[], share = 1): boolean => plan.measure(write(parts)) <= plan.limit * share;
	/** What the brief says of itself says what it is, more than the name or a search word does. */
	const isDescription = ({ group }: Unit): boolean => brief.sentences.some(({ id }) => id === group);
	const reach = plan.target * (plan.isMessage || plan.paragraphs ? 1.02 : REACH);
	/** What it is, and the closing sentences that leave room for it; in every third text the offer comes first. Null where the brief does not say what it is. */
	const leadOf = (variant: number): { chosen: readonly Unit[]; tail: readonly Unit[] } | null => {
		const best = ranked(whole);
		const abouts = best.filter((unit) => unit.slot === 'about' && isDescription(unit));
		// The first sentence says what it is, the others say more.
		const isFirst = ({ group }: Unit): boolean => group === brief.sentences[0]?.id;
		for (const about of [...abouts.filter(isFirst), ...abouts.filter((unit) => !isFirst(unit))]) {
			const offer = best.find((one) => one.slot === 'offer' && closes([about], one, brief.names));
			const action = best.find((one) => one.slot === 'action' && closes(offer === undefined ? [about] : [about, offer], one, brief.names));
			const [both, offered, called] = [[offer, action], [offer], [action]].map((ends) => ends.filter((unit) => unit !== undefined)) as [Unit[], Unit[], Unit[]];
			// A message has little room: one of three does without the call, and one without the offer where both are too much.
			const ends = plan.isMessage ? [[both, offered, called], [offered, called, both], [both, called, offered]][variant % 3] as Unit[][] : [both, offered, called];
			const tail = [...ends, []].find((some) => fits([about, ...some]));
			if (tail === undefined) continue;
			return variant % 3 === 1 && !plan.isMessage && offer !== undefined && tempts(offer.text) && tail[0] === offer ? { chosen: [offer, about], tail: tail.slice(1) } : { chosen: [about], tail };
		}
		return null;
	};
	return continuations.flatMap((_, variant): Candidate[] => {
		const lead = leadOf(variant);
		const tail = lead === null ? ([] as Unit[]) : [...lead.tail];
		if (lead === null) {
			for (const slot of ['offer', 'action'] as const) {
				const unit = ranked(whole).find((one) => one.slot === slot && closes(tail, one, brief.names));
				if (unit !== undefined && fits([...tail, unit], 0.75)) tail.push(unit);
			}
		}
		const chosen: Unit[] = lead === null ? [] : [...lead.chosen];
		const order = (lead === null ? openings : continuations)[variant] as readonly Slot[];
		for (const [index, slot] of order.entries()) {
			if (slot === 'about' && lead === null && chosen.some((one) => one.slot === slot)) continue;
			const isWanted = (unit: Unit): boolean => {
				if (slot !== 'about' && slot !== unit.slot) return false;
				// A second sentence of the description goes on from the first, whatever it is about.
				if (slot === 'about' && !(lead === null ? unit.slot === 'about' : isDescription(unit))) return false;
				// Behind what it is, a selling point needs no label.
				if (chosen.length > 0 && brief.names.some((name) => unit.text.startsWith(`${name}: `))) return false;
				return unit.weight > LEAST_ALONE && belongs(chosen, tail, unit, brief.names);
			};
			const unit = ranked(whole.filter(isWanted)).find((one) => {
				const length = plan.measure(write([...chosen, one, ...tail]));
				return length <= plan.limit && ((lead === null && index === 0) || length <= reach);
			});
			if (unit !== undefined) chosen.push(unit);
		}
		if (chosen.length === 0) return [];
		// Somewhere it must say whose ad this is.
		const named = isNamed(write([...chosen, ...tail])) ? undefined : ranked(whole).find(({ slot, text }) => slot === 'action' && isNamed(text) && !repeats([...chosen, ...tail.filter((one) => one.slot !== 'action')].map((one) => one.text), text, brief.names));
		const swapped = named === undefined ? tail : [...tail.filter(({ slot }) => slot !== 'action'), named];
		const parts = fits([...chosen, ...swapped]) ? [...chosen, ...swapped] : [...chosen, ...tail];
		for (const unit of parts) used.set(unit.text, (used.get(unit.text) ?? 0) + 1);
		const [first] = parts as [Unit, ...Unit[]];
		return [{
			text: write(parts),
			angle: first.angle,
			facts: [...new Set(parts.flatMap(({ facts }) => facts))],
			group: first.group,
			frame: `body:${variant}`,
			weight: 0.8 - 0.03 * variant + (brief.offer !== null && parts.some(({ slot }) => slot === 'offer') ? 0.05 : 0),
			source: 'builtIn',
		}];
	});
}

/** Whether an offer or a call may stand beside these: an offer has its own to say as long as one word of it is new. */
const closes = (said: readonly Unit[], unit: Unit, names: readonly string[]): boolean => {
	const texts = said.map(({ text }) => text);
	return isOwnAction(unit) || (unit.slot === 'offer' ? !saysNothingNew(texts, unit.text) : !repeats(texts, unit.text, names));
};

/** Whether an offer can come first: it says what is offered before the price, and that something is to be saved or had. */
const tempts = (text: string): boolean => !opensOnPrice(text) && /[%$€£¥折减免]|\b(?:off|half|free|trial|save|complimentary|no charge)\b/iu.test(text);

const isOwnAction = ({ group }: Unit): boolean => group.startsWith('own-action');

/** Whether a sentence may stand in a longer text that has these and ends on those: one mention of each thing. */
function belongs(chosen: readonly Unit[], tail: readonly Unit[], unit: Unit, names: readonly string[]): boolean {
	if (unit.leans === true && !isIntroduced(chosen, names)) return false;
	const said = [...chosen, ...tail];
	const texts = said.map(({ text }) => text);
	return said.every((one) => !opensAlike(one, unit) && one.group !== unit.group && !one.facts.some((fact) => unit.facts.includes(fact))) && !repeats(texts, unit.text, names) && !opensOnSaid(texts, unit.text);
}

/** Sentences that can stand anywhere: a benefit brings along the feature that it is of. Sentences with a name that stands in front already are left out. */
function wholeUnits(units: readonly Unit[], joiner: string, names: readonly string[]): Unit[] {
	const features = units.filter(({ slot, facts, leans, text }) => slot === 'feature' && facts.length === 1 && leans !== true && !/:\s/.test(text));
	const joinedUnits = units
		.filter(({ slot }) => slot === 'benefit')
		.flatMap((benefit): Unit[] => {
			const own = features.filter(({ facts, text }) => benefit.facts.includes(facts[0] as string) && text.length < 70).sort((a, b) => b.weight - a.weight)[0];
			return own === undefined ? [] : [{ ...benefit, text: textOf([benefit, own], joiner) }];
		});
	return [...units.filter(({ slot }) => slot !== 'benefit'), ...joinedUnits].filter(({ text, slot }) => slot === 'offer' || !names.some((name) => text.includes(name)));
}

function layOut(parts: readonly Unit[], joiner: string, paragraphs: boolean): string {
	if (!paragraphs) return parts.map(({ text }) => text).join(joiner);
	const lines: string[] = [];
	let line: string[] = [];
	parts.forEach((part, index) => {
		line.push(part.text);
		const next = parts[index + 1];
		const ends = next === undefined || next.slot === 'action' || next.slot === 'offer' || (part.slot !== 'benefit' && line.length >= 2) || index === 0;
		if (ends) {
			lines.push(line.join(joiner));
			line = [];
		}
	});
	return lines.join('\n\n');
}
