import type { CatalogueItem } from '../types';

/** Lets only so many items of one category into a list; what has no category is free. */
export class CategoryCounts {
	private readonly counts = new Map<string, number>();
	private readonly turnedAway = new Set<number>();

	constructor(private readonly known: ReadonlyArray<CatalogueItem | undefined>, private readonly most: number | undefined) {}

	/** How many items were not let in. */
	get refused(): number {
		return this.turnedAway.size;
	}

	take(place: number): boolean {
		const category = this.known[place]?.category;
		if (this.most === undefined || category === undefined) return true;
		const count = this.counts.get(category) ?? 0;
		if (count < this.most) this.counts.set(category, count + 1);
		else this.turnedAway.add(place);
		return count < this.most;
	}
}
