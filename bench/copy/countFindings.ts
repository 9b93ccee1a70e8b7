import type { AdCopyResult, Asset } from './adCopyResult';
import type { Brief } from './brief';
import { CHANNEL_RULES, ruleOf, type FieldRule } from './channelRules';
import { measure } from './counting/measure';
import { bare } from './spelling';

/** How many assets of one field came, against what the platform asks. */
export interface FieldCount {
	channel: string;
	field: string;
	delivered: number;
	required: number;
	full: number;
	/** The node says itself, with the right number and a reason, that assets are missing. */
	named: boolean;
	/** The field lacks its one short asset (Performance Max). */
	shortMissing: boolean;
}

const differentTexts = (assets: readonly Asset[]): number => new Set(assets.map(({ text }) => bare(text) || text)).size;

function countOf(result: AdCopyResult, channel: string, rule: FieldRule): FieldCount {
	const assets = result.assets.filter((asset) => asset.channel === channel && ruleOf(channel, asset.field) === rule);
	const delivered = differentTexts(assets);
	const named = (result.shortfall ?? []).some(
		(entry) => entry.channel === channel && ruleOf(channel, entry.field) === rule && entry.wanted > entry.delivered && entry.delivered === assets.length && entry.reason.trim() !== '',
	);
	const { oneAtMost } = rule;
	const shortMissing = oneAtMost !== undefined && assets.length > 0 && !assets.some(({ text }) => measure(text, rule.unit) <= oneAtMost);
	return { channel, field: rule.field, delivered, required: rule.required, full: rule.full, named, shortMissing };
}

/** Counts of every field that a platform requires, in the brief's channels. Texts that are the same but for case and signs count once. */
export function fieldCounts(result: AdCopyResult, brief: Brief): FieldCount[] {
	return (brief.channels ?? []).flatMap((channel) =>
		(CHANNEL_RULES[channel] ?? []).filter((rule) => rule.required > 0).map((rule) => countOf(result, channel, rule)),
	);
}

/** Whether a count is what the brief may expect: a full set, or, of a sparse brief, a shortfall that is named. */
export const holdsCount = (count: FieldCount, sparse: boolean): boolean =>
	!count.shortMissing && (count.delivered >= count.full || (sparse && count.named));
