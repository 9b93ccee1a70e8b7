import { m3, m4Weekly, tourism, type SeriesSet } from '../data/forecastSets';
import { MissingData } from '../data/readSet';
import type { Part } from '../harness/part';
import { atLeast, atMost, row, type Row } from '../harness/row';
import { mean } from '../harness/statistics';
import { ownForecasts, type OwnForecast } from './ours';
import { peerForecasts, peerObstacle, sampleOf } from './peers';
import { covered, intervalScore, naiveScale } from './scoring';
import { openSet } from './sets';

const ENGINE = 'node';

interface Held {
	set: SeriesSet;
	share80: number[];
	share95: number[];
	/** Our interval score ÷ AutoETS' on the seeded sample; null without the peer. */
	ratio: number | null;
}

function held(set: SeriesSet, own: readonly OwnForecast[]): Omit<Held, 'ratio'> {
	const bounds = set.series.map(({ test }, index) => {
		const { lower80, upper80, lower95, upper95 } = own[index] as OwnForecast;
		return { narrow: covered(test, { lower: lower80, upper: upper80 }), wide: covered(test, { lower: lower95, upper: upper95 }) };
	});
	return { set, share80: bounds.map(({ narrow }) => narrow), share95: bounds.map(({ wide }) => wide) };
}

function scoreRatio(set: SeriesSet, own: readonly OwnForecast[]): number | null {
	if (peerObstacle() !== null) return null;
	const peers = peerForecasts(set, 'AutoETS');
	const pairs = sampleOf(set).flatMap((place, index) => {
		const [series, ours, peer] = [set.series[place], own[place], peers[index]];
		if (series === undefined || ours === undefined || peer?.lower95 === undefined || peer.upper95 === undefined) return [];
		const scale = naiveScale(series.train, set.period);
		return [{
			ours: intervalScore(series.test, { lower: ours.lower95, upper: ours.upper95 }, scale),
			peer: intervalScore(series.test, { lower: peer.lower95, upper: peer.upper95 }, scale),
		}];
	});
	return mean(pairs.map(({ ours }) => ours)) / mean(pairs.map(({ peer }) => peer));
}

function rowsOf(groups: readonly Held[]): Row[] {
	const pooled = (of: (group: Held) => number[]): number => mean(groups.flatMap(of));
	const each = (of: (group: Held) => number[]): string => groups.map((group) => `${group.set.name} ${mean(of(group)).toFixed(3)}`).join(', ');
	const ratios = groups.map(({ ratio }) => ratio).filter((ratio) => ratio !== null);
	const [wide, narrow] = [pooled(({ share95 }) => share95), pooled(({ share80 }) => share80)];
	const within = (what: string, ours: number, gates: [number, number], note: string): Row[] => [
		row({ measure: `${what}, at least`, engine: ENGINE, unit: 'share', ours, gate: atLeast(gates[0]), note }),
		row({ measure: `${what}, at most`, engine: ENGINE, unit: 'share', ours, gate: atMost(gates[1]) }),
	];
	return [
		...within('values within the 95 % bounds', wide, [0.93, 0.97], each(({ share95 }) => share95)),
		...within('values within the 80 % bounds', narrow, [0.77, 0.86], each(({ share80 }) => share80)),
		row({
			measure: 'interval score ÷ AutoETS, geometric mean', engine: ENGINE, unit: 'times',
			ours: ratios.length === 0 ? null : Math.exp(mean(ratios.map(Math.log))), gate: atMost(1),
			note: peerObstacle() ?? groups.map(({ set, ratio }) => `${set.name} ${ratio?.toFixed(2) ?? '—'}`).join(', '),
		}),
	];
}

/** Whether bounds hold what they promise, and how wide they are for that. */
export const intervals: Part = {
	name: 'intervals',
	async run(options, say): Promise<Row[]> {
		const groups: Held[] = [];
		const rows: Row[] = [];
		for (const source of [...m3, ...tourism, m4Weekly]) {
			try {
				const set = openSet(source, options);
				const own = await ownForecasts(set, say);
				groups.push({ ...held(set, own), ratio: scoreRatio(set, own) });
			} catch (error) {
				if (!(error instanceof MissingData)) throw error;
				rows.push(row({ measure: source.name, engine: ENGINE, unit: 'share', ours: null, note: error.message }));
			}
		}
		return groups.length === 0 ? rows : [...rowsOf(groups), ...rows];
	},
};
