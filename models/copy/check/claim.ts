import type { NamedPattern, PatternRow } from '../patterns';
import { lowerCased } from '../places';

/** block: never lawful in an ad. proof: lawful only where the brief brings evidence. sector: allowed, but look at the sector's rules. */
export type ClaimTier = 'block' | 'proof' | 'sector';

/** One kind of claim that advertising law or the platforms' editorial rules restrict. */
export interface ClaimRow extends PatternRow {
	readonly tier: ClaimTier;
	/** Where the rule comes from. */
	readonly basis: string;
	/** True for what is a fact or is not: certificates, prizes, patents. The brief's own word for it is enough. */
	readonly fact?: boolean;
}

export interface ClaimHit {
	readonly tier: ClaimTier;
	readonly words: string;
	readonly basis: string;
	readonly fact: boolean;
}

/** What a table finds in a text. */
export interface ClaimReading {
	readonly hits: readonly ClaimHit[];
	/** The text without the words that a rule found and their neighbourhood excuses. */
	readonly rest: string;
}

const NEIGHBOURHOOD = 22;

/** The claims of a table in a text, each with the words that make it. An `unless` is looked for in 22 characters around the hit. */
export function claimsIn(text: string, rules: ReadonlyArray<NamedPattern<ClaimRow>>): ClaimReading {
	const hits: ClaimHit[] = [];
	const excused: string[] = [];
	const lower = lowerCased(text);
	for (const { pattern, unless, row, caseless } of rules) {
		const read = caseless ? lower : text;
		// Most rules find nothing, and `matchAll` copies its expression before it looks.
		if (read.search(pattern) < 0) continue;
		for (const { index, 0: { length } } of read.matchAll(pattern)) {
			const words = text.slice(index, index + length);
			const around = lower.slice(Math.max(0, index - NEIGHBOURHOOD), index + length + NEIGHBOURHOOD);
			if (unless?.test(around) === true) excused.push(words);
			else hits.push({ tier: row.tier, words, basis: row.basis, fact: row.fact ?? false });
		}
	}
	return { hits, rest: excused.reduce((before, words) => before.replaceAll(words, ' '), text) };
}
