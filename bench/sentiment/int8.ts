import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { ModelReference } from '../../models/text/textClassifier';
import { MissingData } from '../data/readSet';
import { chnSentiCorp, readSet, sst2, tweetEval } from '../data/sentimentSets';
import { withChild } from '../harness/child';
import { peerFolder, root } from '../harness/folders';
import type { Part } from '../harness/part';
import { atMost, row, type Row } from '../harness/row';
import { evaluate, judgementOf } from './evaluate';
import { layOutModel } from './modelFolder';
import { BUNDLED, nativeEntry, readCard } from './packageUnderTest';
import type { AnalyzeAnswer, AnalyzePayload } from './tasks/analyze';

const WHOLE_GRAPH = join(root, '.training', 'model-fp32.onnx');
const USER_FOLDER = join(peerFolder, 'marketing-ai');
const WHOLE: ModelReference = { kind: 'folder', name: 'fp32' };
const QUICK_EXAMPLES = 40;

const SETS = [
	{ source: sst2, card: 'sst2-dev', metric: 'accuracy' },
	{ source: chnSentiCorp, card: 'chnsenticorp-dev', metric: 'accuracy' },
	{ source: tweetEval, card: 'tweeteval-val', metric: 'macroRecall' },
] as const;

const boundaries = { unit: 'points', gate: atMost(0.5), stretch: atMost(0.2) } as const;

/** What training/make measured, when the graph itself is not here. */
function fromCard(reason: string): Row[] {
	const recorded = readCard().int8AgainstFp32;
	return SETS.map(({ source, card }) =>
		row({
			...boundaries, measure: `int8 against fp32, ${source.name}`, engine: 'training', ours: recorded?.[card]?.pointsLost ?? null,
			note: `${reason}: ${recorded?.[card] ? 'quoted from the card, not measured here' : 'and the card has no figure'}`,
		}),
	);
}

/** Points that the 8-bit weights lose against the graph that they were made from. */
export const int8: Part = {
	name: 'int8',
	async run({ data, quick }): Promise<Row[]> {
		if (!existsSync(WHOLE_GRAPH)) return fromCard('.training/model-fp32.onnx is not here');
		if (nativeEntry() === null) return fromCard('onnxruntime-node is not installed');
		// The fp32 graph goes through dist/ like a user's own model: same cleaning, tokenizer and windows.
		layOutModel(join(USER_FOLDER, 'models', WHOLE.name), WHOLE_GRAPH, 'model');
		return await withChild('analyze', { N8N_MARKETING_AI_ENGINE: 'native', N8N_MARKETING_AI_DIR: USER_FOLDER }, async (child) => {
			const rows: Row[] = [];
			for (const { source, metric } of SETS) {
				const measure = `int8 against fp32, ${source.name}`;
				try {
					const set = readSet(source, data, quick ? QUICK_EXAMPLES : Infinity);
					const figureOf = async (model: ModelReference): Promise<number> => {
						const payload: AnalyzePayload = { texts: set.examples.map(({ text }) => text), mode: 'job', model };
						const { readings } = await child.ask<AnalyzeAnswer>(payload);
						return evaluate([{ set, judgements: readings.map((reading) => judgementOf(reading, set.twoClass)) }])[metric];
					};
					const [whole, small] = [await figureOf(WHOLE), await figureOf(BUNDLED)];
					rows.push(row({ ...boundaries, measure, engine: 'native', ours: 100 * (whole - small), note: `fp32 ${whole.toFixed(4)}, int8 ${small.toFixed(4)}` }));
				} catch (error) {
					if (!(error instanceof MissingData)) throw error;
					rows.push(row({ ...boundaries, measure, engine: 'native', ours: null, note: error.message }));
				}
			}
			return rows;
		});
	},
};
