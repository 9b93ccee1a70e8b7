import { execFileSync } from 'node:child_process';

import { MissingData } from '../data/readSet';
import type { Part } from '../harness/part';
import { atLeast, row, type Row } from '../harness/row';
import { speedRoundsOn } from './speedRounds';
import { SpeedRows } from './speedRows';
import { readTexts } from './speedTexts';

const MEASURE = 'newer Node: one job against ONNX Runtime’s WebAssembly';

/**
 * The engine has kernels for Node 22 and newer (relaxed SIMD), which n8n 2.38 and newer run on. They are timed
 * on the Node that BENCH_NEWER_NODE names, whatever the benchmark itself runs on.
 */
export const newerNode: Part = {
	name: 'newerNode',
	async run(options): Promise<Row[]> {
		const node = process.env.BENCH_NEWER_NODE;
		const none = (note: string): Row[] => [row({ measure: MEASURE, engine: 'simd', unit: 'texts/s', ours: null, note })];
		if (node === undefined) return none('BENCH_NEWER_NODE names no Node');
		try {
			const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
			const rows = new SpeedRows('simd', await speedRoundsOn(node, readTexts(options), options.quick ? 1 : 3), new Map());
			return [
				rows.row(MEASURE, 'job', { contest: 'onnx', name: 'ONNX Runtime' }, { judged: 'ratio', stretch: atLeast(1.8), note: `Node ${version} in both` }),
				rows.row('newer Node: texts of 16 tokens', 'short', null, { stretch: atLeast(200), note: `Node ${version}` }),
			];
		} catch (error) {
			if (error instanceof MissingData) return none(error.message);
			throw error;
		}
	},
};
