import type { Rules } from './rules';
import type { Mode } from './settings';

/** One thing that a user had. */
export interface HistoryEntry {
	readonly item: string;
	/** Milliseconds since 1970; null: counts as of now. */
	readonly time: number | null;
	/** As in EventTable. */
	readonly weight: number;
}

export interface RecommendRequest {
	/** For the answer alone: whether she is in the training data makes no difference. */
	readonly user?: string;
	/** Everything that is known of her now, a session's clicks included; empty for a stranger. */
	readonly history: readonly HistoryEntry[];
}

/** Words that a user is known to like: items that have them as tag or category are put higher. */
export interface Preference {
	readonly topic: string;
	/** What a matching item's score is multiplied by; 1 changes nothing. */
	readonly factor: number;
}

export interface RecommendOptions {
	/** How many items, from 1. */
	readonly count: number;
	readonly mode: Mode;
	readonly rules: Rules;
	/** Whether `because` is worked out. */
	readonly explain: boolean;
	/** The present, milliseconds since 1970. */
	readonly now: number;
	readonly preferences?: readonly Preference[];
	/** Whether a list that the model cannot fill is filled with what is in fashion; true by default. */
	readonly fill?: boolean;
}
