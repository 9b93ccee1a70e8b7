/**
 * The greatest few of many scored places; of equal scores the lowest place wins. A binary heap with the
 * worst on top, so that most candidates cost one comparison.
 */
export class BestFew {
	private readonly places: Int32Array;
	private readonly scores: Float64Array;
	private size = 0;

	constructor(private readonly most: number) {
		this.places = new Int32Array(most);
		this.scores = new Float64Array(most);
	}

	get length(): number {
		return this.size;
	}

	clear(): void {
		this.size = 0;
	}

	/** Whether a candidate would be taken. */
	accepts(place: number, score: number): boolean {
		return this.size < this.most || this.isWorse(this.scores[0] as number, this.places[0] as number, score, place);
	}

	offer(place: number, score: number): void {
		if (this.size < this.most) {
			this.size += 1;
			this.rise(this.size - 1, place, score);
		} else if (this.most > 0 && this.accepts(place, score)) {
			this.sink(place, score);
		}
	}

	/** What was kept, in no order. */
	each(visit: (place: number, score: number) => void): void {
		for (let at = 0; at < this.size; at += 1) visit(this.places[at] as number, this.scores[at] as number);
	}

	/** Places from the best to the worst. */
	ranked(): Array<{ place: number; score: number }> {
		const found = Array.from({ length: this.size }, (_, at) => ({ place: this.places[at] as number, score: this.scores[at] as number }));
		return found.sort((one, other) => other.score - one.score || one.place - other.place);
	}

	private isWorse(score: number, place: number, otherScore: number, otherPlace: number): boolean {
		return score < otherScore || (score === otherScore && place > otherPlace);
	}

	private rise(from: number, place: number, score: number): void {
		let at = from;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			const [parentScore, parentPlace] = [this.scores[parent] as number, this.places[parent] as number];
			if (!this.isWorse(score, place, parentScore, parentPlace)) break;
			this.scores[at] = parentScore;
			this.places[at] = parentPlace;
			at = parent;
		}
		this.scores[at] = score;
		this.places[at] = place;
	}

	private sink(place: number, score: number): void {
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= this.size) break;
			const right = child + 1;
			if (right < this.size && this.isWorse(this.scores[right] as number, this.places[right] as number, this.scores[child] as number, this.places[child] as number)) child = right;
			const [childScore, childPlace] = [this.scores[child] as number, this.places[child] as number];
			if (!this.isWorse(childScore, childPlace, score, place)) break;
			this.scores[at] = childScore;
			this.places[at] = childPlace;
			at = child;
		}
		this.scores[at] = score;
		this.places[at] = place;
	}
}
