import type { Combiner } from '../combination/combine';
import type { MemberFit } from '../combination/memberFits';
import { isRare, type MemberInput } from '../combination/memberModels';
import type { Interval } from '../types';
import { blendIntervals } from './blendIntervals';
import { conformalWidths } from './conformalWidths';
import { pathIntervals } from './pathIntervals';
import { rollingErrors } from './rollingErrors';

export interface CombinedInput {
	readonly input: MemberInput;
	readonly members: readonly MemberFit[];
	readonly combiner: Combiner;
	/** The combined forecast. */
	readonly point: Float64Array;
	readonly levels: readonly number[];
}

export interface Spread {
	readonly intervals: Interval[];
	/** Past origins that the widths rest on. */
	readonly origins: number;
	/** With fewer, the bounds are little more than a model's own opinion. */
	readonly enoughOrigins: number;
}

const PATHS = 500;
const ENOUGH_ORIGINS = 8;

/** Bounds around the combined forecast; see `blendIntervals` for how. One past origin a step. */
export function* combinedIntervals({ input, members, point, levels }: CombinedInput): Generator<void, Spread> {
	const rolling = yield* rollingErrors(input, point.length);
	const simulated = members.find(({ fitted }) => fitted.simulate !== undefined)?.fitted ?? members[0]?.fitted;
	const paths = simulated?.simulate?.(point.length, PATHS, input.seed);
	const own = simulated?.predict(point.length, paths === undefined ? levels : []);
	const modelled = own === undefined ? null : {
		point: own.point,
		intervals: paths === undefined ? own.intervals : pathIntervals(paths, point.length, levels),
	};
	const conformal = rolling.length === 0 ? null : conformalWidths(rolling);
	const intervals = blendIntervals({ point, modelled, conformal, levels, values: input.history.length });
	return { intervals, origins: rolling.length, enoughOrigins: isRare(input) ? 0 : ENOUGH_ORIGINS };
}
