import { openRecommender } from '../../models/recommend/answer/openRecommender';
import { recommendFor } from '../../models/recommend/answer/recommendFor';
import { selectEvents } from '../../models/recommend/data/selectEvents';
import { defaultSettings } from '../../models/recommend/defaultSettings';
import { listMetrics } from '../../models/recommend/evaluate/listMetrics';
import { historiesOf } from '../../models/recommend/historiesOf';
import { train } from '../../models/recommend/train';
import { shuffled } from '../../models/random/shuffled';
import { onlineRetail } from '../data/onlineRetail';
import { orMissing } from '../harness/orMissing';
import type { Part } from '../harness/part';
import { atLeast, row } from '../harness/row';
import { mean } from '../harness/statistics';
import { COUNT, tuningText } from './contest';
import { cutAt } from './cuts';

const HIDDEN_SHARE = 0.15;
const SEED = 7;

/** Items that the training never saw sold: only their titles are known. */
export const coldItems: Part = {
	name: 'coldItems',
	run: async ({ data }) => await orMissing('Online Retail, cold items', async () => {
		const { events, catalogue } = onlineRetail(data);
		const split = cutAt(events, 'Nov');
		const candidates = [...split.train.items].sort();
		const hidden = new Set(shuffled(candidates, SEED).slice(0, Math.round(candidates.length * HIDDEN_SHARE)));
		const places = Int32Array.from(split.train.item.keys()).filter((at) => !hidden.has(split.train.items[split.train.item[at] as number] as string));
		const seen = selectEvents(split.train, places);
		const now = split.cut as number;
		const recommender = train(seen, catalogue, defaultSettings(now));
		const open = openRecommender(recommender, catalogue);
		const options = { count: COUNT, mode: 'discover', rules: { only: [...hidden] }, explain: false, now, fill: true } as const;
		const before = historiesOf(seen);
		const recalls: number[] = [];
		for (const [user, after] of historiesOf(split.test)) {
			const history = before.get(user);
			const truth = new Set(after.map(({ item }) => item).filter((item) => hidden.has(item)));
			if (history === undefined || truth.size === 0) continue;
			recalls.push(listMetrics(recommendFor(open, { user, history }, options).items.map(({ item }) => item), truth, COUNT).recall);
		}
		return [row({
			measure: 'Online Retail, items never sold before, Recall@20', engine: 'node', unit: 'share', ours: mean(recalls),
			peer: { name: 'random', value: COUNT / hidden.size }, judged: 'ratio', gate: atLeast(8), stretch: null,
			note: `${recalls.length} users, ${hidden.size} hidden items; guide .29; ${tuningText(recommender.tuning)}`,
		})];
	}),
};
