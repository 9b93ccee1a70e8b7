import { m3, readSeries, type SeriesSet } from '../data/forecastSets';
import { MissingData } from '../data/readSet';
import type { BenchOptions } from '../harness/options';
import type { Part } from '../harness/part';
import { atLeast, atMost, row, type Row } from '../harness/row';
import { python } from '../harness/python';
import { median, spread } from '../harness/statistics';
import { DEFAULT_OPTIONS, runTask, seriesOf } from './ours';
import { peerObstacle } from './peers';

type Peer = 'Prophet' | 'AutoETS' | 'SCUM';

interface Round {
	full: number;
	fast: number;
	peers: Map<Peer, number>;
}

const ENGINE = 'node';
const SERIES = 1000;
const PEER_SERIES = 40;
const PEERS: Peer[] = ['Prophet', 'AutoETS', 'SCUM'];
const NOISY_SPREAD = 0.15;

async function ownSeconds(set: SeriesSet, effort: 'full' | 'fast'): Promise<number> {
	// The worker is started and warm, as the peers are after their first series.
	await runTask(seriesOf(set).slice(0, 1), { ...DEFAULT_OPTIONS, effort, horizon: set.horizon });
	const started = performance.now();
	await runTask(seriesOf(set), { ...DEFAULT_OPTIONS, effort, horizon: set.horizon });
	return (performance.now() - started) / 1000 / set.series.length;
}

function peerSeconds(set: SeriesSet, method: Peer, count: number): number {
	const series = set.series.slice(0, count).map(({ train }) => ({ values: [...train], period: set.period, horizon: set.horizon }));
	const answer = python('forecast_speed.py', [], JSON.stringify({ method, series }), 'requirements-forecast');
	return (JSON.parse(answer) as { seconds: number }).seconds / series.length;
}

function rowsOf(rounds: readonly Round[], set: SeriesSet): Row[] {
	const own = (kind: 'full' | 'fast'): number[] => rounds.map((round) => round[kind]);
	const apart = spread(own('full'));
	const noise = apart > NOISY_SPREAD ? `rounds lie ${(100 * apart).toFixed(0)} % apart: noisy machine` : '';
	const seconds = (kind: 'full' | 'fast'): number => SERIES * median(own(kind));
	const against = (kind: 'full' | 'fast', peer: Peer, measure: string, bound: Partial<Row>): Row => {
		const times = rounds.map((round) => round.peers.get(peer) ?? NaN);
		const missing = times.some(Number.isNaN);
		return row({
			measure, engine: ENGINE, unit: 'ms', ours: 1000 * median(own(kind)),
			peer: { name: peer, value: missing ? null : 1000 * median(times) },
			// How many times faster: the peer's time over ours, round by round.
			ratio: missing ? null : median(times.map((time, index) => time / (own(kind)[index] as number))),
			judged: 'ratio', ...bound, note: missing ? (peerObstacle() ?? '') : 'a series; peers on 40 series, one thread',
		});
	};
	return [
		row({
			measure: '1,000 monthly series, backtest weights and intervals', engine: ENGINE, unit: 's', ours: seconds('full'),
			gate: atMost(120), stretch: atMost(60), note: [`${set.series.length} M3 monthly series, one worker`, noise].filter(Boolean).join('; '),
		}),
		row({ measure: '1,000 monthly series, fast members', engine: ENGINE, unit: 's', ours: seconds('fast') }),
		against('full', 'Prophet', 'all members against Prophet', { gate: atLeast(2) }),
		against('fast', 'Prophet', 'fast members against Prophet', { gate: atLeast(10) }),
		against('full', 'AutoETS', 'all members against AutoETS', {}),
		against('full', 'SCUM', 'all members against SCUM', {}),
	];
}

async function measure(set: SeriesSet, { quick }: BenchOptions, say: (line: string) => void): Promise<Round[]> {
	const rounds: Round[] = [];
	for (let time = 0; time < (quick ? 1 : 3); time += 1) {
		const peers = new Map<Peer, number>();
		const full = await ownSeconds(set, 'full');
		const fast = await ownSeconds(set, 'fast');
		for (const peer of peerObstacle() === null ? PEERS : []) peers.set(peer, peerSeconds(set, peer, quick ? 4 : PEER_SERIES));
		rounds.push({ full, fast, peers });
		say(`round ${time + 1} is done`);
	}
	return rounds;
}

/** How long a thousand forecasts take on one core, and against what people use. */
export const speed: Part = {
	name: 'speed',
	async run(options, say): Promise<Row[]> {
		const monthly = m3.find(({ name }) => name === 'M3 monthly');
		if (monthly === undefined) throw new Error('M3 monthly is not among the sets');
		try {
			const set = readSeries(monthly, options.data, options.quick ? 8 : SERIES);
			return rowsOf(await measure(set, options, say), set);
		} catch (error) {
			if (!(error instanceof MissingData)) throw error;
			return [row({ measure: 'speed', engine: ENGINE, unit: 's', ours: null, note: error.message })];
		}
	},
};
