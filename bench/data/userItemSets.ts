import type { EventTable } from '../../models/recommend/types';
import { readPacked } from './readPacked';

/** A public set without dates, split by its authors. */
export interface UserItemSet {
	readonly name: string;
	readonly train: EventTable;
	readonly test: EventTable;
}

type Pair = readonly [user: string, item: string];

function tableOf(pairs: readonly Pair[]): EventTable {
	const users = new Map<string, number>();
	const items = new Map<string, number>();
	const numberOf = (known: Map<string, number>, id: string): number => {
		const found = known.get(id) ?? known.size;
		known.set(id, found);
		return found;
	};
	const user = Int32Array.from(pairs, ([id]) => numberOf(users, id));
	const item = Int32Array.from(pairs, ([, id]) => numberOf(items, id));
	return { users: [...users.keys()], items: [...items.keys()], user, item, weight: new Float32Array(pairs.length).fill(1), time: null, order: null };
}

/** Lines `user item item …`. */
const listed = (lines: readonly string[]): Pair[] => lines.flatMap((line) => {
	const [user = '', ...items] = line.trim().split(' ');
	return items.filter((item) => item !== '').map((item): Pair => [user, item]);
});

/** Lines `user item value`. */
const paired = (lines: readonly string[]): Pair[] => lines.map((line): Pair => {
	const [user = '', item = ''] = line.trim().split(/\s+/);
	return [user, item];
});

/** LightGCN's split of Gowalla's check-ins (29,858 × 40,981). @throws MissingData */
export const gowalla = (folder: string): UserItemSet => ({
	name: 'Gowalla',
	train: tableOf(listed(readPacked(folder, 'gowalla/train.txt.xz'))),
	test: tableOf(listed(readPacked(folder, 'gowalla/test.txt.xz'))),
});

/**
 * Amazon Sports and Outdoors. Its validation part joins the training part: the model cuts a validation of its own,
 * and what is known before the test is learned from, as in a shop. @throws MissingData
 */
export const amazonSports = (folder: string): UserItemSet => ({
	name: 'amazon_sports',
	train: tableOf(['train', 'valid'].flatMap((part) => paired(readPacked(folder, `amazon_sports/${part}.txt.xz`)))),
	test: tableOf(paired(readPacked(folder, 'amazon_sports/test.txt.xz'))),
});
