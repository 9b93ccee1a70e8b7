import { openRecommender } from '../../../../models/recommend/answer/openRecommender';
import { recommendFor } from '../../../../models/recommend/answer/recommendFor';
import { heldItems } from '../../../../models/recommend/answer/heldItems';
import { interactionsOf } from '../../../../models/recommend/data/interactions';
import { defaultSettings } from '../../../../models/recommend/defaultSettings';
import { listMetrics } from '../../../../models/recommend/evaluate/listMetrics';
import { splitEvents, type EventSplit } from '../../../../models/recommend/evaluate/splitEvents';
import { testCases } from '../../../../models/recommend/evaluate/testCases';
import { finish } from '../../../../models/recommend/finish';
import { recentEvents } from '../../../../models/recommend/parts/popularity';
import { trendOf } from '../../../../models/recommend/parts/trend';
import { train } from '../../../../models/recommend/train';
import { gridScores } from '../../../../models/recommend/tune/gridScores';
import type { Mode } from '../../../../models/recommend/types';
import { NOW, tableOf, twoTastes } from '../fixtures';

// Oracle: the answers themselves. What the tuner scores must be what recommendFor gives afterwards.
describe('gridScores', () => {
	it.each<Mode>(['discover', 'nextPurchase', 'buyAgain'])('judges the lists that are shown in the mode %s', (mode) => {
		const split = splitEvents(tableOf(twoTastes(240)), NOW, 1) as EventSplit;
		const now = split.cut as number;
		const recommender = train(split.train, null, { ...defaultSettings(now), mode, tune: false });
		const open = openRecommender(recommender, null);
		const cases = testCases(split, mode);
		const shown = cases.map(({ history, truth }) => {
			const { items } = recommendFor(open, { history }, { count: 20, mode, rules: {}, explain: false, now, fill: false });
			const { recall, ndcg } = listMetrics(items.map(({ item }) => item), truth, 20);
			return recall + ndcg;
		});

		const { tuning, halfLives, parts } = recommender;
		const data = interactionsOf(split.train, null, 500);
		const recent = recentEvents(data.events, data.items.length, now, halfLives.trend);
		const all = recentEvents(data.events, data.items.length, now, Infinity);
		const times = { now, historyHalfLife: tuning.historyHalfLife, buyAgainHalfLife: halfLives.buyAgain };
		const [score] = finish(gridScores({
			cases: cases.map(({ history, truth }) => ({ held: heldItems(history, open.placeOf, times).held, truth: new Set([...truth].map((item) => open.placeOf(item) as number)) })),
			parts: parts.map(({ rows }) => rows),
			trends: new Map([[tuning.trendPower, trendOf(recent, all, tuning.trendPower)]]),
			isHidden: mode === 'discover', isHeldOnly: mode === 'buyAgain',
		}, [{ shares: parts.map(({ share }) => share), trendPower: tuning.trendPower, buyAgainShare: tuning.buyAgainShare }]));
		expect(cases.length).toBeGreaterThan(0);
		expect(score).toBeCloseTo(shown.reduce((sum, value) => sum + value, 0) / cases.length, 9);
	});
});
