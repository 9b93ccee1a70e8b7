import type { Brief } from '../brief/brief';
import { opensOnParticiple } from '../brief/englishPhrase';
import type { Candidate } from '../types';
import { isIntroduced, opensAlike, textOf } from './compose';
import type { Slot, Unit } from './languagePack';
import { opensOnPrice } from './openDetails';
import { asksAgain, opensOnSaid, repeats, saysNothingNew } from './repeats';

/** Fewer selling points are said in a row. */
const LEAST_LISTED = 2;
/** Below this a sentence stands only beside the benefit that it explains. */
const LEAST_ALONE = 0.1;
/** A short post may go this far past what is seen at first: what it is, the offer and the call come before the rest. */
const REACH = 1.6;
/** How much a sentence loses each time that it has been used. */
const WORN = 0.3;
/** Several selling points in one sentence say more. */
const SEVERAL = 0.08;
/** A text that ends behind its first sentence fills this much of the field. */
const ENOUGH = 0.6;
/** Offer and call may take this much of a text that does not say what it is. */
const MOST_OF_TAIL = 0.75;

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
	/** Two selling points and more stand one to a line, each with a bullet. */
	readonly lists: boolean;
	/** Put in front of every text (the sender of a text message). */
	readonly prefix: string;
	/** Put behind every text: what must be included. */
	readonly suffix: string;
	/** What must be included: nothing of it is said a second time. */
	readonly must: readonly string[];
	/** A text message: what is offered is said in it where there is room. */
	readonly isMessage: boolean;
}

/** A text in the making: what is chosen, and the offer and the call that close it. */
interface Draft {
	readonly chosen: readonly Unit[];
	readonly tail: readonly Unit[];
}

/** Longer texts, one per way to go on: what it is, what you get, the offer, what to do next. Sentences are not used in two variants if there are others. */
export function composeBodies(all: readonly Unit[], joiner: string, plan: BodyPlan, brief: Brief): Candidate[] {
	const writer = new BodyWriter(all, joiner, plan, brief);
	return continuations.flatMap((_, variant) => {
		const candidate = writer.candidate(variant);
		return candidate === null ? [] : [candidate];
	});
}

class BodyWriter {
	private readonly used = new Map<string, number>();

	private readonly units: readonly Unit[];

	constructor(all: readonly Unit[], private readonly joiner: string, private readonly plan: BodyPlan, private readonly brief: Brief) {
		this.units = wholeUnits(all, joiner, plan.prefix === '' ? [] : brief.names).filter((unit) => unit.slot === 'offer' || unit.slot === 'action' || (!repeats(plan.must, unit.text, []) && !(plan.lists && isRow(unit))));
	}

	/** The text of one variant; null where there is nothing to say. */
	candidate(variant: number): Candidate | null {
		const lead = this.lead(variant);
		const { chosen, tail } = lead === null ? this.filled({ chosen: [], tail: this.tailAlone() }, openings[variant] ?? [], false) : this.filled(lead, this.continuation(variant, lead), true);
		if (chosen.length === 0) return null;
		const parts = [...chosen, ...this.namedTail(chosen, tail)];
		for (const { text } of parts) this.used.set(text, (this.used.get(text) ?? 0) + 1);
		const [first] = parts as [Unit, ...Unit[]];
		return {
			text: this.write(parts),
			angle: first.angle,
			facts: [...new Set(parts.flatMap(({ facts }) => facts))],
			group: first.group,
			frame: `body:${variant}`,
			weight: 0.8 - 0.03 * variant + (this.brief.offer !== null && parts.some(({ slot }) => slot === 'offer') ? 0.05 : 0),
			source: 'builtIn',
		};
	}

	/** How a text goes on. One that ends behind its first words needs an offer, or says too little. */
	private continuation(variant: number, { chosen, tail }: Draft): readonly Slot[] {
		const order = continuations[variant] ?? [];
		const saysLittle = order.length === 0 && !tail.some(({ slot }) => slot === 'offer') && this.plan.measure(this.write(chosen)) < this.plan.target * ENOUGH;
		const whole = saysLittle ? (continuations[0] ?? []) : order;
		return this.plan.lists && whole === continuations[0] ? [...whole, 'feature', 'feature'] : whole;
	}

	/** What it is, and the closing sentences that leave room for it; in every third text the offer comes first. Null where the brief does not say what it is. */
	private lead(variant: number): Draft | null {
		const { brief, plan } = this;
		const best = this.ranked(this.units);
		const abouts = best.filter((unit) => unit.slot === 'about' && this.isDescription(unit));
		// The first sentence says what it is, the others say more.
		const isFirst = ({ group }: Unit): boolean => group === brief.sentences[0]?.id;
		for (const about of [...abouts.filter(isFirst), ...abouts.filter((unit) => !isFirst(unit))]) {
			const offer = best.filter((one) => one.slot === 'offer' && closes([about], one, brief.names)).slice(0, 1);
			const action = best.filter((one) => one.slot === 'action' && closes([about, ...offer], one, brief.names)).slice(0, 1);
			const both = [...offer, ...action];
			// A message has little room: one of three does without the call, and one without the offer where both are too much.
			const rotated = [[both, offer, action], [offer, action, both], [both, action, offer]];
			const tail = [...(rotated[plan.isMessage ? variant % rotated.length : 0] ?? []).filter(({ length }) => length > 0), []].find((ends) => this.fits([about, ...ends]));
			if (tail === undefined) continue;
			const [first] = offer;
			if (variant % 3 === 1 && !plan.isMessage && first !== undefined && tail[0] === first && tempts(first.text)) {
				// Behind an offer a phrase without a subject hangs in the air, and a label in the middle of a text is stapled on: only a sentence with the name in it follows.
				const named = abouts.find(({ text }) => brief.names.some((name) => text.includes(name) && !text.startsWith(`${name}: `) && !text.startsWith(`${name} – `) && !text.startsWith(`${name}：`)));
				if (named !== undefined && this.fits([first, named, ...tail.slice(1)])) return { chosen: [first, named], tail: tail.slice(1) };
			}
			return { chosen: [about], tail };
		}
		return null;
	}

	/** Offer and call of a text that has no description to open with. */
	private tailAlone(): Unit[] {
		const tail: Unit[] = [];
		for (const slot of ['offer', 'action'] as const) {
			const unit = this.ranked(this.units).find((one) => one.slot === slot && closes(tail, one, this.brief.names));
			if (unit !== undefined && this.fits([...tail, unit], MOST_OF_TAIL)) tail.push(unit);
		}
		return tail;
	}

	/** A draft with the best sentence for each slot that still fits. */
	private filled({ chosen: before, tail }: Draft, order: readonly Slot[], hasLead: boolean): Draft {
		const chosen = [...before];
		const { measure, limit, target, isMessage, paragraphs } = this.plan;
		const reach = target * (isMessage || paragraphs ? 1.02 : REACH);
		for (const [index, slot] of order.entries()) {
			if (slot === 'about' && !hasLead && chosen.some((one) => one.slot === slot)) continue;
			const unit = this.ranked(this.units.filter((one) => this.isWanted(one, slot, hasLead, { chosen, tail }))).find((one) => {
				const length = measure(this.write([...chosen, one, ...tail]));
				return length <= limit && ((!hasLead && index === 0) || length <= reach);
			});
			if (unit !== undefined) chosen.push(unit);
		}
		return { chosen, tail };
	}

	private isWanted(unit: Unit, slot: Slot, hasLead: boolean, { chosen, tail }: Draft): boolean {
		// A second sentence of the description goes on from the first, whatever it is about.
		const isOfSlot = slot === 'about' && hasLead ? this.isDescription(unit) : unit.slot === slot;
		// Behind what it is, a selling point needs no label.
		const isLabel = chosen.length > 0 && this.brief.names.some((name) => unit.text.startsWith(`${name}: `) || unit.text.startsWith(`${name} – `));
		return isOfSlot && !isLabel && unit.weight > LEAST_ALONE && belongs(chosen, tail, unit, this.brief.names);
	}

	/** The closing sentences. Where the brief brings no call of its own, one that names the product if nothing else does: whose post it is stands above it. */
	private namedTail(chosen: readonly Unit[], tail: readonly Unit[]): readonly Unit[] {
		const { brief, plan } = this;
		if (tail.some(isOwnAction)) return tail;
		const isNamed = (text: string): boolean => plan.prefix !== '' || brief.names.some((name) => text.includes(name));
		if (isNamed(this.write([...chosen, ...tail]))) return tail;
		const rest = tail.filter(({ slot }) => slot !== 'action');
		const said = [...chosen, ...rest].map(({ text }) => text);
		const named = this.ranked(this.units).find(({ slot, text }) => slot === 'action' && isNamed(text) && !repeats(said, text, brief.names));
		return named !== undefined && this.fits([...chosen, ...rest, named]) ? [...rest, named] : tail;
	}

	private write(parts: readonly Unit[]): string {
		return `${this.plan.prefix}${layOut(parts, this.joiner, this.plan)}${this.plan.suffix}`;
	}

	private fits(parts: readonly Unit[], share = 1): boolean {
		return this.plan.measure(this.write(parts)) <= this.plan.limit * share;
	}

	/** Best first. A call of the brief's own is good every time. */
	private ranked(units: readonly Unit[]): Unit[] {
		const rank = (unit: Unit): number => unit.weight - (isOwnAction(unit) ? 0 : WORN * (this.used.get(unit.text) ?? 0)) + (unit.slot === 'feature' && unit.facts.length > 1 ? SEVERAL : 0);
		return [...units].sort((a, b) => rank(b) - rank(a));
	}

	/** What the brief says of itself says what it is, more than the name or a search word does. */
	private isDescription({ group }: Unit): boolean {
		return this.brief.sentences.some(({ id }) => id === group);
	}
}

/** Whether an offer or a call may stand beside these: an offer has its own to say as long as one word of it is new. */
const closes = (said: readonly Unit[], unit: Unit, names: readonly string[]): boolean => {
	const texts = said.map(({ text }) => text);
	if (isOwnAction(unit)) return !isSaidAgain(texts, unit.text) && !asksAgain(said.filter(({ slot }) => slot === 'offer').map(({ text }) => text), unit.text);
	return (unit.slot === 'offer' ? !saysNothingNew(texts, unit.text) : !repeats(texts, unit.text, names));
};

/** Whether a call asks for what was just said in the same words: `Come to the open day` behind `Open day Sunday 14 March`. */
const isSaidAgain = (texts: readonly string[], call: string): boolean => {
	const thing = call.split(' ').slice(1).filter((word) => !/^(?:the|an?|your|our|to|for|of)$/i.test(word));
	return thing.length > 1 && saysNothingNew(texts, thing.join(' '));
};

/** Whether an offer can come first: it says what is offered before the price, and that something is to be saved or had. */
const tempts = (text: string): boolean => !opensOnPrice(text) && /[%折减免]|\b(?:off|half|free|trial|save|complimentary|no charge)\b/iu.test(text);

/** Whether several selling points share one clause: in a list each has a line of its own. */
const isRow = (unit: Unit): boolean => unit.slot === 'feature' && unit.facts.length > 1 && pointsOf(unit).length < unit.facts.length;

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

/** The parts that may stand in a list: selling points behind what says what it is, that lean on nothing before them. */
function listedOf(parts: readonly Unit[]): Unit[] {
	return parts[0] === undefined || parts[0].slot === 'feature' ? [] : parts.filter(({ slot, leans, text }) => slot === 'feature' && (leans !== true || opensOnParticiple(text)));
}

/** The selling points of one part: the sentences of a row, the clauses of a Chinese pair. */
const pointsOf = ({ text, facts }: Unit): string[] => {
	const points = text.split(/(?<=[.!?]) +|(?<=[。！？])(?=.)/u);
	const clauses = text.split('，');
	return (clauses.length > 1 && clauses.length === facts.length ? clauses : points).map((point) => point.replace(/[.。]$/u, ''));
};

/** In the order of the brief. */
const orderOf = ({ facts }: Unit): number => Number(facts[0]?.slice(1) ?? 0);

function layOut(parts: readonly Unit[], joiner: string, { paragraphs, lists }: BodyPlan): string {
	const listed = lists ? listedOf(parts) : [];
	const points = [...listed].sort((a, b) => orderOf(a) - orderOf(b)).flatMap(pointsOf);
	if (points.length >= LEAST_LISTED) {
		const at = parts.indexOf(listed[0] as Unit);
		const inARow = (units: readonly Unit[]): string => units.filter((unit) => !listed.includes(unit)).map(({ text }) => text).join(joiner);
		return [inARow(parts.slice(0, at)), points.map((point) => `• ${point}`).join('\n'), inARow(parts.slice(at))].filter((part) => part !== '').join('\n\n');
	}
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
