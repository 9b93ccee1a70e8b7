import type { RefusedGroup, Series } from './types';

/** With fewer values nothing can be said about what comes next. */
export const FEWEST_VALUES = 3;

/** Why a series cannot be forecast at all, or null. */
export function refusal({ id, values, regressors = [] }: Series, horizon: number): RefusedGroup | null {
	const refuse = (reason: RefusedGroup['reason']): RefusedGroup => ({ status: 'refused', id, reason, values: values.length });
	if (values.length < FEWEST_VALUES) return refuse('too-few-values');
	if (!values.every(Number.isFinite)) return refuse('not-finite');
	const fits = regressors.every(({ past, future }) =>
		past.length === values.length && future.length >= horizon && past.every(Number.isFinite) && future.every(Number.isFinite));
	return fits ? null : refuse('irregular-regressors');
}
