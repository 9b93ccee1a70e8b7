import type { RecommendNote } from './notes';
import type { HalfLives, Method, Mode } from './settings';
import type { SparseRows } from './sparseRows';

/** What a score can come from; `inherited`: what sold items pass on to new ones that read like them. */
export type PartName = 'randomWalk' | 'localRegression' | 'text' | 'inherited' | 'itemCosine' | 'exact';

/** One item-to-item model: row = an item of the history, columns = what it speaks for. */
export interface RecommenderPart {
	readonly name: PartName;
	/** Its share in the blend; each part's scores are first divided by their greatest one. */
	readonly share: number;
	readonly rows: SparseRows;
}

/** How the events were turned into a model; what the tuner chose, or the defaults. */
export interface Tuning {
	readonly randomWalk: { readonly alpha: number; readonly beta: number };
	readonly localRegression: { readonly neighbours: number; readonly ridge: number };
	/** Of local regression against random walk, 0 to 1. */
	readonly regressionShare: number;
	/** Of text beside the two, 0 and more. */
	readonly textShare: number;
	/** Exponent of the trend multiplier: 0 switches it off. */
	readonly trendPower: number;
	/** Of a user's own repeats; 0 in the mode `discover`. */
	readonly buyAgainShare: number;
	readonly fewestUsersPerPair: number;
	/** In days; Infinity without dates. */
	readonly historyHalfLife: number;
	/** `validation`: chosen on events held back; `defaults`: by the size of the data alone. */
	readonly chosenBy: 'validation' | 'defaults';
	/** Users that the choice was made with. */
	readonly users: number;
}

/** Plain data: typed arrays, numbers, texts. Holds no user rows but for the method `userCosine`. */
export interface Recommender {
	readonly method: Method;
	readonly mode: Mode;
	/** What the amount of data allowed: see `ladder`. */
	readonly rung: Rung;
	readonly now: number;
	readonly hasDates: boolean;
	readonly halfLives: HalfLives;
	/** In the order of their ids, so that equal scores come in that order; first those of events and catalogue alike. */
	readonly items: readonly string[];
	/** Different users of each item; 0 for one that only the catalogue knows. */
	readonly buyers: Float32Array;
	/** Decayed number of events of each item; without dates the number of users. */
	readonly recent: Float32Array;
	/** What a score is multiplied by for being in fashion; 1 everywhere without dates. */
	readonly trend: Float32Array;
	readonly parts: readonly RecommenderPart[];
	/** What goes into one order with an item; without orders, what one user bought. */
	readonly boughtTogether: SparseRows;
	/** Events by user, for `userCosine` and `usersForItem` only; null otherwise and in every artefact. */
	readonly userRows: UserRows | null;
	readonly tuning: Tuning;
	readonly training: TrainingCounts;
	readonly notes: readonly RecommendNote[];
}

/** Who had what: rows are users, columns items of the recommender. */
export interface UserRows {
	readonly users: readonly string[];
	readonly rows: SparseRows;
	/** Users by item. */
	readonly columns: SparseRows;
}

export interface TrainingCounts {
	readonly events: number;
	readonly users: number;
	readonly items: number;
	/** Items that only the catalogue has. */
	readonly newItems: number;
	/** Users with at least two items. */
	readonly usersWithTwo: number;
}

/** `popular`: too few users, what is in fashion and text. `text`: text leads. `hybrid`: everything. */
export type Rung = 'popular' | 'text' | 'hybrid';
