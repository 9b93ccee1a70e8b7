import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type * as Runtime from '../../../models/runtime';
import type { RecommendTaskRequest, RecommendTaskResult } from '../../../models/recommend/task/taskTypes';
import { requireFromDist } from '../../sentiment/packageUnderTest';

const MEGABYTE = 2 ** 20;
export const ONLINE_RETAIL = 'online_retail/online_retail.csv.xz';
const MOST_BYTES = 512 * MEGABYTE;

export interface CsvToLists {
	seconds: number;
	peakMegabytes: number;
	baseMegabytes: number;
	lists: number;
	rows: number;
}

/** Linux keeps the peak of this very process; `maxRSS` may be inherited from the parent. */
function peak(): number {
	const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
	return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? process.resourceUsage().maxRSS) / 1024;
}

const column = (name: string, parameter: string) => ({ name, parameter });

/** What the node asks of the worker for one CSV file, all customers, its default options. */
function requestFor(bytes: Uint8Array): RecommendTaskRequest {
	return {
		events: {
			kind: 'csv',
			csv: {
				bytes, encoding: 'auto', user: column('CustomerID', 'User Field'), item: column('StockCode', 'Item Field'), date: column('InvoiceDate', 'Date Field'),
				order: column('InvoiceNo', 'Order Field'), quantity: column('Quantity', 'Quantity Field'), eventType: column('', 'Event Type Field'), segment: column('', 'Segment Field'),
			},
		},
		intake: { eventWeights: [], ignoreItems: [], ignoreServiceLines: true, dateOrder: 'auto', keepGuests: false, zeroIsGuest: false },
		catalogue: null, model: null,
		question: { kind: 'recommendForUsers', who: 'all', activeDays: 90, asked: [], excludeUsers: [] },
		count: 10, mode: 'discover', method: 'auto', halfLives: {}, tune: true, fewestUsersPerPair: 1, seed: 42,
		clock: Date.UTC(2011, 11, 10), asOf: null, budgetMilliseconds: 60_000, mostMegabytes: 3072,
		rules: { inStock: true }, onlyCatalogue: true, preferences: [], explain: true, seal: null,
	};
}

/** Reads a shop's whole CSV export in the worker of dist/ and makes a list for each customer, in a fresh process. */
export async function csvToListsTask({ data }: { data: string }): Promise<CsvToLists> {
	const { stdout } = spawnSync('xz', ['--decompress', '--stdout', join(data, ONLINE_RETAIL)], { maxBuffer: MOST_BYTES });
	const { getPool } = requireFromDist('./models/runtime') as typeof Runtime;
	const baseMegabytes = process.memoryUsage.rss() / MEGABYTE;
	const started = performance.now();
	const result = await getPool().run<RecommendTaskResult>('recommend.answer', requestFor(stdout), {});
	return { seconds: (performance.now() - started) / 1000, peakMegabytes: peak(), baseMegabytes, lists: result.answers.length, rows: result.rows?.read ?? 0 };
}
