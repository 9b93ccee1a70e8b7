import { duplicateKey } from '../check/fold';
import { countUnits } from '../count/countUnits';
import type { Candidate, FieldRule } from '../types';
import type { Profile } from './likeness';
import { distinctTwo, likeness, profileOf } from './likeness';
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
}

interface Rated extends Candidate {
	readonly profile: Profile;
	readonly key: string;
	readonly length: number;
	readonly base: number;
}

/** Two passes: the second one accepts what the first found too alike, still within the promised bounds. */
const passes = [
	{ alike: 0.42, distinct: 0.84, perGroup: 2, perAngle: 0.4 },
	{ alike: 0.5, distinct: 0.78, perGroup: 3, perAngle: 0.6 },
	{ alike: 0.56, distinct: 0.73, perGroup: 4, perAngle: 1 },
];

function rate(candidate: Candidate, options: PickOptions): Rated {
	const length = countUnits(options.rule.unit, candidate.text);
	const share = length / options.comfortable;
	const use = share >= 0.5 && share <= 1 ? 0.06 : share < 0.3 ? -0.08 : 0;
	const specific = /\d/.test(candidate.text) ? 0.05 : 0;
	const keyword = options.keywords.some((word) => candidate.text.toLowerCase().includes(word)) ? 0.04 : 0;
	const luck = 0.06 * seededShare(options.seed, candidate.text);
	return { ...candidate, profile: profileOf(candidate.text), key: duplicateKey(candidate.text), length, base: candidate.weight + use + specific + keyword + luck };
}

/**
 * Picks a set: the best first, then what is good and unlike the ones picked (maximal marginal relevance,
 * Carbonell and Goldstein 1998), with bounds on likeness, on repeated word pairs, on one subject and one pattern.
 */
export function pick(candidates: readonly Candidate[], options: PickOptions): Candidate[] {
	const { rule, wanted, comfortable, taken, shortOne } = options;
	const seen = new Set<string>();
	const rated = candidates
		.map((candidate) => rate(candidate, options))
		.filter(({ length, key }) => {
			if (length > rule.max || length < rule.min || key === '' || taken.has(key) || seen.has(key)) return false;
			seen.add(key);
			return true;
		});
	const picked: Rated[] = [];
	let bad = new Set<Rated>();
	const isIn = (one: Rated): boolean => picked.includes(one) || bad.has(one);

	const next = (pool: readonly Rated[], pass: (typeof passes)[number]): Rated | null => {
		for (;;) {
			let best: Rated | null = null;
			let bestValue = -Infinity;
			for (const one of pool) {
				if (isIn(one)) continue;
				const value = valueOf(one, picked, pass, wanted);
				if (value > bestValue) [best, bestValue] = [one, value];
			}
			if (best === null || bestValue === -Infinity) return null;
			if (options.isUsable(best)) return best;
			bad = new Set([...bad, best]);
		}
	};

	if (shortOne !== null && wanted > 0) {
		const first = next(rated.filter(({ length }) => length <= shortOne), passes[2] as (typeof passes)[number]);
		if (first !== null) picked.push(first);
	}
	const comfy = rated.filter(({ length }) => length <= comfortable);
	for (const pool of comfortable < rule.max ? [comfy, rated] : [rated]) {
		for (const pass of passes) {
			while (picked.length < wanted) {
				const one = next(pool, pass);
				if (one === null) break;
				picked.push(one);
			}
		}
	}
	return picked;
}

function valueOf(one: Rated, picked: readonly Rated[], pass: (typeof passes)[number], wanted: number): number {
	let alike = 0;
	let sameGroup = 0;
	let sameAngle = 0;
	for (const other of picked) {
		if (other.frame === one.frame && !one.frame.startsWith('direct:')) return -Infinity;
		alike = Math.max(alike, likeness(one.profile, other.profile));
		if (other.group === one.group) sameGroup += 1;
		if (other.angle === one.angle) sameAngle += 1;
	}
	if (alike > pass.alike || sameGroup >= pass.perGroup) return -Infinity;
	if (wanted >= 5 && sameAngle >= Math.max(1, Math.ceil(pass.perAngle * wanted))) return -Infinity;
	if (picked.length > 1 && distinctTwo([...picked, one].map(({ profile }) => profile)) < pass.distinct) return -Infinity;
	return one.base - 0.35 * alike - 0.14 * sameGroup;
}
