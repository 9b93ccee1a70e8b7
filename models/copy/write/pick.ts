import { duplicateKey } from '../check/fold';
import { countUnits } from '../count/countUnits';
import type { Candidate, FieldRule } from '../types';
import type { Profile } from './likeness';
import { likeness, pairsOf, profileOf } from './likeness';
import { seededShare } from './random';

/** What a set is picked by. */
export interface PickOptions {
	readonly rule: FieldRule;
	readonly wanted: number;
	readonly seed: number;
	/** Length to stay under if that leaves enough. */
	readonly comfortable: number;
	/** Whether the text may be used at all; asked only for those about to be picked. */
	readonly isUsable: (candidate: Candidate) => boolean;
	/** Texts of other fields that must not come again, as duplicate keys. */
	readonly taken: ReadonlySet<string>;
	/** How many of the set must be at most this long. */
	readonly shortOne: number | null;
	readonly keywords: readonly string[];
	/** Names of which one must come in the set; empty for no such wish. */
	readonly named: readonly string[];
}

interface Rated extends Candidate {
	readonly profile: Profile;
	readonly pairs: readonly string[];
	readonly length: number;
	readonly base: number;
}

interface Pass {
	/** Greatest likeness to one that is picked. */
	readonly alike: number;
	/** Least distinct-2 of the set. */
	readonly distinct: number;
	readonly perGroup: number;
	/** Greatest share of one angle. */
	readonly perAngle: number;
}

/** Each pass accepts what the one before found too alike, still within the promised bounds. */
const setPasses: readonly Pass[] = [
	{ alike: 0.42, distinct: 0.84, perGroup: 2, perAngle: 0.4 },
	{ alike: 0.46, distinct: 0.78, perGroup: 3, perAngle: 0.6 },
	{ alike: 0.5, distinct: 0.74, perGroup: 4, perAngle: 1 },
	{ alike: 0.52, distinct: 0.72, perGroup: 7, perAngle: 1 },
];
/** Of a few texts no more than one or two are shown together: they may come nearer to each other. */
const smallSet: Pass = { alike: 0.58, distinct: 0.6, perGroup: 4, perAngle: 1 };
const FEW = 8;
const LEAST_WORTH = 0.2;
/** Variants of a post are alternatives, never shown together: they may share facts. */
const loosest: Pass = { alike: 0.8, distinct: 0, perGroup: 9, perAngle: 1 };
const bodyPasses: readonly Pass[] = [{ ...loosest, alike: 0.6 }, loosest, { ...loosest, alike: 0.92 }];

function rate(candidate: Candidate, length: number, options: PickOptions): Rated {
	const share = length / options.comfortable;
	const use = share >= 0.5 && share <= 1 ? 0.06 : share < 0.3 ? -0.08 : 0;
	const specific = /\d/.test(candidate.text) ? 0.05 : 0;
	const keyword = options.keywords.some((word) => candidate.text.toLowerCase().includes(word)) ? 0.04 : 0;
	const luck = 0.06 * seededShare(options.seed, candidate.text);
	const profile = profileOf(candidate.text);
	return { ...candidate, profile, pairs: pairsOf(profile), length, base: candidate.weight + use + specific + keyword + luck };
}

/**
 * Picks a set: the best first, then what is good and unlike the ones picked (maximal marginal relevance,
 * Carbonell and Goldstein 1998), with bounds on likeness, on repeated word pairs, on one subject and one pattern.
 */
export function pick(candidates: readonly Candidate[], options: PickOptions): Candidate[] {
	const { rule, wanted, comfortable, taken, shortOne } = options;
	const passes = rule.role === 'body' ? bodyPasses : rule.role === 'line' && rule.countMax === 1 ? [...setPasses, smallSet, ...bodyPasses] : rule.role === 'action' || rule.role === 'path' ? [loosest] : wanted < FEW ? [...setPasses, smallSet] : setPasses;
	const seen = new Set<string>();
	const rated = candidates.flatMap((candidate) => {
		const [length, key] = [countUnits(rule.unit, candidate.text), duplicateKey(candidate.text)];
		if (length > rule.max || length < rule.min || key === '' || taken.has(key) || seen.has(key)) return [];
		seen.add(key);
		return [rate(candidate, length, options)];
	});
	const state = new PickState();
	const bad = new Set<Rated>();
	const next = (pool: readonly Rated[], pass: Pass): boolean => {
		for (;;) {
			let best: Rated | null = null;
			let bestValue = -Infinity;
			for (const one of pool) {
				if (state.has(one) || bad.has(one)) continue;
				const value = state.valueOf(one, pass, wanted);
				if (value > bestValue) [best, bestValue] = [one, value];
			}
			if (best === null) return false;
			if (options.isUsable(best)) {
				state.add(best, rated);
				return true;
			}
			bad.add(best);
		}
	};

	if (shortOne !== null && wanted > 0) next(rated.filter(({ length }) => length <= shortOne), passes[passes.length - 1] as Pass);
	if (options.named.length > 0 && wanted > state.picked.length) next(rated.filter(({ text, length, weight }) => weight > 0 && length <= comfortable && options.named.some((name) => text.includes(name))), passes[passes.length - 1] as Pass);
	const comfy = rated.filter(({ length }) => length <= comfortable);
	// What is hardly worth saying fills a set only where nothing else does.
	const worth = rated.filter(({ weight }) => weight >= LEAST_WORTH);
	// What only keeps people away (a limit) is no line at all, unless the platform would have too few.
	const fill = rated.filter(({ weight }) => weight > 0);
	for (const pool of comfortable < rule.max ? [comfy.filter((one) => worth.includes(one)), worth, fill] : [worth, fill]) {
		for (const pass of passes) while (state.picked.length < wanted && next(pool, pass));
	}
	for (const pass of passes) while (state.picked.length < Math.min(wanted, rule.countMin) && next(rated, pass));
	return [...state.picked];
}

/** What is picked so far, and how like it every other candidate is. */
class PickState {
	readonly picked: Rated[] = [];

	private readonly alike = new Map<Rated, number>();

	private readonly frames = new Set<string>();

	private readonly groups = new Map<string, number>();

	private readonly angles = new Map<string, number>();

	private readonly facts = new Map<string, number>();

	private readonly pairs = new Set<string>();

	private allPairs = 0;

	has(one: Rated): boolean {
		return this.picked.includes(one);
	}

	/** How good it would be to pick this one next; -Infinity where a bound forbids it. */
	valueOf(one: Rated, pass: Pass, wanted: number): number {
		const alike = this.alike.get(one) ?? 0;
		const sameGroup = this.groups.get(one.group) ?? 0;
		if (alike > pass.alike || sameGroup >= pass.perGroup) return -Infinity;
		if (!one.frame.startsWith('direct:') && this.frames.has(one.frame)) return -Infinity;
		if (wanted >= 3 && (this.angles.get(one.angle) ?? 0) >= Math.max(1, Math.ceil(pass.perAngle * wanted))) return -Infinity;
		if (this.picked.length > 1 && this.distinctWith(one) < pass.distinct) return -Infinity;
		const repeated = one.facts.reduce((sum, fact) => sum + (this.facts.get(fact) ?? 0), 0) / Math.max(1, one.facts.length);
		return one.base - 0.35 * alike - 0.1 * sameGroup - 0.08 * repeated;
	}

	add(one: Rated, all: readonly Rated[]): void {
		this.picked.push(one);
		this.frames.add(one.frame);
		count(this.groups, one.group);
		count(this.angles, one.angle);
		for (const fact of one.facts) count(this.facts, fact);
		for (const pair of one.pairs) this.pairs.add(pair);
		this.allPairs += one.pairs.length;
		for (const other of all) this.alike.set(other, Math.max(this.alike.get(other) ?? 0, likeness(one.profile, other.profile)));
	}

	/** distinct-2 of the set with this one in it. */
	private distinctWith(one: Rated): number {
		const fresh = new Set(one.pairs.filter((pair) => !this.pairs.has(pair))).size;
		const all = this.allPairs + one.pairs.length;
		return all === 0 ? 1 : (this.pairs.size + fresh) / all;
	}
}

function count(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
