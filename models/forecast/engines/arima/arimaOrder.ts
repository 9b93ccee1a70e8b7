/** Orders of a seasonal ARIMA model (p,d,q)(P,D,Q), and whether it has a mean or drift. */
export interface ArimaOrder {
	readonly autoregressive: number;
	readonly differences: number;
	readonly movingAverage: number;
	readonly seasonalAutoregressive: number;
	readonly seasonalDifferences: number;
	readonly seasonalMovingAverage: number;
	readonly constant: boolean;
}

/** Free numbers besides the variance. */
export function freeNumbers(order: ArimaOrder): number {
	const { autoregressive, movingAverage, seasonalAutoregressive, seasonalMovingAverage, constant } = order;
	return autoregressive + movingAverage + seasonalAutoregressive + seasonalMovingAverage + Number(constant);
}
