import { availableParallelism } from 'node:os';

import type { LabelledSet } from '../data/labelledSet';
import { MissingData } from '../data/readSet';
import {
	chnSentiCorp, readSet, smsa, sst2, tweetEval, tyqiangz, uciSentences, wisesightValid, xlmT, type SetSource,
} from '../data/sentimentSets';
import { withChild, type Child } from '../harness/child';
import type { BenchOptions } from '../harness/options';
import type { Part } from '../harness/part';
import { atLeast, atMost, row, type Row } from '../harness/row';
import { mean } from '../harness/statistics';
import { evaluate, judgementOf, type Figures, type Judgement } from './evaluate';
import { lexiconFigures } from './lexiconPeers';
import type { AnalyzeAnswer, AnalyzePayload } from './tasks/analyze';

type Metric = 'accuracy' | 'macroRecall' | 'macroF1';

interface Judged {
	set: LabelledSet;
	judgements: Judgement[];
	figures: Figures;
}

const METRIC_NAMES: Record<Metric, string> = { accuracy: 'accuracy', macroRecall: 'macro-recall', macroF1: 'macro-F1' };
const QUICK_EXAMPLES = 40;
const ENGINE = 'simd';

/** The sets that the weights are accepted with. */
const ACCEPTED = [
	{ source: sst2, metric: 'accuracy', gate: 0.89, stretch: 0.905 },
	{ source: chnSentiCorp, metric: 'accuracy', gate: 0.9, stretch: 0.915 },
	{ source: tweetEval, metric: 'macroRecall', gate: 0.71, stretch: 0.73 },
] as const;

/** Sets that are printed apart: no promise of the first weights, but a user should know. */
const APART: ReadonlyArray<{ source: SetSource; metric: Metric; stretch?: number }> = [
	{ source: smsa, metric: 'macroF1', stretch: 0.82 },
	...tyqiangz.map((source) => ({ source, metric: 'macroF1' as const })),
	{ source: wisesightValid, metric: 'macroF1' },
	{ source: uciSentences, metric: 'accuracy' },
];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const describe = (figures: Figures): string =>
	`${figures.rows} texts` +
	`; at uncertain-below 0.55: ${percent(figures.coverage)} decided, ${percent(figures.decidedAccuracy)} of those right` +
	(figures.refused > 0 ? `; ${figures.refused} refused, counted as wrong` : '');
const missing = (source: SetSource, error: MissingData): Row =>
	row({ measure: source.name, engine: ENGINE, unit: 'share', ours: null, note: error.message });

async function judge(child: Child, source: SetSource, options: BenchOptions): Promise<Judged | MissingData> {
	try {
		const set = readSet(source, options.data, options.quick ? QUICK_EXAMPLES : Infinity);
		const payload: AnalyzePayload = { texts: set.examples.map(({ text }) => text), mode: 'job' };
		const { readings } = await child.ask<AnalyzeAnswer>(payload);
		const judgements = readings.map((reading) => judgementOf(reading, set.twoClass));
		return { set, judgements, figures: evaluate([{ set, judgements }]) };
	} catch (error) {
		if (error instanceof MissingData) return error;
		throw error;
	}
}

/** One row with the first word list as peer, one more for each further list. */
function withLexicons(own: Row, set: LabelledSet): Row[] {
	const [first, ...others] = lexiconFigures(set);
	const against = (figure: typeof first, base: Row): Row =>
		figure === undefined
			? base
			: row({ ...base, peer: { name: figure.name, value: figure.value }, note: [base.note, figure.note].filter(Boolean).join('; ') });
	return [against(first, own), ...others.map((figure) => against(figure, { ...own, gate: null, stretch: null, note: '' }))];
}

async function acceptedRows(child: Child, options: BenchOptions): Promise<Row[]> {
	const rows: Row[] = [];
	for (const { source, metric, gate, stretch } of ACCEPTED) {
		const judged = await judge(child, source, options);
		if (judged instanceof MissingData) {
			rows.push({ ...missing(source, judged), gate: atLeast(gate), stretch: atLeast(stretch) });
			continue;
		}
		const { figures, set } = judged;
		const own = row({
			measure: `${set.name}, ${METRIC_NAMES[metric]}`, engine: ENGINE, unit: 'share', ours: figures[metric],
			gate: atLeast(gate), stretch: atLeast(stretch), note: describe(figures),
		});
		rows.push(...(set.language === 'en' ? withLexicons(own, set) : [own]));
		rows.push(row({
			measure: `${set.name}, calibration error`, engine: ENGINE, unit: 'share', ours: figures.calibrationError,
			gate: atMost(0.06), stretch: atMost(0.03), note: '10 bins of equally many texts',
		}));
	}
	return rows;
}

async function xlmRows(child: Child, options: BenchOptions): Promise<Row[]> {
	const judged: Judged[] = [];
	for (const source of xlmT) {
		const one = await judge(child, source, options);
		if (one instanceof MissingData) return [missing(source, one)];
		judged.push(one);
	}
	return [
		row({
			measure: 'XLM-T val, mean macro-F1 of 8 languages', engine: ENGINE, unit: 'share', stretch: atLeast(0.63),
			ours: mean(judged.map(({ figures }) => figures.macroF1)),
			note: judged.map(({ set, figures }) => `${set.language} ${figures.macroF1.toFixed(3)}`).join(', '),
		}),
		row({
			measure: 'XLM-T val, calibration error, pooled', engine: ENGINE, unit: 'share',
			ours: evaluate(judged).calibrationError,
			note: judged.map(({ set, figures }) => `${set.language} ${figures.calibrationError.toFixed(3)}`).join(', '),
		}),
	];
}

async function apartRows(child: Child, options: BenchOptions): Promise<Row[]> {
	const rows = await xlmRows(child, options);
	for (const { source, metric, stretch } of APART) {
		const judged = await judge(child, source, options);
		if (judged instanceof MissingData) {
			rows.push(missing(source, judged));
			continue;
		}
		const { figures, set } = judged;
		const own = row({
			measure: `${set.name}, ${METRIC_NAMES[metric]}`, engine: ENGINE, unit: 'share', ours: figures[metric],
			stretch: stretch === undefined ? null : atLeast(stretch),
			note: `${describe(figures)}; calibration error ${figures.calibrationError.toFixed(3)}`,
		});
		rows.push(...(set.language === 'en' ? withLexicons(own, set) : [own]));
	}
	return rows;
}

/** How often the node is right, and whether its probabilities mean what they say. */
export const quality: Part = {
	name: 'quality',
	run: async (options, say) =>
		// Results do not depend on the number of workers, so all cores help.
		await withChild('analyze', { N8N_MARKETING_AI_ENGINE: ENGINE, N8N_MARKETING_AI_WORKERS: String(availableParallelism()) }, async (child) => {
			const accepted = await acceptedRows(child, options);
			say('the accepted sets are done; now the ones printed apart');
			return [...accepted, ...(await apartRows(child, options))];
		}),
};
