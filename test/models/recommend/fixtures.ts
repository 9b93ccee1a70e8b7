import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { RowBuilder } from '../../../models/recommend/data/rowBuilder';
import type { EventTable, SparseRows } from '../../../models/recommend/types';

/** A small seeded matrix with the answers of implicit and numpy; made by test/oracles/recommend/makeRecommendOracles.py. */
export interface RecommendOracles {
	matrix: number[][];
	cosine: { neighbours: number; rows: number[][] };
	randomWalk: { alpha: number; beta: number; rows: number[][] };
	ease: { ridge: number; rows: number[][] };
	localRegression: { ridge: number; rows: number[][] };
}

export function readOracles(): RecommendOracles {
	const file = join(__dirname, '..', '..', 'oracles', 'recommend', 'recommendOracles.json');
	return JSON.parse(readFileSync(file, 'utf8')) as RecommendOracles;
}

/** A dense matrix as sparse rows. */
export function sparse(dense: readonly (readonly number[])[], columns = dense[0]?.length ?? 0): SparseRows {
	const builder = new RowBuilder(columns);
	for (const row of dense) {
		const filled = [...row.keys()].filter((column) => row[column] !== 0);
		builder.add(filled, filled.map((column) => row[column] as number));
	}
	return builder.build();
}

export function dense(rows: SparseRows): number[][] {
	return Array.from({ length: rows.start.length - 1 }, (_, row) => {
		const values = new Array<number>(rows.columns).fill(0);
		for (let at = rows.start[row] as number; at < (rows.start[row + 1] as number); at += 1) values[rows.column[at] as number] = rows.value[at] as number;
		return values;
	});
}

export interface EventLine { user: string; item: string; day?: number; weight?: number; order?: number }

export const DAY = 86_400_000;
export const NOW = Date.parse('2026-03-01T00:00:00Z');

/** Events as a table; `day` counts back from NOW. With one day missing, the table has no dates at all. */
export function tableOf(lines: readonly EventLine[]): EventTable {
	const users = [...new Set(lines.map(({ user }) => user))];
	const items = [...new Set(lines.map(({ item }) => item))];
	const hasDates = lines.every(({ day }) => day !== undefined);
	const hasOrders = lines.some(({ order }) => order !== undefined);
	return {
		users, items,
		user: Int32Array.from(lines, ({ user }) => users.indexOf(user)),
		item: Int32Array.from(lines, ({ item }) => items.indexOf(item)),
		weight: Float32Array.from(lines, ({ weight = 1 }) => weight),
		time: hasDates ? Float64Array.from(lines, ({ day = 0 }) => NOW - day * DAY) : null,
		order: hasOrders ? Int32Array.from(lines, ({ order = -1 }) => order) : null,
	};
}

/** A shop with two kinds of customers: those of `a` items and those of `b` items; seeded by plain arithmetic. */
export function twoTastes(users: number, items = 12): EventLine[] {
	return Array.from({ length: users }, (_, user) => Array.from({ length: 5 }, (_, at) => ({
		user: `u${user}`, item: `${user % 2 === 0 ? 'a' : 'b'}${(user * 7 + at * (3 + (user % 5))) % items}`, day: (user * 13 + at * 29) % 200, order: user * 10 + (at >> 1),
	}))).flat();
}
