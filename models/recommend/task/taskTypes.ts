import type { NeighbourLine } from '../artefact/neighbourTable';
import type { EventColumns } from '../intake/columns';
import type { CsvSource } from '../intake/csv/readEventsCsv';
import type { IntakeNote, IntakeSettings, RowOutcome } from '../intake/intakeTypes';
import type { CatalogueColumns, CatalogueReading } from '../intake/readCatalogue';
import type { AskedFor } from '../intake/readRequest';
import type { EvaluationReport, HalfLives, Method, Mode, Preference, RankedUser, Recommendation, RecommendNote, Rules, Rung, TrainingCounts, TrainingEstimate, Tuning } from '../types';

/** Where the events come from: nowhere, when a saved model answers alone. */
export type EventSource =
	| { readonly kind: 'none' }
	| { readonly kind: 'columns'; readonly columns: EventColumns }
	| { readonly kind: 'csv'; readonly csv: CsvSource };

/** What is asked of items; an empty `asked` means all of them. */
export interface ItemQuestion {
	readonly kind: 'similarItems' | 'frequentlyBoughtTogether';
	readonly asked: readonly AskedFor[];
}

/** For which items users are wanted; an empty `asked` means all of them. */
export interface FindUsersQuestion {
	readonly kind: 'findUsers';
	readonly asked: readonly AskedFor[];
	/** Those who do not want to be profiled. */
	readonly excludeUsers: readonly string[];
}

/** For which users lists are wanted. */
export interface UserQuestion {
	readonly kind: 'recommendForUsers';
	readonly who: 'all' | 'active' | 'requests';
	/** Of `active`: had something within so many days. */
	readonly activeDays: number;
	readonly asked: readonly AskedFor[];
	/** Those who do not want to be profiled. */
	readonly excludeUsers: readonly string[];
}

export type Question = UserQuestion | ItemQuestion | FindUsersQuestion | { readonly kind: 'neighbourRows' } | { readonly kind: 'trending' } | { readonly kind: 'evaluate' };

export interface RecommendTaskRequest {
	readonly events: EventSource;
	readonly intake: IntakeSettings;
	readonly catalogue: CatalogueColumns | null;
	/** Bytes of a saved recommender: then nothing is trained, and events are only what users had. */
	readonly model: Uint8Array | null;
	readonly question: Question;
	readonly count: number;
	readonly mode: Mode;
	readonly method: Method;
	/** Days; those that are left out keep their defaults. */
	readonly halfLives: Partial<HalfLives>;
	readonly tune: boolean;
	readonly fewestUsersPerPair: number;
	readonly seed: number;
	/** The clock, milliseconds since 1970. */
	readonly clock: number;
	/** The moment to recommend for; null for today, or for old events their newest day. */
	readonly asOf: number | null;
	readonly budgetMilliseconds: number;
	/** Memory that learning may take; with an estimate above it nothing is begun. */
	readonly mostMegabytes: number;
	readonly rules: Rules;
	/** Only what the catalogue has may be shown. */
	readonly onlyCatalogue: boolean;
	readonly preferences: readonly Preference[];
	readonly explain: boolean;
	/** Set when the trained recommender is wanted as a file. */
	readonly seal: { readonly createdBy: string } | null;
}

/** Why a request got no list: the user does not want to be profiled, or there is nothing to learn from. */
export type Refusal = 'excluded' | 'no-events';

/** One list, and the input rows that it goes back to. */
export interface Answer {
	/** Index into `asked`, null where nothing was asked for by a row. */
	readonly asked: number | null;
	/** What the list is for: items, a segment, or nothing for a user's. */
	readonly subject: readonly string[];
	readonly recommendation: Recommendation | null;
	/** Of findUsers. */
	readonly users: readonly RankedUser[] | null;
	/** The first 100 rows. */
	readonly rows: readonly number[];
	/** False for a user or items that no event and no model knows. */
	readonly isKnown: boolean;
	readonly refusal: Refusal | null;
}

export interface CatalogueSummary extends Omit<CatalogueReading, 'catalogue'> {
	readonly items: number;
	/** Items of the catalogue that have events. */
	readonly withEvents: number;
	/** Items with events that the catalogue lacks. */
	readonly missing: number;
}

export interface RecommendTaskResult {
	readonly rows: RowOutcome | null;
	readonly intakeNotes: readonly IntakeNote[];
	/** Null when there was nothing to learn from and no model. */
	readonly training: (TrainingCounts & { readonly rung: Rung; readonly tuning: Tuning; readonly notes: readonly RecommendNote[]; readonly method: Method; readonly hasDates: boolean }) | null;
	readonly estimate: TrainingEstimate | null;
	readonly catalogue: CatalogueSummary | null;
	readonly hasOrderColumn: boolean;
	/** The present that the answers were given for. */
	readonly now: number;
	/** Days from the newest event to the clock, when they were too many to take today for the present. */
	readonly oldByDays: number | null;
	readonly answers: readonly Answer[];
	readonly evaluation: EvaluationReport | null;
	readonly neighbours: readonly NeighbourLine[] | null;
	readonly artefact: Uint8Array | null;
	/** What answered, or of an evaluation what was judged: it was learned from the events before the cut. */
	readonly learned: { readonly method: Method; readonly rung: Rung } | null;
	/** SHA-256 of what was learned, in hexadecimal digits. */
	readonly hash: string;
}
