import type { Brief } from '../brief/brief';
import type { Candidate, Channel, FieldRule } from '../types';
import type { LanguagePack, Unit } from './languagePack';

/** Everything that the built-in writer has to say about a brief, checked for nothing yet. */
export interface Materials {
	/** Null where the built-in writer has no frames for the language. */
	readonly pack: LanguagePack | null;
	readonly lines: readonly Candidate[];
	/** Lines for an inbox or a lock screen. */
	readonly messages: readonly Candidate[];
	readonly units: readonly Unit[];
}

/** What is to be written for one field of one channel. */
export interface FieldTask {
	readonly brief: Brief;
	readonly channel: Channel;
	readonly rule: FieldRule;
	readonly wanted: number;
	/** Candidates of a model, which come first. */
	readonly own: readonly Candidate[];
	/** Phrases that this field must carry. */
	readonly must: readonly string[];
	/** Duplicate keys of the channel's other fields. */
	readonly taken: ReadonlySet<string>;
	readonly materials: Materials;
}

/** Where a line stands alone in an inbox, on a lock screen or over a post. */
export const messageChannels: ReadonlySet<string> = new Set(['email', 'push', 'whatsappTemplate', 'linkedinSingleImage', 'pinterest', 'youtubeVideo']);

/** Where a line may speak to the one who gets it. */
export const inboxChannels: ReadonlySet<string> = new Set(['email', 'push', 'whatsappTemplate']);

/** Where headlines are written in title case, and are short. */
export const searchChannels: ReadonlySet<string> = new Set(['googleRsa', 'googlePmax', 'googleDisplay', 'googleDemandGen', 'googleApp', 'microsoftRsa']);

/** Length to aim at: the recommended one where there is one, for messages by the alphabet of the language. */
export function comfortableOf({ rule, brief, channel }: FieldTask): number {
	if (rule.unit === 'sms') return brief.language === 'zh' ? 70 : 160;
	const recommended = rule.recommended ?? rule.max;
	// A card title and the like: what is seen is what counts.
	return Math.min(rule.max, rule.role === 'line' && !searchChannels.has(channel.id) ? Math.max(recommended, 20) : recommended);
}
