import { Child } from '../harness/child';
import { mean } from '../harness/statistics';
import { distilbertGraph, pipelineFolder } from './speedPeers';
import type { Timed } from './speedTexts';
import type { AnalyzeAnswer, AnalyzePayload } from './tasks/analyze';

/** Texts per second in every round, by what was timed. */
export type Rates = Partial<Record<Contest, number[]>>;
export type Contest = 'job' | 'one at a time' | 'repeated' | 'two workers' | 'short' | 'peer' | 'pipeline' | 'onnx';

/** What users have: our own engine, or the native one where an admin has installed it. */
export type SpeedEngine = 'simd' | 'native';

/** Why a peer could not run. */
export type Missing = Map<Contest, string>;

export interface SpeedTexts {
	texts: Timed[];
	short: Timed[];
	repeated: string[];
}

/** Enough for V8 to have compiled the WebAssembly kernels in earnest. */
const WARM_UP = 60;

interface Contestant {
	contest: Contest;
	count: number;
	/** Milliseconds for all texts, or for a few of them. */
	run(warmUp: boolean): Promise<number>;
}

/**
 * Times everything in turns, round by round, so that a slow minute of the machine hits all alike. Every
 * contestant has a process of its own, warmed up before the first round.
 * @returns rates, and for each peer that could not run the reason
 */
export async function speedRounds(engine: SpeedEngine, given: SpeedTexts, rounds: number): Promise<{ rates: Rates; missing: Missing }> {
	const missing: Missing = new Map();
	const children: Child[] = [];
	const start = (task: string, environment: Record<string, string>): Child => {
		const child = new Child(task, { N8N_MARKETING_AI_ENGINE: engine, ...environment });
		children.push(child);
		return child;
	};
	const timed = (child: Child, contest: Contest, texts: string[], mode: AnalyzePayload['mode'] = 'job'): Contestant => ({
		contest,
		count: texts.length,
		run: async (warmUp) =>
			(await child.ask<AnalyzeAnswer>({ texts: warmUp ? texts.slice(0, WARM_UP) : texts, mode } satisfies AnalyzePayload)).milliseconds,
	});

	const texts = given.texts.map(({ text }) => text);
	const ours = start('analyze', { N8N_MARKETING_AI_WORKERS: '1' });
	const pair = start('analyze', { N8N_MARKETING_AI_WORKERS: '2' });
	const contestants = [
		timed(ours, 'job', texts),
		timed(ours, 'one at a time', texts, 'one at a time'),
		timed(ours, 'repeated', given.repeated),
		timed(ours, 'short', given.short.map(({ text }) => text)),
		timed(pair, 'two workers', texts),
	];
	// What our own engine is held against runs on ONNX Runtime's WebAssembly build, as it would for a user.
	const onnx: Record<string, string> = engine === 'simd' ? { N8N_MARKETING_AI_ENGINE: 'wasm' } : {};
	if (engine === 'simd') contestants.push(timed(start('analyze', { ...onnx, N8N_MARKETING_AI_WORKERS: '1' }), 'onnx', texts));
	const distilbert = distilbertGraph();
	if ('graph' in distilbert) {
		const child = start('peerGraph', onnx);
		const lengths = given.texts.map(({ length }) => length);
		contestants.push({
			contest: 'peer',
			count: lengths.length,
			run: async (warmUp) => await child.ask<number>({ ...distilbert, lengths: warmUp ? lengths.slice(0, WARM_UP) : lengths }),
		});
	} else missing.set('peer', distilbert.reason);
	if (engine === 'native') {
		const child = start('pipeline', {});
		const folder = pipelineFolder();
		contestants.push({
			contest: 'pipeline',
			count: texts.length,
			run: async (warmUp) => await child.ask<number>({ folder, texts: warmUp ? texts.slice(0, WARM_UP) : texts }),
		});
	}
	try {
		return { rates: await race(contestants, rounds, missing), missing };
	} finally {
		await Promise.all(children.map(async (child) => await child.end()));
	}
}

async function race(contestants: readonly Contestant[], rounds: number, missing: Missing): Promise<Rates> {
	const rates: Rates = {};
	const ready: Contestant[] = [];
	for (const contestant of contestants) {
		try {
			// A second worker starts from 128 distinct texts on: a few would leave it cold.
			await contestant.run(contestant.contest !== 'two workers');
			ready.push(contestant);
		} catch (error) {
			// A peer that does not run is a line in the table; our own failure is one of the benchmark.
			if (contestant.contest !== 'peer' && contestant.contest !== 'pipeline') throw error;
			// Its message may name folders of this machine, and the result is committed.
			missing.set(contestant.contest, (error as Error).message.replace(/\/\S+/g, '…').slice(0, 120));
		}
	}
	for (let round = 0; round < rounds; round += 1) {
		for (const { contest, count, run } of ready) {
			(rates[contest] ??= []).push((1000 * count) / (await run(false)));
		}
	}
	return rates;
}

/** Mean number of tokens, for the notes. */
export const meanLength = (texts: readonly Timed[]): number => mean(texts.map(({ length }) => length));
