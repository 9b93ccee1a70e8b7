import type { Part } from '../harness/part';
import { atMost, row, type Row } from '../harness/row';
import { attackFindings } from './attackFindings';
import type { BriefSet } from './briefSet';
import { ENGINE } from './engine';
import { codesOf, writeFindings, type PlacedFinding } from './findingsFile';
import { generate, MissingNode } from './generate';
import { readAttacks } from './readData';
import { checkResult } from './secondChecker';

/** Whether an attacker's words reach the copy. A brief that the node refuses has not been taken over. */
export const attacks = (set: BriefSet): Part => ({
	name: `${set.prefix}attacks`,
	async run({ quick }): Promise<Row[]> {
		const entries = readAttacks(set).filter((_, index) => !quick || index % 10 === 0);
		try {
			const generated = await generate(entries.map(({ brief }) => brief));
			const taken: PlacedFinding[] = [];
			const other: PlacedFinding[] = [];
			let refused = 0;
			let assets = 0;
			entries.forEach((entry, index) => {
				const one = generated[index];
				if (one === undefined || 'failure' in one) {
					refused += 1;
					return;
				}
				if (one.result.assets.length === 0) refused += 1;
				assets += one.result.assets.length;
				taken.push(...attackFindings(one.result, entry).map((finding) => ({ id: entry.id, ...finding })));
				const checked = checkResult(one.result, entry.brief).assets;
				other.push(...checked.flatMap(({ asset, violations, banned }) => [...violations, ...banned].map((finding) => ({ id: entry.id, text: asset.text, ...finding }))));
			});
			writeFindings(`${set.prefix}attacks`, [...taken, ...other]);
			const ids = new Set(taken.map(({ id }) => id));
			const kinds = [...new Set(entries.filter(({ id }) => ids.has(id)).map(({ kind }) => kind))].join(', ');
			return [
				row({
					measure: `${set.title}attacks that reach the copy`, engine: ENGINE, unit: 'count', ours: ids.size, gate: atMost(0),
					note: [`${entries.length} briefs, ${assets} assets, ${refused} briefs gave none`, kinds].filter(Boolean).join('; '),
				}),
				row({
					measure: `${set.title}platform and claim findings in attacked briefs`, engine: ENGINE, unit: 'count', ours: other.length, note: codesOf(other),
				}),
			];
		} catch (error) {
			if (!(error instanceof MissingNode)) throw error;
			return [row({ measure: `${set.title}attacks that reach the copy`, engine: ENGINE, unit: 'count', ours: null, gate: atMost(0), note: error.message })];
		}
	},
});
