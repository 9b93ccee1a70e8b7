import { onlineRetail } from '../data/onlineRetail';
import { orMissing } from '../harness/orMissing';
import type { Part } from '../harness/part';
import { atLeast, row } from '../harness/row';
import { contest, meanOf, scoresText, tuningText } from './contest';
import { CUTS, cutAt, type CutName } from './cuts';

/** Online Retail, items that the customer never bought before, five days of the year. */
export const discover: Part = {
	name: 'discover',
	run: async ({ data, quick }, say) => await orMissing('Online Retail, Discover', async () => {
		const { events, catalogue } = onlineRetail(data);
		const names = (quick ? ['Jun'] : Object.keys(CUTS)) as CutName[];
		const contests = names.map((name) => {
			const found = contest(cutAt(events, name), catalogue, 'discover');
			say(`${name}: ${scoresText(found)}; ${tuningText(found.tuning)}`);
			return { name, ...found };
		});
		const against = (method: 'itemCosine' | 'userCosine', label: string, gate: number) => row({
			measure: `Online Retail Discover, mean Recall@20 of ${names.length} cuts, against ${label}`, engine: 'node', unit: 'share',
			ours: meanOf(contests, 'hybrid', 'recall'), peer: { name: label, value: meanOf(contests, method, 'recall') }, judged: 'ratio', gate: atLeast(gate),
			note: contests.map(({ name, scores }) => `${name} ${scores.get('hybrid')?.recall.toFixed(3)}`).join(', '),
		});
		return [
			against('itemCosine', 'item cosine', 1.7),
			against('userCosine', 'user cosine', 1.35),
			...contests.map(({ name, scores, users, tuning }) => row({
				measure: `Online Retail Discover ${name}, Recall@20`, engine: 'node', unit: 'share', ours: scores.get('hybrid')?.recall ?? null,
				peer: { name: 'best-sellers of the week', value: scores.get('bestSellers')?.recall ?? null }, judged: 'ratio',
				gate: { at: 'least', value: 1.0001 }, note: `${users} users; NDCG ${scores.get('hybrid')?.ndcg.toFixed(3)}; ${tuningText(tuning)}`,
			})),
			row({
				measure: 'Online Retail Discover, mean Recall@20', engine: 'node', unit: 'share', ours: meanOf(contests, 'hybrid', 'recall'), stretch: atLeast(0.15),
				note: `user cosine ${meanOf(contests, 'userCosine', 'recall').toFixed(4)}, item cosine ${meanOf(contests, 'itemCosine', 'recall').toFixed(4)}, `
					+ `best-sellers ${meanOf(contests, 'bestSellers', 'recall').toFixed(4)}, most bought ${meanOf(contests, 'popularity', 'recall').toFixed(4)}`,
			}),
			row({
				measure: 'Online Retail Discover, mean NDCG@20', engine: 'node', unit: 'share', ours: meanOf(contests, 'hybrid', 'ndcg'), stretch: atLeast(0.146),
				peer: { name: 'user cosine', value: meanOf(contests, 'userCosine', 'ndcg') },
			}),
		];
	}),
};
