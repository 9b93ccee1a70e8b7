/** How many values of a column were read as one label, for a person to check. */
export interface LabelMapping {
	readonly from: string;
	readonly to: string;
	readonly count: number;
}

/** A column of labels, read. Indexes count the values from 0. */
export interface LabelColumn<Label extends string = string, Scale extends string = string> {
	/** One per value; null for a value without a label. */
	readonly labels: readonly (Label | null)[];
	/** How the column writes its labels. */
	readonly scale: Scale;
	/** What its bare numbers were taken as, null where there are none that could be read. */
	readonly numbersAs: Scale | null;
	/** True when the values alone do not prove the scale of the column's numbers. */
	readonly assumed: boolean;
	/** Every spelling and its label, the most frequent first. */
	readonly mapping: readonly LabelMapping[];
	/** Values that are empty. */
	readonly empty: readonly number[];
	/** Values that hold something, but no label. */
	readonly unread: readonly number[];
}

/** Counts how values became labels, the most frequent first. */
export function mappingOf(
	values: readonly unknown[],
	labels: readonly (string | null)[],
): LabelMapping[] {
	const counts = new Map<string, { from: string; to: string; count: number }>();
	labels.forEach((to, index) => {
		if (to === null) return;
		const from = String(values[index]).trim();
		const key = JSON.stringify([from, to]);
		const known = counts.get(key);
		if (known === undefined) counts.set(key, { from, to, count: 1 });
		else known.count += 1;
	});
	return [...counts.values()].sort(
		(first, second) => second.count - first.count || (first.from < second.from ? -1 : 1),
	);
}
