import { defaultSettings } from '../../models/recommend/defaultSettings';
import { scoreLists } from '../../models/recommend/evaluate/scoreLists';
import { testCases } from '../../models/recommend/evaluate/testCases';
import { finish } from '../../models/recommend/finish';
import { train } from '../../models/recommend/train';
import type { Method, Tuning } from '../../models/recommend/types';
import { amazonSports, gowalla, type UserItemSet } from '../data/userItemSets';
import { orMissing } from '../harness/orMissing';
import type { Part } from '../harness/part';
import { atLeast, row } from '../harness/row';
import { mean } from '../harness/statistics';
import { COUNT, tuningText, type Figures } from './contest';
import { implicitScores } from './peers';

const QUICK_USERS = 500;
/** A test user in so many is asked of the yardsticks of old: their figures are known to the third digit. */
const YARDSTICK_STEP = 4;

interface Measured extends Figures { readonly tuning: Tuning; readonly users: number }

/** Every item ranked for every user, what she had left out. */
function measure({ train: events, test }: UserItemSet, method: Method, step: number, most: number): Measured {
	const recommender = train(events, null, { ...defaultSettings(0), method });
	const cases = testCases({ train: events, test }, 'discover').filter((_, at) => at % step === 0).slice(0, most);
	const { recall, ndcg } = finish(scoreLists({ recommender, catalogue: null, cases, mode: 'discover', count: COUNT, now: 0 }));
	return { recall: mean([...recall]), ndcg: mean([...ndcg]), tuning: recommender.tuning, users: cases.length };
}

const show = ({ recall, ndcg }: Figures): string => `${recall.toFixed(4)}/${ndcg.toFixed(4)}`;

/** Recall@20 of LightGCN's split; published: LightGCN .182/.155, most popular .0416/.0317 in this protocol. */
export const gowallaPart: Part = {
	name: 'gowalla',
	run: async ({ data, quick }, say) => await orMissing('Gowalla', async () => {
		const set = gowalla(data);
		const most = quick ? QUICK_USERS : Infinity;
		const popular = measure(set, 'popularity', 1, most);
		say(`most popular ${show(popular)}`);
		const ours = measure(set, 'auto', 1, most);
		say(`ours ${show(ours)}; ${tuningText(ours.tuning)}`);
		const cosine = measure(set, 'itemCosine', YARDSTICK_STEP, most);
		say(`item cosine ${show(cosine)}, ${cosine.users} users`);
		const peers = implicitScores('gowalla', data);
		const note = `${ours.users} users; ${tuningText(ours.tuning)}`;
		const peer = (name: string, figure: keyof Figures) => ({ name, value: peers.scores?.[name]?.[figure] ?? null });
		return [
			row({ measure: 'Gowalla, Recall@20', engine: 'node', unit: 'share', ours: ours.recall, peer: { name: 'item cosine', value: cosine.recall }, gate: atLeast(0.185), stretch: atLeast(0.1875), note }),
			row({ measure: 'Gowalla, NDCG@20', engine: 'node', unit: 'share', ours: ours.ndcg, peer: { name: 'item cosine', value: cosine.ndcg }, gate: atLeast(0.1525), stretch: atLeast(0.1545), note: 'published: LightGCN .182/.155' }),
			row({ measure: 'Gowalla, Recall@20 against implicit BM25', engine: 'node', unit: 'share', ours: ours.recall, peer: peer('bm25', 'recall'), note: peers.obstacle ?? '' }),
			row({ measure: 'Gowalla, Recall@20 against implicit ALS', engine: 'node', unit: 'share', ours: ours.recall, peer: peer('als', 'recall'), note: peers.obstacle ?? '64 factors' }),
			row({ measure: 'Gowalla, most popular, Recall@20', engine: 'node', unit: 'share', ours: popular.recall, note: `shows that the protocol is the published one (.0416/.0317): NDCG ${popular.ndcg.toFixed(4)}` }),
		];
	}),
};

export const amazonSportsPart: Part = {
	name: 'amazonSports',
	run: async ({ data, quick }, say) => await orMissing('amazon_sports', async () => {
		const set = amazonSports(data);
		const ours = measure(set, 'auto', 1, quick ? QUICK_USERS : Infinity);
		const cosine = measure(set, 'itemCosine', YARDSTICK_STEP, quick ? QUICK_USERS : Infinity);
		say(`ours ${show(ours)}, item cosine ${show(cosine)}; ${tuningText(ours.tuning)}`);
		return [row({
			measure: 'amazon_sports, Recall@20', engine: 'node', unit: 'share', ours: ours.recall, peer: { name: 'item cosine', value: cosine.recall },
			gate: atLeast(0.105), stretch: atLeast(0.107), note: `NDCG ${ours.ndcg.toFixed(4)}; ${ours.users} users; ${tuningText(ours.tuning)}`,
		})];
	}),
};
