import { historiesOf } from '../historiesOf';
import type { HistoryEntry, Mode } from '../types';
import type { EventSplit } from './splitEvents';

/** One user of a test: what she had before, and what she really took afterwards. */
export interface TestCase {
	readonly user: string;
	readonly history: readonly HistoryEntry[];
	/** Known items; in `discover` only new ones for her, in `buyAgain` only old ones. */
	readonly truth: ReadonlySet<string>;
}

/** Users who are known and took something known that the mode asks about, by user id. */
export function testCases({ train, test }: Pick<EventSplit, 'train' | 'test'>, mode: Mode): TestCase[] {
	const known = new Set(train.items);
	const before = historiesOf(train);
	const after = historiesOf(test);
	return [...after.keys()].sort().flatMap((user) => {
		const history = before.get(user);
		if (history === undefined) return [];
		const had = new Set(history.map(({ item }) => item));
		const isAsked = (item: string): boolean => known.has(item) && (mode === 'nextPurchase' || had.has(item) === (mode === 'buyAgain'));
		const truth = new Set((after.get(user) ?? []).map(({ item }) => item).filter(isAsked));
		return truth.size === 0 ? [] : [{ user, history, truth }];
	});
}
