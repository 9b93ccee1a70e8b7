import { intoRange, outOfRange } from '../../numeric/logistic';
import type { EtsForm } from './etsForm';
import type { EtsParameters } from './etsRecursion';
import type { InitialState } from './initialState';

const LOW = 1e-4;
const HIGH = 0.9999;
const PHI_LOW = 0.8;
const PHI_HIGH = 0.98;

/** Where a search begins: weights of the newest value in level, slope and season. */
export interface SmoothingStart {
	readonly alpha: number;
	/** β ÷ α. */
	readonly betaShare: number;
	/** γ ÷ (1 − α). */
	readonly gammaShare: number;
	readonly phi: number;
}

/**
 * The free numbers of a form as one unbounded vector and back. The usual region holds by
 * construction: 0 < α < 1, 0 < β < α, 0 < γ < 1 − α, 0.8 < φ < 0.98 (Hyndman et al. 2008, §2.4).
 */
export class ParameterVector {
	/** How many numbers are free, as the likelihood counts them. */
	readonly size: number;

	constructor(
		private readonly form: EtsForm,
		private readonly initial: InitialState,
		/** Whether the first season is estimated too; else it stays as guessed. */
		private readonly freeSeason: boolean,
	) {
		this.size = this.start({ alpha: 0.5, betaShare: 0.5, gammaShare: 0.5, phi: 0.9 }).length;
	}

	/** Estimated numbers in all, whether this search moves them or not: what AICc counts. */
	get estimated(): number {
		const { season } = this.initial;
		return this.freeSeason || season.length === 0 ? this.size : this.size + season.length - 1;
	}

	start({ alpha, betaShare, gammaShare, phi }: SmoothingStart): number[] {
		const { trend, season } = this.form;
		const { level, slope, season: places } = this.initial;
		return [
			outOfRange(alpha, LOW, HIGH),
			...(trend === 'N' ? [] : [outOfRange(betaShare, LOW, HIGH)]),
			...(trend === 'D' ? [outOfRange(phi, PHI_LOW, PHI_HIGH)] : []),
			...(season === 'N' ? [] : [outOfRange(gammaShare, LOW, HIGH)]),
			level,
			...(trend === 'N' ? [] : [slope]),
			...(this.freeSeason ? places.slice(1) : []),
		];
	}

	/** Sizes of the numbers of `start`, for the steps of derivatives; the values themselves are about 1. */
	scales(): number[] {
		const { trend, season } = this.form;
		const places = this.freeSeason ? this.initial.season.length - 1 : 0;
		return [
			1,
			...(trend === 'N' ? [] : [1]),
			...(trend === 'D' ? [1] : []),
			...(season === 'N' ? [] : [1]),
			1,
			...(trend === 'N' ? [] : [0.1]),
			...Array.from({ length: Math.max(0, places) }, () => 1),
		];
	}

	read(at: Float64Array): EtsParameters {
		const { trend, season } = this.form;
		let next = 0;
		const take = (): number => at[next++] as number;
		const alpha = intoRange(take(), LOW, HIGH);
		const beta = trend === 'N' ? 0 : alpha * intoRange(take(), LOW, HIGH);
		const phi = trend === 'D' ? intoRange(take(), PHI_LOW, PHI_HIGH) : 1;
		const gamma = season === 'N' ? 0 : (1 - alpha) * intoRange(take(), LOW, HIGH);
		const level = take();
		const slope = trend === 'N' ? 0 : take();
		return { alpha, beta, gamma, phi, level, slope, season: this.readSeason(at, next) };
	}

	/** Place 0 makes the season sum to zero, or average to 1. */
	private readSeason(at: Float64Array, first: number): Float64Array {
		const { season: places } = this.initial;
		if (!this.freeSeason || places.length === 0) return places;
		const season = new Float64Array(places.length);
		let sum = 0;
		for (let place = 1; place < places.length; place += 1) {
			const value = at[first + place - 1] as number;
			season[place] = value;
			sum += value;
		}
		season[0] = (this.form.season === 'M' ? places.length : 0) - sum;
		return season;
	}
}
