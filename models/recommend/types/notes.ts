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
