import { cutInput } from '../combination/cutInput';
import { contextOf, tryFit } from '../combination/memberFits';
import { isRare, memberModels, type MemberInput } from '../combination/memberModels';
import { trimmedMean } from '../combination/trimmedMean';
import type { Effort } from '../types';

/** What a quick forecast from one past origin missed: value − forecast at each step that is known by now. */
export interface RollingError {
	readonly origin: number;
	readonly errors: Float64Array;
}

const EARLIEST_SHARE = 0.4;
const LONG_HISTORY = 500;
const MOST_ORIGINS = 24;
const FEW_ORIGINS = 12;

/** Where to forecast again from: evenly spread over the later part of the history. */
export function rollingOrigins(length: number, period: number, effort: Effort): number[] {
	const most = effort === 'fast' || length > LONG_HISTORY ? FEW_ORIGINS : MOST_ORIGINS;
	const first = Math.max(Math.ceil(EARLIEST_SHARE * length), 2 * period + 1, 4);
	const count = Math.min(most, length - first);
	if (count <= 1) return count === 1 ? [length - 1] : [];
	return Array.from({ length: count }, (_, index) => Math.round(first + ((length - 1 - first) * index) / (count - 1)));
}

/** Forecasts again from past origins with the fast members alone, one origin a step. */
export function* rollingErrors(input: MemberInput, horizon: number, effort: Effort): Generator<void, RollingError[]> {
	const found: RollingError[] = [];
	const models = memberModels(input, 'fast');
	if (isRare(input)) return found;
	for (const origin of rollingOrigins(input.history.length, input.period, effort)) {
		const earlier = cutInput(input, origin);
		const steps = Math.min(horizon, input.history.length - origin);
		const fits = models.map((model) => tryFit(model, earlier.history, contextOf(earlier))).filter((fit) => fit !== null);
		yield;
		if (fits.length === 0) continue;
		const point = trimmedMean(fits.map(({ fitted }) => fitted.predict(steps, []).point));
		found.push({ origin, errors: point.map((value, step) => (input.history[origin + step] as number) - value) });
	}
	return found;
}
