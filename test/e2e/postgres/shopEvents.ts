/** One thing that a made-up customer had. */
export interface ShopEvent {
	customer: string;
	item: string;
	/** ISO date. */
	at: string;
}

const TASTES = 6;
const ITEMS_PER_TASTE = 20;

/** 300 customers of six tastes, 120 items, a year of days; the same ones every time. */
export function shopEvents(): ShopEvent[] {
	let state = 12345;
	const next = (below: number): number => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
	return Array.from({ length: 300 }, (_, customer) => customer).flatMap((customer) =>
		Array.from({ length: 3 + next(9) }, () => {
			const taste = next(5) === 0 ? next(TASTES) : customer % TASTES;
			const at = new Date(Date.UTC(2026, 0, 1 + next(330))).toISOString().slice(0, 10);
			return { customer: `c-${customer}`, item: `sku-${taste * ITEMS_PER_TASTE + Math.min(next(ITEMS_PER_TASTE), next(ITEMS_PER_TASTE))}`, at };
		}),
	);
}
