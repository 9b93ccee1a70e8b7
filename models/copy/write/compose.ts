import type { Brief } from '../brief/brief';
import type { Candidate } from '../types';
import type { Slot, Unit } from './languagePack';

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
	['benefit', 'action'],
	['audience', 'benefit'],
	['audience', 'feature', 'action'],
	['benefit', 'offer'],
	['offer'],
	['feature'],
	['about', 'benefit'],
	['feature', 'benefit'],
	['benefit'],
	['audience', 'action'],
];
const MOST_PER_SLOT = 14;
const MOST_CANDIDATES = 700;

/** Every sensible text of one to three sentences that fits, as candidates for a description. */
export function composeSentences(units: readonly Unit[], joiner: string, fits: (text: string) => boolean): Candidate[] {
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
				if (!goesWith(chosen, unit)) continue;
				if (!fits([...chosen, unit].map(({ text }) => text).join(joiner))) continue;
				extend([...chosen, unit]);
			}
		};
		extend([]);
	});
	return found;
}

/** A benefit and the feature that it is of belong together; two sentences about one thing otherwise do not. */
function goesWith(chosen: readonly Unit[], unit: Unit): boolean {
	const last = chosen[chosen.length - 1];
	if (last === undefined) return true;
	const about = (one: Unit): string => one.group.split(':')[0] as string;
	const isOwn = unit.facts.some((fact) => last.facts.includes(fact));
	if (last.slot === 'benefit' && unit.slot === 'feature') return isOwn;
	if (last.slot === 'feature' && unit.slot === 'benefit') return isOwn;
	return !chosen.some((one) => about(one) === about(unit) || one.facts.some((fact) => unit.facts.includes(fact)));
}

function joined(units: readonly Unit[], joiner: string, order: number): Candidate {
	const [lead] = units as readonly [Unit, ...Unit[]];
	const weight = units.reduce((sum, unit) => sum + unit.weight, 0) / units.length;
	// A description wants two ideas: what you get, and why or what next.
	const shape = units.length === 2 ? 0.12 : units.length === 3 ? 0.08 : 0;
	const strong = units.find(({ slot }) => slot === 'offer') ?? lead;
	return {
		text: units.map(({ text }) => text).join(joiner),
		angle: strong.angle,
		facts: [...new Set(units.flatMap(({ facts }) => facts))],
		group: lead.group,
		frame: `order:${order}:${units.map(({ text }) => text).join('|').length}:${lead.text}`,
		weight: weight + shape - 0.012 * order,
		source: 'builtIn',
	};
}

/** What a longer text opens with, one way a variant. */
const openings: ReadonlyArray<readonly Slot[]> = [
	['benefit', 'feature', 'about', 'feature', 'feature', 'audience', 'offer', 'action'],
	['about', 'feature', 'benefit', 'feature', 'audience', 'feature', 'offer', 'action'],
	['audience', 'benefit', 'feature', 'feature', 'about', 'feature', 'offer', 'action'],
	['feature', 'benefit', 'about', 'feature', 'offer', 'action'],
	['offer', 'about', 'benefit', 'feature', 'feature', 'action'],
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
}

/** Longer texts, one per opening: a hook, what you get, the offer, what to do next. Sentences are not used in two variants if there are others. */
export function composeBodies(units: readonly Unit[], joiner: string, plan: BodyPlan, brief: Brief): Candidate[] {
	const used = new Map<string, number>();
	const found: Candidate[] = [];
	openings.forEach((order, variant) => {
		const chosen: Unit[] = [];
		const closing = ['offer', 'action'] as const;
		const write = (parts: readonly Unit[]): string => `${plan.prefix}${layOut(parts, joiner, plan.paragraphs)}${plan.suffix}`;
		const rank = (unit: Unit): number => unit.weight - 0.3 * (used.get(unit.text) ?? 0) - (unit.slot === 'feature' && unit.facts.length > 1 ? -0.08 : 0);
		const best = (slot: Slot): Unit | undefined =>
			units
				.filter((unit) => unit.slot === slot && unit.weight > 0 && !chosen.some((one) => one.text === unit.text) && belongs(chosen, unit) && plan.measure(write([...chosen, unit])) <= plan.limit)
				.sort((a, b) => rank(b) - rank(a))[0];
		const tail: Unit[] = [];
		for (const slot of closing) {
			if (order[0] === slot) continue;
			const unit = units.filter((one) => one.slot === slot).sort((a, b) => rank(b) - rank(a))[0];
			if (unit !== undefined && plan.measure(write([...tail, unit])) <= plan.limit * 0.75) tail.push(unit);
		}
		for (const slot of order.filter((one, index) => index === 0 || !closing.includes(one as 'offer'))) {
			const unit = best(slot);
			if (unit === undefined) continue;
			const length = plan.measure(write([...chosen, unit, ...tail]));
			if (length > plan.limit || (chosen.length > 0 && length > plan.target * 1.02)) continue;
			chosen.push(unit);
		}
		if (chosen.length === 0) return;
		const all = [...chosen, ...tail.filter((unit) => !chosen.includes(unit))];
		for (const unit of all) used.set(unit.text, (used.get(unit.text) ?? 0) + 1);
		const [lead] = all as [Unit, ...Unit[]];
		found.push({
			text: write(all),
			angle: lead.angle,
			facts: [...new Set(all.flatMap(({ facts }) => facts))],
			group: lead.group,
			frame: `body:${variant}`,
			weight: 0.8 - 0.03 * variant + (brief.offer !== null && all.some(({ slot }) => slot === 'offer') ? 0.05 : 0),
			source: 'builtIn',
		});
	});
	return found;
}

/** Whether a sentence may stand in a longer text that has these: one mention of each thing, but a benefit may stand before its feature. */
function belongs(chosen: readonly Unit[], unit: Unit): boolean {
	const last = chosen[chosen.length - 1];
	return chosen.every((one) => {
		const shares = one.facts.some((fact) => unit.facts.includes(fact));
		if (!shares) return one.group !== unit.group;
		return one === last && ((one.slot === 'benefit' && unit.slot === 'feature') || (one.slot === 'feature' && unit.slot === 'benefit'));
	});
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
