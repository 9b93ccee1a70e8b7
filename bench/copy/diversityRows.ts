import { atLeast, atMost, row, type Row } from '../harness/row';
import { mean } from '../harness/statistics';
import type { CheckedBrief } from './checkedBrief';
import { ENGINE } from './engine';
import type { SetDiversity } from './secondChecker';

/** The set that holds a bound worst is the figure; means stand in the note, by language. */
export function diversityRows(title: string, all: readonly CheckedBrief[]): Row[] {
	const sets = all.flatMap(({ entry, checked }) => checked.diversity.map((set) => ({ id: entry.id, set })));
	const chinese = (id: string): boolean => id.startsWith('zh');
	const figure = (pick: (set: SetDiversity) => number, worst: (values: number[]) => number) => {
		const values = sets.map(({ set }) => pick(set));
		const meanOf = (some: typeof sets): string => mean(some.map(({ set }) => pick(set))).toFixed(3);
		const extreme = sets.length === 0 ? NaN : worst(values);
		const place = sets.find(({ set }) => pick(set) === extreme);
		return {
			ours: extreme,
			note: `worst of ${sets.length} sets (${place === undefined ? 'none' : `${place.id} ${place.set.channel} ${place.set.field}`}); mean en ${meanOf(sets.filter(({ id }) => !chinese(id)))}, zh ${meanOf(sets.filter(({ id }) => chinese(id)))}`,
		};
	};
	const least = (values: number[]): number => Math.min(...values);
	const most = (values: number[]): number => Math.max(...values);
	return [
		row({ measure: `${title}distinct-2`, engine: ENGINE, unit: 'share', ...figure((set) => set.distinct2, least), gate: atLeast(0.7), stretch: atLeast(0.8) }),
		row({ measure: `${title}self-BLEU-4`, engine: ENGINE, unit: 'share', ...figure((set) => set.selfBleu4, most), gate: atMost(0.45) }),
		row({ measure: `${title}largest Jaccard overlap of two texts`, engine: ENGINE, unit: 'share', ...figure((set) => set.largestJaccard, most), gate: atMost(0.6) }),
		row({ measure: `${title}different frames among the texts of a set`, engine: ENGINE, unit: 'share', ...figure((set) => set.differentFrames, least) }),
	];
}
