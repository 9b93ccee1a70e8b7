import { selectEvents } from '../../models/recommend/data/selectEvents';
import type { EventTable } from '../../models/recommend/types';
import { shuffled } from '../../models/random/shuffled';
import { onlineRetail } from '../data/onlineRetail';
import { orMissing } from '../harness/orMissing';
import type { Part } from '../harness/part';
import { atLeast, row } from '../harness/row';
import { contest, meanOf, scoresText } from './contest';
import { cutAt } from './cuts';

const SAMPLES = 5;
const GUIDE: Record<number, number> = { 50: 0.105, 200: 0.1 };

/** A shop that has only some of the customers. */
function sampleOf(events: EventTable, customers: number, seed: number): EventTable {
	const chosen = new Set(shuffled([...events.users].sort(), seed).slice(0, customers));
	const places = Int32Array.from(events.user.keys()).filter((at) => chosen.has(events.users[events.user[at] as number] as string));
	return selectEvents(events, places);
}

/** Online Retail with few customers: where most recommenders have nothing to say. */
export const smallShops: Part = {
	name: 'smallShops',
	run: async ({ data, quick }, say) => await orMissing('Online Retail, small shops', async () => {
		const { events, catalogue } = onlineRetail(data);
		return (quick ? [50] : [50, 200]).map((customers) => {
			const contests = Array.from({ length: quick ? 1 : SAMPLES }, (_, at) => {
				const sample = sampleOf(events, customers, at + 1);
				const sold = new Set(sample.items);
				const found = contest(cutAt(sample, 'Nov', Infinity), { items: catalogue.items.filter(({ id }) => sold.has(id)) }, 'discover');
				say(`${customers}: ${scoresText(found)}`);
				return found;
			});
			return row({
				measure: `Online Retail, ${customers} customers, Recall@20`, engine: 'node', unit: 'share', ours: meanOf(contests, 'hybrid', 'recall'),
				peer: { name: 'item cosine', value: meanOf(contests, 'itemCosine', 'recall') }, judged: 'ratio', gate: atLeast(2),
				note: `mean of ${contests.length} samples, ${contests.map(({ users }) => users).join(' + ')} tested; guide ${GUIDE[customers]}; `
					+ `best-sellers ${meanOf(contests, 'bestSellers', 'recall').toFixed(3)}, user cosine ${meanOf(contests, 'userCosine', 'recall').toFixed(3)}`,
			});
		});
	}),
};
