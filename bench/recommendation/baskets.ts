import { basketsOf, boughtTogetherRows } from '../../models/recommend/parts/boughtTogetherRows';
import { BestFew } from '../../models/recommend/data/bestFew';
import { interactionsOf } from '../../models/recommend/data/interactions';
import { DEFAULT_HALF_LIVES } from '../../models/recommend/defaultSettings';
import type { EventSplit } from '../../models/recommend/evaluate/splitEvents';
import { finish } from '../../models/recommend/finish';
import { coOccurrence } from '../../models/recommend/parts/coOccurrence';
import type { SparseRows } from '../../models/recommend/types';
import { onlineRetail } from '../data/onlineRetail';
import { orMissing } from '../harness/orMissing';
import type { Part } from '../harness/part';
import { atLeast, row, type Row } from '../harness/row';
import { mean } from '../harness/statistics';
import { cutAt, type CutName } from './cuts';

const LENGTH = 5;
const GUIDE = { Oct: 0.61, Nov: 0.57 } as const;

/** Best items for each item by any score of their common and single orders. */
function ranked(rows: SparseRows, score: (together: number, other: number) => number): number[][] {
	const orders = new Float64Array(rows.columns);
	for (const item of rows.column) orders[item] = (orders[item] as number) + 1;
	const lists: number[][] = [];
	const best = new BestFew(LENGTH);
	const options = { userFactor: new Float64Array(rows.start.length - 1).fill(1), countSupport: false };
	finish(coOccurrence(rows, options, ({ item, touched, count, sums }) => {
		best.clear();
		for (let at = 0; at < count; at += 1) {
			const other = touched[at] as number;
			if (other !== item) best.offer(other, score(sums[other] as number, orders[other] as number));
		}
		lists.push(best.ranked().map(({ place }) => place));
	}));
	return lists;
}

/** Our rows as lists of the best. */
function listsOf(rows: SparseRows): number[][] {
	const best = new BestFew(LENGTH);
	return Array.from({ length: rows.columns }, (_, item) => {
		best.clear();
		for (let at = rows.start[item] as number; at < (rows.start[item + 1] as number); at += 1) best.offer(rows.column[at] as number, rows.value[at] as number);
		return best.ranked().map(({ place }) => place);
	});
}

/** Each item of each later order asks for the others: whether one of them is among the five; mean of each order, then of all. */
function measure(name: keyof typeof GUIDE, split: EventSplit): Row[] {
	const data = interactionsOf(split.train, null, Infinity);
	const baskets = basketsOf(data.events, data.items.length);
	if (baskets === null) throw new Error('The events hold no orders');
	const together = finish(boughtTogetherRows(baskets, { now: split.cut as number, halfLife: DEFAULT_HALF_LIVES.boughtTogether, neighbours: 50, fewestOrders: 1 }));
	const place = new Map(data.items.map((item, at) => [item, at]));
	const orders = new Map<number, Set<number>>();
	for (let at = 0; at < split.test.item.length; at += 1) {
		const item = place.get(split.test.items[split.test.item[at] as number] as string);
		const order = split.test.order?.[at] as number;
		if (item !== undefined) orders.set(order, (orders.get(order) ?? new Set()).add(item));
	}
	const asked = [...orders.values()].filter((items) => items.size > 1);
	const hits = (lists: number[][]): number => mean(asked.map((items) =>
		mean([...items].map((seed) => ((lists[seed] ?? []).some((item) => item !== seed && items.has(item)) ? 1 : 0)))));
	const [ours, counts, lift] = [hits(listsOf(together)), hits(ranked(baskets.rows, (both) => both)), hits(ranked(baskets.rows, (both, other) => both / other))];
	const common = { engine: 'node', unit: 'share', ours, judged: 'ratio', note: `${asked.length} orders; guide ${GUIDE[name]}` } as const;
	return [
		row({ ...common, measure: `Online Retail baskets ${name}, hit@5, against co-counts`, peer: { name: 'co-counts', value: counts }, gate: atLeast(1.0001) }),
		row({ ...common, measure: `Online Retail baskets ${name}, hit@5, against lift`, peer: { name: 'lift', value: lift }, gate: atLeast(1.8) }),
	];
}

/** What goes into one order with an item. */
export const baskets: Part = {
	name: 'baskets',
	run: async ({ data }) => await orMissing('Online Retail, baskets', async () => {
		const { events } = onlineRetail(data);
		return (['Oct', 'Nov'] as const satisfies readonly CutName[]).flatMap((name) => measure(name, cutAt(events, name)));
	}),
};
