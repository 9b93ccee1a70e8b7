import { DAY } from '../data/decay';

/** Without order numbers, what a user did on one day (UTC) is one order. */
export function ordersByDay(user: Int32Array, time: Float64Array): Int32Array {
	const known = new Map<number, number>();
	const lowest = time.reduce((least, each) => Math.min(least, each), Infinity);
	// Days since the first one: a user's number and the day fit into one exact number.
	const span = 1 + Math.floor(time.reduce((most, each) => Math.max(most, each), lowest) / DAY) - Math.floor(lowest / DAY);
	return user.map((each, event) => {
		const key = each * span + Math.floor((time[event] as number) / DAY) - Math.floor(lowest / DAY);
		const number = known.get(key) ?? known.size;
		known.set(key, number);
		return number;
	});
}
