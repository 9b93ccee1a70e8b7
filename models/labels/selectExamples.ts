import { shuffled } from '../random/shuffled';
import { LEAST_EXAMPLES, MOST_CELLS, MOST_TEXTS, type ExampleFate, type LabelConflict, type LabelCount } from './types';

export interface SelectedExamples {
	/** One per row. */
	fates: ExampleFate[];
	conflicts: LabelConflict[];
	labels: LabelCount[];
	tooFew: LabelCount[];
	/** Positions of the rows to learn from, in order. */
	used: number[];
}

/** Two spellings of one text: a copy in capitals would be known by heart, not judged. */
const keyOf = (text: string): string => text.normalize('NFKC').toLowerCase();

const byName = (one: LabelCount, other: LabelCount): number => (one.label < other.label ? -1 : 1);

/** Positions of the rows of every different text. */
function rowsByText(texts: ReadonlyArray<string | null>): number[][] {
	const rows = new Map<string, number[]>();
	texts.forEach((text, position) => {
		if (text === null) return;
		const known = rows.get(keyOf(text));
		if (known) known.push(position);
		else rows.set(keyOf(text), [position]);
	});
	return [...rows.values()];
}

/** As many rows of every label as its share of the limit, drawn by the seed; never fewer than LEAST_EXAMPLES. */
function withinLimit(rows: ReadonlyMap<string, number[]>, limit: number, seed: number): number[] {
	const total = [...rows.values()].reduce((sum, own) => sum + own.length, 0);
	if (total <= limit) return [...rows.values()].flat();
	return [...rows.values()].flatMap((own, index) => shuffled(own, seed + index).slice(0, Math.max(LEAST_EXAMPLES, Math.floor((own.length / total) * limit))));
}

/**
 * Which rows labels can be learned from: each text once, none that has two labels, and only labels with
 * LEAST_EXAMPLES different texts.
 * @param texts cleaned; null where there is nothing to read
 * @param labels label of each row
 */
export function selectExamples(texts: ReadonlyArray<string | null>, labels: readonly string[], seed: number): SelectedExamples {
	const fates = texts.map((text): ExampleFate => (text === null ? 'text-refused' : 'used'));
	const conflicts: LabelConflict[] = [];
	const byLabel = new Map<string, number[]>();
	for (const positions of rowsByText(texts)) {
		const own = [...new Set(positions.map((position) => labels[position] as string))];
		if (own.length > 1) {
			conflicts.push({ positions, labels: own });
			for (const position of positions) fates[position] = 'text-two-labels';
			continue;
		}
		for (const position of positions.slice(1)) fates[position] = 'text-duplicate';
		const [label, [first]] = [own[0] as string, positions as [number]];
		byLabel.set(label, [...(byLabel.get(label) ?? []), first]);
	}
	const counts = [...byLabel].map(([label, positions]): LabelCount => ({ label, examples: positions.length })).sort(byName);
	const learned = new Map([...byLabel].filter(([, positions]) => positions.length >= LEAST_EXAMPLES));
	const limit = Math.min(MOST_TEXTS, Math.floor(MOST_CELLS / Math.max(1, learned.size)));
	const used = new Set(withinLimit(learned, limit, seed));
	fates.forEach((fate, position) => {
		if (fate === 'used' && !used.has(position)) fates[position] = learned.has(labels[position] as string) ? 'over-limit' : 'label-too-few';
	});
	return {
		fates,
		conflicts,
		labels: counts.filter(({ examples }) => examples >= LEAST_EXAMPLES),
		tooFew: counts.filter(({ examples }) => examples < LEAST_EXAMPLES),
		used: [...used].sort((one, other) => one - other),
	};
}
