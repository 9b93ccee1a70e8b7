import { MissingData } from '../data/readSet';
import type { Part } from '../harness/part';
import { atLeast, row, type Row } from '../harness/row';
import { nativeEntry } from './packageUnderTest';
import { meanLength, speedRounds, type Missing, type Rates, type SpeedEngine } from './speedRounds';
import { SpeedRows } from './speedRows';
import { readTexts, type SpeedTexts } from './speedTexts';

function engineRows(engine: SpeedEngine, given: SpeedTexts, rates: Rates, missing: Missing): Row[] {
	const rows = new SpeedRows(engine, rates, missing);
	const what = `${given.texts.length} distinct texts, ${meanLength(given.texts).toFixed(0)} tokens on average, 1 thread`;
	const judged = 'ratio' as const;
	return [
		rows.row('one job against one text at a time', 'job', { contest: 'one at a time', name: 'one at a time' }, {
			judged, gate: atLeast(engine === 'native' ? 1.3 : 1), note: what,
		}),
		rows.row('one job against DistilBERT’s shape, q8', 'job', { contest: 'peer', name: 'DistilBERT shape' }, {
			judged, gate: atLeast(2), stretch: atLeast(5), note: 'random weights, batch 1, its tokenizer not counted, ours counted',
		}),
		...(engine === 'native'
			? [rows.row('one job against the transformers.js pipeline', 'job', { contest: 'pipeline', name: 'transformers.js' }, { note: 'our weights in both' })]
			: [rows.row('one job against ONNX Runtime’s WebAssembly', 'job', { contest: 'onnx', name: 'ONNX Runtime' }, {
					judged, gate: atLeast(1), stretch: atLeast(1.8), note: 'our weights and all else in both',
				})]),
		rows.row('repeated texts (dedupe)', 'repeated', { contest: 'job', name: 'distinct' }, {
			note: `${given.repeated.length} texts, ${new Set(given.repeated).size} distinct`,
		}),
		rows.row('a second worker', 'two workers', { contest: 'job', name: 'one worker' }),
	];
}

/** How many texts a second, against one at a time and against what people use. */
export const speed: Part = {
	name: 'speed',
	async run(options, say): Promise<Row[]> {
		let given: SpeedTexts;
		try {
			given = readTexts(options);
		} catch (error) {
			if (!(error instanceof MissingData)) throw error;
			return [row({ measure: 'speed', engine: 'simd', unit: 'texts/s', ours: null, note: error.message })];
		}
		const rows: Row[] = [];
		const short: Rates = {};
		for (const engine of nativeEntry() === null ? (['simd'] as const) : (['simd', 'native'] as const)) {
			const { rates, missing } = await speedRounds(engine, given, options.quick ? 1 : 3);
			rows.push(...engineRows(engine, given, rates, missing));
			short[engine === 'simd' ? 'short' : 'peer'] = rates.short;
			say(`${engine} is done`);
		}
		rows.push(new SpeedRows('simd', short, new Map([['peer', 'onnxruntime-node is not installed']])).row(
			'texts of 16 tokens', 'short', { contest: 'peer', name: 'native' },
			{ gate: atLeast(60), stretch: atLeast(200), note: `${given.short.length} texts, 1 thread` },
		));
		return rows;
	},
};
