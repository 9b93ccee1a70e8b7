import { MissingData } from '../data/readSet';
import type { BenchOptions } from '../harness/options';
import type { Part } from '../harness/part';
import { atLeast, row, type Row } from '../harness/row';
import { median, spread } from '../harness/statistics';
import { nativeEntry } from './packageUnderTest';
import { meanLength, speedRounds, type Contest, type Missing, type Rates, type SpeedEngine, type SpeedTexts } from './speedRounds';
import { shortTexts, speedTexts } from './speedTexts';

const NOISY_SPREAD = 0.15;

function readTexts({ data, quick }: BenchOptions): SpeedTexts {
	const texts = speedTexts(data, quick ? 24 : 1000);
	const distinct = texts.slice(0, quick ? 8 : 200).map(({ text }) => text);
	const repeated = Array.from({ length: quick ? 80 : 10_000 }, (_, index) => distinct[index % distinct.length] ?? '');
	return { texts, short: shortTexts(data, quick ? 8 : 300), repeated };
}

/** Builds rows of one engine from the rates of all rounds. */
class SpeedRows {
	constructor(private readonly engine: string, private readonly rates: Rates, private readonly missing: Missing) {}

	/** A rate against another's of the same rounds. */
	row(measure: string, contest: Contest, peer: { contest: Contest; name: string } | null, rest: Partial<Row> = {}): Row {
		const own = this.rates[contest] ?? [];
		const other = peer === null ? undefined : this.rates[peer.contest];
		const notes = [rest.note ?? '', peer === null || other ? '' : (this.missing.get(peer.contest) ?? ''), this.noisy(own)];
		return row({
			measure, engine: this.engine, unit: 'texts/s', ours: median(own),
			...rest,
			...(peer !== null && {
				peer: { name: peer.name, value: other ? median(other) : null },
				ratio: other ? median(own.map((rate, round) => rate / (other[round] ?? NaN))) : null,
			}),
			note: notes.filter((note) => note !== '').join('; '),
		});
	}

	private noisy(rates: readonly number[]): string {
		const apart = spread(rates);
		return apart > NOISY_SPREAD ? `rounds lie ${(100 * apart).toFixed(0)} % apart: noisy machine` : '';
	}
}

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
