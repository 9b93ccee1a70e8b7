import { onlineRetail } from '../data/onlineRetail';
import { orMissing } from '../harness/orMissing';
import type { Part } from '../harness/part';
import { atLeast, row } from '../harness/row';
import { contest, scoresText, tuningText } from './contest';
import { cutAt } from './cuts';

const STRETCH = { Aug: 0.3, Sep: 0.222, Nov: 0.257 } as const;

/** Online Retail, whatever the customer takes next, repeats included. */
export const nextPurchase: Part = {
	name: 'nextPurchase',
	run: async ({ data, quick }, say) => await orMissing('Online Retail, Next Purchase', async () => {
		const { events, catalogue } = onlineRetail(data);
		const names = (quick ? ['Aug'] : Object.keys(STRETCH)) as Array<keyof typeof STRETCH>;
		return names.map((name) => {
			const found = contest(cutAt(events, name), catalogue, 'nextPurchase');
			say(`${name}: ${scoresText(found)}; ${tuningText(found.tuning)}`);
			const ours = found.scores.get('hybrid');
			return row({
				measure: `Online Retail Next Purchase ${name}, Recall@20`, engine: 'node', unit: 'share', ours: ours?.recall ?? null,
				peer: { name: 'user cosine', value: found.scores.get('userCosine')?.recall ?? null }, judged: 'ratio', gate: atLeast(1.1),
				note: `guide ${STRETCH[name]}; NDCG ${ours?.ndcg.toFixed(3)}; own repeats alone ${found.scores.get('buyAgain')?.recall.toFixed(3)}; ${tuningText(found.tuning)}`,
			});
		});
	}),
};
