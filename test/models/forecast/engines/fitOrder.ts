import { fitOrders } from '../../../../models/forecast/engines/arima/arima';
import type { Fitted } from '../../../../models/forecast/types';

/** ARIMA of given orders, with a mean where nothing is differenced. */
export function fitOrder(values: Float64Array, period: number, [p = 0, d = 0, q = 0]: number[], [P = 0, D = 0, Q = 0]: number[]): Fitted {
	return fitOrders(values, period, {
		autoregressive: p, differences: d, movingAverage: q,
		seasonalAutoregressive: P, seasonalDifferences: D, seasonalMovingAverage: Q,
		constant: d + D === 0,
	});
}
