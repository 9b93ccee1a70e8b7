import { cutRegressor } from './engines/harmonic/cutRegressor';
import type { Series } from './types';

/** The series as it stood when only its first `length` values were known. */
export function cutSeries(series: Series, length: number): Series {
	return {
		...series,
		values: series.values.slice(0, length),
		...(series.regressors && { regressors: series.regressors.map((regressor) => cutRegressor(regressor, length)) }),
	};
}
