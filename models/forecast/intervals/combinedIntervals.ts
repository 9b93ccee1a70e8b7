import type { MemberFit } from '../combination/memberFits';
import { isRare, type MemberInput } from '../combination/memberModels';
import type { Effort, Interval, MemberName } from '../types';
import { blendIntervals, type ModelledSpread } from './blendIntervals';
import { conformalWidths } from './conformalWidths';
import { rollingErrors } from './rollingErrors';

export interface CombinedInput {
	readonly input: MemberInput;
	readonly members: readonly MemberFit[];
	/** The combined forecast. */
	readonly point: Float64Array;
	readonly levels: readonly number[];
	readonly effort: Effort;
	/** How much less than the members whose bounds are taken the combination missed on held-out windows: 1 for nothing less. */
	readonly gain: number;
}

export interface Spread {
	readonly intervals: Interval[];
	/** Past origins that the widths rest on. */
	readonly origins: number;
	/** With fewer, the bounds are little more than a model's own opinion. */
	readonly enoughOrigins: number;
}

const ENOUGH_ORIGINS = 8;
/** Engines whose own bounds are worth something: those of Theta and of the naive methods are far too narrow. */
export const HONEST: readonly MemberName[] = ['ets', 'arima', 'tsb'];
const CONFORMAL_SHARE = 0.3;
const CONFORMAL_SHARE_WITHOUT_HONEST = 0.7;

/**
 * Bounds around the combined forecast. They are those of single members and of quick forecasts, so they
 * shrink by as much as the combination was better than those members. See `blendIntervals` for the
 * rest. One past origin a step.
 */
export function* combinedIntervals({ input, members, point, levels, effort, gain }: CombinedInput): Generator<void, Spread> {
	const rolling = yield* rollingErrors(input, point.length, effort);
	const honest = members.filter(({ model }) => HONEST.includes(model.name));
	const used = honest.length > 0 ? honest : members.slice(0, 1);
	const modelled = used.map(({ fitted }): ModelledSpread => fitted.predict(point.length, levels));
	const intervals = blendIntervals({
		point,
		modelled,
		conformal: rolling.length === 0 ? null : conformalWidths(rolling),
		conformalShare: honest.length > 0 ? CONFORMAL_SHARE : CONFORMAL_SHARE_WITHOUT_HONEST,
		levels,
		values: input.history.length,
		factor: gain,
	});
	return { intervals, origins: rolling.length, enoughOrigins: isRare(input) ? 0 : ENOUGH_ORIGINS };
}
