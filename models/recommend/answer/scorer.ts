import type { Recommender } from '../types';
import { Accumulator } from './accumulator';
import type { HeldItems } from './heldItems';
import { SimilarUsers } from './similarUsers';

/** How the sums of one answer were scaled, for explanations. */
export interface ScoreScale {
	/** By part of the recommender: what its sums are multiplied by. */
	readonly parts: readonly number[];
	/** What the blend is multiplied by beside the trend. */
	readonly whole: number;
	/** What a repeat is multiplied by. */
	readonly buyAgain: number;
}

/** Scores by item of one answer; valid until the next one is asked for. */
export interface Scores {
	readonly total: Accumulator;
	readonly scale: ScoreScale;
}

/**
 * Scores all items for one history: [Σ share × part ÷ its greatest]₊ × trend, divided by its greatest,
 * plus the share of repeats. It holds the sums' memory, so make one for many answers.
 */
export class Scorer {
	private readonly part: Accumulator;
	private readonly total: Accumulator;
	readonly similarUsers: SimilarUsers | null;

	constructor(private readonly recommender: Recommender) {
		this.part = new Accumulator(recommender.items.length);
		this.total = new Accumulator(recommender.items.length);
		const { method, userRows } = recommender;
		this.similarUsers = method === 'userCosine' && userRows !== null ? new SimilarUsers(userRows) : null;
	}

	/**
	 * @param user her own row is not her neighbour
	 * @param buyAgainShare 0 leaves repeats out
	 */
	score(held: HeldItems, user: string | undefined, buyAgainShare: number): Scores {
		this.total.clear();
		const parts = this.recommender.parts.map(({ rows, share }) => {
			this.part.clear();
			this.part.addRows(rows, held.item, held.weight);
			return this.addPart(share);
		});
		this.similarUsers?.addTo(this.total, held, user);
		const whole = this.applyTrend();
		return { total: this.total, scale: { parts, whole, buyAgain: this.addRepeats(held, buyAgainShare) } };
	}

	private addPart(share: number): number {
		const greatest = this.part.greatest();
		if (greatest <= 0) return 0;
		const scale = share / greatest;
		for (let at = 0; at < this.part.count; at += 1) {
			const item = this.part.touched[at] as number;
			this.total.add(item, scale * (this.part.sums[item] as number));
		}
		return scale;
	}

	private applyTrend(): number {
		const { sums, touched, count } = this.total;
		const { trend } = this.recommender;
		let greatest = 0;
		for (let at = 0; at < count; at += 1) {
			const item = touched[at] as number;
			sums[item] = Math.max(0, sums[item] as number) * (trend[item] as number);
			greatest = Math.max(greatest, sums[item] as number);
		}
		const whole = greatest > 0 ? 1 / greatest : 0;
		for (let at = 0; at < count; at += 1) sums[touched[at] as number] = (sums[touched[at] as number] as number) * whole;
		return whole;
	}

	private addRepeats({ item, repeats }: HeldItems, share: number): number {
		if (share === 0) return 0;
		const greatest = repeats.reduce((most, count) => Math.max(most, count), 0);
		const scale = greatest > 0 ? share / greatest : 0;
		for (let at = 0; at < item.length; at += 1) this.total.add(item[at] as number, scale * (repeats[at] as number));
		return scale;
	}
}
