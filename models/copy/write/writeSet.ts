import type { Brief } from '../brief/brief';
import { duplicateKey } from '../check/fold';
import type { Asset, Candidate, Channel, FieldRule, Rejected, Shortfall } from '../types';
import { carrierOf } from './carriers';
import { materialsOf, writtenLanguages } from './materials';
import { writeField } from './writeField';

/** Candidates of a model, by `channel.field`; the built-in writer fills what is missing. */
export type GivenCandidates = Readonly<Record<string, readonly Candidate[]>>;

export interface WrittenSet {
	readonly assets: readonly Asset[];
	readonly rejected: readonly Rejected[];
	readonly shortfall: readonly Shortfall[];
}

const MOST_REJECTED = 50;

/**
 * Writes the assets of all channels.
 *
 * @param variants how many of each field, in place of the table's number; 0 for the table's
 * @param given candidates from a model; they come first wherever they may be used
 */
export function writeSet(brief: Brief, channels: readonly Channel[], variants: number, given: GivenCandidates = {}): WrittenSet {
	const materials = materialsOf(brief);
	const assets: Asset[] = [];
	const rejected: Rejected[] = [];
	const shortfall: Shortfall[] = [];
	for (const channel of channels) {
		const taken = new Set<string>();
		const carrier = carrierOf(brief, channel);
		for (const rule of channel.fields) {
			const wanted = wantedOf(rule, variants);
			const own = given[`${channel.id}.${rule.field}`] ?? [];
			const must = rule === carrier ? brief.mustInclude : [];
			// A name or an address may say what a headline says.
			const isPlain = rule.role === 'brand' || rule.role === 'path';
			const field = writeField({ brief, channel, rule, wanted, own, must, taken: isPlain ? new Set() : taken, materials });
			if (!isPlain) for (const asset of field.assets) taken.add(duplicateKey(asset.text));
			assets.push(...field.assets);
			rejected.push(...field.rejected);
			// One part of a path is as good as two.
			if (field.assets.length < (rule.role === 'path' ? Math.min(1, wanted) : wanted)) shortfall.push({ channel: channel.id, field: rule.field, wanted, delivered: field.assets.length, reason: reasonOf(brief, rule, must, field.assets) });
		}
	}
	return { assets, rejected: rejected.slice(0, MOST_REJECTED), shortfall };
}

function wantedOf(rule: FieldRule, variants: number): number {
	if (variants <= 0 || rule.role === 'brand' || rule.role === 'path' || rule.wanted === 0) return rule.wanted;
	// A platform that takes one post takes one at a time: variants of it are alternatives.
	return rule.countMax === 1 ? variants : Math.max(rule.countMin, Math.min(rule.countMax, variants));
}

function reasonOf(brief: Brief, rule: FieldRule, must: readonly string[], assets: readonly Asset[]): Shortfall['reason'] {
	if (rule.role === 'brand') return 'name-too-long';
	if (!writtenLanguages.includes(brief.language)) return 'language-without-frames';
	if (must.length > 0 && assets.length === 0) return 'must-include-too-long';
	return 'few-facts';
}
