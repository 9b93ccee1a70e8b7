import type { Part } from '../harness/part';
import { atMost, row, type Row } from '../harness/row';
import { median } from '../harness/statistics';
import { ENGINE } from './engine';
import { generate, MissingNode } from './generate';
import { firstSet } from './briefSet';
import { readBriefs } from './readData';

const ROUNDS = 3;

/** The smallest value that 95 of 100 do not exceed (nearest rank). */
export function percentile95(values: readonly number[]): number {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? NaN;
}

/** How long the node takes for one set of 15 headlines and 4 descriptions, as n8n measures it. */
export const speed: Part = {
	name: 'speed',
	async run({ quick }): Promise<Row[]> {
		const briefs = readBriefs(firstSet).filter((_, index) => !quick || index % 10 === 0).map(({ brief }) => ({ ...brief, channels: ['googleRsa'] }));
		const [warm] = briefs;
		try {
			const rounds: number[][] = [];
			for (let round = 0; round < (quick ? 1 : ROUNDS); round += 1) {
				// The first brief of a process pays for starting the worker: it goes first and is not counted.
				const [, ...counted] = await generate(warm === undefined ? [] : [warm, ...briefs]);
				rounds.push(counted.flatMap((one) => ('result' in one ? [one.milliseconds] : [])));
			}
			return [
				row({
					measure: 'time for 15 headlines and 4 descriptions, p95', engine: ENGINE, unit: 'ms', ours: median(rounds.map(percentile95)), gate: atMost(50),
					note: `${briefs.length} briefs, ${rounds.length} rounds; median ${median(rounds.flat()).toFixed(0)} ms, longest ${Math.max(...rounds.flat()).toFixed(0)} ms`,
				}),
			];
		} catch (error) {
			if (!(error instanceof MissingNode)) throw error;
			return [row({ measure: 'time for 15 headlines and 4 descriptions, p95', engine: ENGINE, unit: 'ms', ours: null, gate: atMost(50), note: error.message })];
		}
	},
};
