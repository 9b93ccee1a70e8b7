import { cutRegressor } from '../engines/harmonic/cutRegressor';
import type { MemberInput } from './memberModels';

/** The input as it stood when only the first `length` values were known. */
export function cutInput(input: MemberInput, length: number): MemberInput {
	return {
		...input,
		history: input.history.slice(0, length),
		regressors: input.regressors.map((regressor) => cutRegressor(regressor, length)),
	};
}

/** The input without its oldest values: what happened long ago costs time and says little. */
export function newestValues(input: MemberInput, most: number): MemberInput {
	const from = input.history.length - most;
	if (from <= 0) return input;
	return {
		...input,
		history: input.history.slice(from),
		regressors: input.regressors.map(({ name, past, future }) => ({ name, past: past.slice(from), future })),
	};
}
