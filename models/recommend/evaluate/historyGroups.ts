import type { CompareName, HistoryGroup } from '../types';
import type { ListScores } from './scoreLists';
import type { TestCase } from './testCases';

const BOUNDS: ReadonlyArray<{ from: number; to: number | null }> = [{ from: 1, to: 4 }, { from: 5, to: 19 }, { from: 20, to: null }];

/** The same scores for users with short, middle and long histories; groups without users are left out. */
export function historyGroups(cases: readonly TestCase[], scores: ReadonlyArray<{ name: CompareName; lists: ListScores }>): HistoryGroup[] {
	const lengths = cases.map(({ history }) => new Set(history.map(({ item }) => item)).size);
	return BOUNDS.flatMap(({ from, to }) => {
		const members = [...lengths.keys()].filter((at) => (lengths[at] as number) >= from && (lengths[at] as number) <= (to ?? Infinity));
		if (members.length === 0) return [];
		const meanOf = (values: Float64Array): number => members.reduce((sum, at) => sum + (values[at] as number), 0) / members.length;
		return [{ from, to, users: members.length, scores: scores.map(({ name, lists }) => ({ name, recall: meanOf(lists.recall), ndcg: meanOf(lists.ndcg) })) }];
	});
}
