import { orMissing } from '../harness/orMissing';
import type { BenchOptions } from '../harness/options';
import type { Part } from '../harness/part';
import { row, type Row } from '../harness/row';
import { mean } from '../harness/statistics';
import { advertiseGen } from './sets';
import { baseVectors, cosine, ourVectors, rowOf, type Vectors } from './vectors';

const MEASURE = 'AdvertiseGen dev (Chinese), Recall@10';
const AT = 10;

/** Share of queries whose own passage is among the ten nearest. */
function recall(queries: Vectors, passages: Vectors, count: number): number {
	return mean(Array.from({ length: count }, (_, query) => {
		const own = cosine(rowOf(queries, query), rowOf(passages, query));
		let nearer = 0;
		for (let passage = 0; passage < count; passage += 1) {
			if (passage !== query && cosine(rowOf(queries, query), rowOf(passages, passage)) >= own) nearer += 1;
		}
		return Number(nearer < AT);
	}));
}

async function measure({ data, quick }: BenchOptions): Promise<Row[]> {
	const rows = advertiseGen(data).slice(0, quick ? 40 : undefined);
	const [queries, passages] = [rows.map(({ attributes }) => attributes), rows.map(({ advertisement }) => advertisement)];
	const ours = recall(await ourVectors(queries, 'query'), await ourVectors(passages, 'passage'), rows.length);
	const [baseQueries, basePassages] = [baseVectors(queries, 'query'), baseVectors(passages, 'passage')];
	const base = 'reason' in baseQueries || 'reason' in basePassages ? null : recall(baseQueries, basePassages, rows.length);
	return [
		row({ measure: MEASURE, engine: 'simd', unit: 'share', ours, peer: { name: 'uncut base', value: base }, note: `${rows.length} advertisements` }),
		row({
			measure: `${MEASURE}, points behind the base`, engine: 'simd', unit: 'points', ours: base === null ? null : 100 * (base - ours),
			gate: { at: 'most', value: 2 }, stretch: { at: 'most', value: 0 },
		}),
	];
}

/** Do attributes find their advertisement? */
export const retrieval: Part = { name: 'retrieval', run: async (options) => await orMissing(MEASURE, async () => await measure(options)) };
