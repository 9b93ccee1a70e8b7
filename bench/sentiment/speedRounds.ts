import { Child } from '../harness/child';
import { mean } from '../harness/statistics';
import { distilbertGraph, pipelineFolder } from './speedPeers';
import type { SpeedTexts, Timed } from './speedTexts';
import type { AnalyzeAnswer, AnalyzePayload } from './tasks/analyze';

/** Texts per second in every round, by what was timed. */
export type Rates = Partial<Record<Contest, number[]>>;
export type Contest = 'job' | 'one at a time' | 'repeated' | 'two workers' | 'short' | 'peer' | 'pipeline' | 'onnx';

/** What users have: our own engine, or the native one where an admin has installed it. */
export type SpeedEngine = 'simd' | 'native';

/** Why a peer could not run. */
export type Missing = Map<Contest, string>;

/** Enough for V8 to have compiled the WebAssembly kernels in earnest. */
const WARM_UP = 60;
const ONE_WORKER = { N8N_MARKETING_AI_WORKERS: '1' };
const ONNX_ENGINE = { N8N_MARKETING_AI_ENGINE: 'wasm' };

interface Contestant {
	contest: Contest;
	count: number;
	/** Milliseconds for all texts, or for a few of them. */
	run(warmUp: boolean): Promise<number>;
}

/** Starts children that all end with the last round. */
class Contestants {
	private readonly children: Child[] = [];

	constructor(private readonly environment: Record<string, string>, private readonly node?: string) {}

	start(task: string, environment: Record<string, string> = {}): Child {
		const child = new Child(task, { ...this.environment, ...environment }, this.node);
		this.children.push(child);
		return child;
	}

	timed(child: Child, contest: Contest, texts: readonly Timed[], mode: AnalyzePayload['mode'] = 'job'): Contestant {
		const all = texts.map(({ text }) => text);
		return {
			contest,
			count: all.length,
			run: async (warmUp) =>
				(await child.ask<AnalyzeAnswer>({ texts: warmUp ? all.slice(0, WARM_UP) : all, mode } satisfies AnalyzePayload)).milliseconds,
		};
	}

	async end(): Promise<void> {
		await Promise.all(this.children.map(async (child) => await child.end()));
	}
}

/**
 * Times everything in turns, round by round, so that a slow minute of the machine hits all alike. Every
 * contestant has a process of its own, warmed up before the first round.
 * @returns rates, and for each peer that could not run the reason
 */
export async function speedRounds(engine: SpeedEngine, given: SpeedTexts, rounds: number): Promise<{ rates: Rates; missing: Missing }> {
	const missing: Missing = new Map();
	const all = new Contestants({ N8N_MARKETING_AI_ENGINE: engine });
	const { texts } = given;
	const ours = all.start('analyze', ONE_WORKER);
	const pair = all.start('analyze', { N8N_MARKETING_AI_WORKERS: '2' });
	const contestants = [
		all.timed(ours, 'job', texts),
		all.timed(ours, 'one at a time', texts, 'one at a time'),
		all.timed(ours, 'repeated', given.repeated),
		all.timed(ours, 'short', given.short),
		all.timed(pair, 'two workers', texts),
	];
	// What our own engine is held against runs on ONNX Runtime's WebAssembly build, as it would for a user.
	const onnx: Record<string, string> = engine === 'simd' ? ONNX_ENGINE : {};
	if (engine === 'simd') contestants.push(all.timed(all.start('analyze', { ...onnx, ...ONE_WORKER }), 'onnx', texts));
	const distilbert = distilbertGraph();
	if ('graph' in distilbert) {
		const child = all.start('peerGraph', onnx);
		const lengths = texts.map(({ length }) => length);
		contestants.push({
			contest: 'peer',
			count: lengths.length,
			run: async (warmUp) => await child.ask<number>({ ...distilbert, lengths: warmUp ? lengths.slice(0, WARM_UP) : lengths }),
		});
	} else missing.set('peer', distilbert.reason);
	if (engine === 'native') {
		const child = all.start('pipeline');
		const folder = pipelineFolder();
		const own = texts.map(({ text }) => text);
		contestants.push({
			contest: 'pipeline',
			count: own.length,
			run: async (warmUp) => await child.ask<number>({ folder, texts: warmUp ? own.slice(0, WARM_UP) : own }),
		});
	}
	try {
		return { rates: await race(contestants, rounds, missing), missing };
	} finally {
		await all.end();
	}
}

/** The same texts on another Node: our engine against ONNX Runtime's WebAssembly. */
export async function speedRoundsOn(node: string, given: SpeedTexts, rounds: number): Promise<Rates> {
	const all = new Contestants(ONE_WORKER, node);
	const ours = all.start('analyze', { N8N_MARKETING_AI_ENGINE: 'simd' });
	try {
		return await race([
			all.timed(ours, 'job', given.texts),
			all.timed(ours, 'short', given.short),
			all.timed(all.start('analyze', ONNX_ENGINE), 'onnx', given.texts),
		], rounds, new Map());
	} finally {
		await all.end();
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
