/** What a training will take, said before it starts. */
export interface TrainingEstimate {
	/** Greatest amount held at one time, roughly. */
	readonly bytes: number;
	/** Pairs of items that are looked at once: Σ (items of a user)². */
	readonly pairs: number;
	/** Rough seconds on one core. */
	readonly seconds: number;
}
