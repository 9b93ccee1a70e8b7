/**
 * What happened, merged and cleaned by the intake. One entry an event in `user`, `item`, `weight`,
 * `time` and `order`; no order is required of the entries.
 */
export interface EventTable {
	/** Ids by index, each one once. */
	readonly users: readonly string[];
	/** Ids by index, each one once. */
	readonly items: readonly string[];
	/** Index into `users`. */
	readonly user: Int32Array;
	/** Index into `items`. */
	readonly item: Int32Array;
	/** How much the event says: the weight of its type (a purchase 5, a view 1 …), above 0, whatever the quantity. Cancelled lines are gone. */
	readonly weight: Float32Array;
	/** Milliseconds since 1970 in UTC; null when the events have no readable dates. */
	readonly time: Float64Array | null;
	/** Number of the order that the event belongs to, −1 for none; null when there are no orders. */
	readonly order: Int32Array | null;
}

export type FieldValue = string | number | boolean;

/** What is known of an item beside its events. Everything but the id may be missing. */
export interface CatalogueItem {
	readonly id: string;
	readonly title?: string;
	readonly text?: string;
	readonly category?: string;
	readonly price?: number;
	readonly inStock?: boolean;
	readonly tags?: readonly string[];
	/** When it was put up or published; milliseconds since 1970. */
	readonly date?: number;
	/** Any further columns, for `filter`. */
	readonly fields?: ReadonlyMap<string, FieldValue>;
}

export interface Catalogue {
	/** Each id once. May lack items of the events and may hold items that nobody has bought yet. */
	readonly items: readonly CatalogueItem[];
}

/** `discover`: what the user never bought. `buyAgain`: what she bought before. `nextPurchase`: both. */
export type Mode = 'discover' | 'buyAgain' | 'nextPurchase';

/** `auto`: the tuned hybrid. `exact`: EASE over all items at once, for at most `MOST_EXACT_ITEMS`. */
export type Method = 'auto' | 'itemCosine' | 'userCosine' | 'popularity' | 'exact';

/** All days are lengths in time after which an event counts half. */
export interface HalfLives {
	/** Of a user's own events when she is answered; Infinity: all count the same. */
	readonly history: number;
	/** Of what is in fashion. */
	readonly trend: number;
	/** Of what a user buys again and again. */
	readonly buyAgain: number;
	/** Of orders, for what is bought together. */
	readonly boughtTogether: number;
}

export interface Settings {
	readonly mode: Mode;
	readonly method: Method;
	/** The present, milliseconds since 1970: the clock in production, the cut in an evaluation. Later events count as of now. */
	readonly now: number;
	/** In days. */
	readonly halfLives: HalfLives;
	/** Whether `auto` chooses its parts' settings on a part of the events that is held back; else the defaults. */
	readonly tune: boolean;
	/** Any whole number; the same one gives the same recommender to the last bit. */
	readonly seed: number;
	/** Neighbours that are kept for an item, 200 by default; an artefact keeps 50. */
	readonly neighbours: number;
	/** Of one user only so many of the newest items count (500): one wholesaler or bot would outweigh all. */
	readonly mostItemsPerUser: number;
	/** A pair of items counts from so many different users (orders) on: 1; 2 or 3 where pairs must not point at one person. Not for `exact`. */
	readonly fewestUsersPerPair: number;
	/** Asked between two settings of the tuner: once true, the best one so far is taken. Makes a result depend on the clock. */
	readonly outOfTime?: () => boolean;
}

/** Sparse rows: row r holds the entries from `start[r]` to `start[r + 1] − 1`, columns ascending. */
export interface SparseRows {
	/** One more than there are rows. */
	readonly start: Int32Array;
	readonly column: Int32Array;
	readonly value: Float32Array;
	/** How many columns there can be. */
	readonly columns: number;
}

/** What a score can come from. */
export type PartName = 'randomWalk' | 'localRegression' | 'text' | 'itemCosine' | 'exact';

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

export interface RecommendNote {
	readonly code: RecommendNoteCode;
	readonly details: Readonly<Record<string, number>>;
}

export type RecommendNoteCode =
	/** Fewer events than recommendations usually need. details: events, wanted */
	| 'recommend-few-events'
	/** Nothing but what is in fashion and text can be said. details: users, wanted */
	| 'recommend-few-users'
	/** No dates: no trend, no decay, and no evaluation by time. details: none */
	| 'recommend-no-dates'
	/** Dates later than now count as of now. details: events */
	| 'recommend-future-dates'
	/** Only the newest items of some users counted. details: users, most */
	| 'recommend-users-cut'
	/** `exact` is for fewer items: the hybrid was used. details: items, most */
	| 'recommend-too-many-for-exact'
	/** The time budget ended before every setting was tried. details: tried, planned */
	| 'recommend-tuning-cut'
	/** No orders: what one user had counts as bought together. details: none */
	| 'recommend-no-orders';

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

/** A condition on a catalogue field: id, title, category, price, inStock, tags, date or one of `fields`. */
export interface FieldCondition {
	readonly field: string;
	readonly is: 'equal' | 'notEqual' | 'contains' | 'atLeast' | 'atMost';
	readonly value: FieldValue;
}

/** Which items may be shown; all are looked at before the best are taken. */
export interface Rules {
	/** `mode`: as the mode asks (discover: never what she had). A number: not within so many days. */
	readonly hideBought?: 'mode' | 'always' | 'never' | number;
	/** Never these. */
	readonly exclude?: readonly string[];
	/** Only these; an empty list allows nothing. */
	readonly only?: readonly string[];
	/** Items that the catalogue calls out of stock do not count; unknown ones do. */
	readonly inStock?: boolean;
	readonly priceFrom?: number;
	readonly priceTo?: number;
	/** Between `from` and `to` times the median price of what she had; no limit for a stranger. */
	readonly priceBand?: { readonly from: number; readonly to: number };
	/** Only items of these categories. */
	readonly categories?: readonly string[];
	/** At most so many of one category in a list. */
	readonly mostPerCategory?: number;
	/** The catalogue's date is no older than so many days; items without a date do not count. */
	readonly mostDaysOld?: number;
	readonly filter?: readonly FieldCondition[];
}

export type RuleName =
	| 'bought' | 'notBought' | 'exclude' | 'only' | 'inStock' | 'price' | 'priceBand' | 'category' | 'mostPerCategory' | 'age' | 'filter';

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

export type Source =
	| 'hybrid' | 'itemCosine' | 'userCosine' | 'exact' | 'text' | 'buyAgain' | 'boughtTogether' | 'trending' | 'popularity';

/** An item of the history and the share of the score that comes from it; shares of all items add up to 1. */
export interface Because {
	readonly item: string;
	readonly share: number;
}

export interface RankedItem {
	readonly item: string;
	/** From 1. */
	readonly rank: number;
	/** Comparable within one list only. */
	readonly score: number;
	/** What put it there. */
	readonly source: Source;
	/** The three greatest shares; empty where nothing of the history speaks for it. */
	readonly because: readonly Because[];
	/** Set when the list had no answer of its own left. */
	readonly filledBy: 'trending' | 'popularity' | null;
}

export interface Recommendation {
	readonly user: string | null;
	readonly mode: Mode;
	readonly items: readonly RankedItem[];
	/** Items that each rule took away, counted for the first rule that did. */
	readonly removedByRule: Readonly<Partial<Record<RuleName, number>>>;
	/** Items of the history that the recommender does not know. */
	readonly unknownItems: number;
}

export interface RankedUser {
	readonly user: string;
	readonly rank: number;
	readonly score: number;
	readonly because: readonly Because[];
}

/** What a training will take, said before it starts. */
export interface TrainingEstimate {
	/** Greatest amount held at one time, roughly. */
	readonly bytes: number;
	/** Pairs of items that are looked at once: Σ (items of a user)². */
	readonly pairs: number;
	/** Rough seconds on one core. */
	readonly seconds: number;
}

/** What the evaluation compares. */
export type CompareName = 'hybrid' | 'exact' | 'itemCosine' | 'userCosine' | 'popularity' | 'bestSellers' | 'buyAgain';

/** Means over users; LightGCN's definitions, every item ranked. */
export interface MethodScores {
	readonly name: CompareName;
	/** Hits ÷ items that the user really took. */
	readonly recall: number;
	readonly ndcg: number;
	readonly precision: number;
	/** Share of users with at least one hit. */
	readonly hitRate: number;
	/** 95 % bounds of `recall` (bootstrap over users). */
	readonly lower: number;
	readonly upper: number;
	/** Share of all items that were shown to anyone. */
	readonly coverage: number;
	/** Mean of −log2(share of users who had the item) over what was shown. */
	readonly novelty: number;
	/** Share of shown items that came from a fallback. */
	readonly filledShare: number;
}

export interface Comparison {
	readonly against: CompareName;
	/** Recall of the chosen method ÷ recall of the other − 1; null when the other has none. */
	readonly gain: number | null;
	/** 95 % bounds of the difference in recall (paired bootstrap over users). */
	readonly lower: number;
	readonly upper: number;
	readonly verdict: 'better' | 'worse' | 'same';
}

/** Scores for users with so many items in their history. */
export interface HistoryGroup {
	/** From so many items. */
	readonly from: number;
	/** To so many; null for no end. */
	readonly to: number | null;
	readonly users: number;
	readonly scores: ReadonlyArray<{ readonly name: CompareName; readonly recall: number; readonly ndcg: number }>;
}

export interface EvaluationReport {
	/** `refused`: nothing to hold back. `uncertain`: fewer than 30 users. */
	readonly status: 'decided' | 'uncertain' | 'refused';
	/** By time, or without dates one item of each user. */
	readonly split: 'time' | 'lastItem';
	/** The moment that parts training from test; null without dates. */
	readonly cut: number | null;
	readonly testDays: number | null;
	readonly mode: Mode;
	/** Length of the lists. */
	readonly count: number;
	/** Users that were tested. */
	readonly users: number;
	readonly methods: readonly MethodScores[];
	/** The one with the highest recall. */
	readonly best: CompareName | null;
	/** The chosen method against each of the others. */
	readonly chosen: CompareName;
	readonly comparisons: readonly Comparison[];
	readonly betterThanBaseline: boolean;
	readonly byHistory: readonly HistoryGroup[];
	/** In plain words. */
	readonly verdict: string;
	readonly tuning: Tuning | null;
	readonly notes: readonly RecommendNote[];
}
