import { openRecommender } from '../../models/recommend/answer/openRecommender';
import { recommendFor } from '../../models/recommend/answer/recommendFor';
import { defaultSettings } from '../../models/recommend/defaultSettings';
import { historiesOf } from '../../models/recommend/historiesOf';
import { train } from '../../models/recommend/train';
import { gowalla } from '../data/userItemSets';
import { orMissing } from '../harness/orMissing';
import type { Part } from '../harness/part';
import { atMost, row } from '../harness/row';
import { median } from '../harness/statistics';

const ROUNDS = 3;
const ASKED = 3000;

function seconds(work: () => void): number {
	const started = performance.now();
	work();
	return (performance.now() - started) / 1000;
}

/** How long Gowalla's 810,128 events take, one thread: choosing, learning, answering. */
export const speed: Part = {
	name: 'speed',
	run: async ({ data, quick }) => await orMissing('Gowalla, speed', async () => {
		const { train: events } = gowalla(data);
		const rounds = quick ? 1 : ROUNDS;
		const settings = defaultSettings(0);
		const whole = Array.from({ length: rounds }, () => seconds(() => void train(events, null, settings)));
		const refit = Array.from({ length: rounds }, () => seconds(() => void train(events, null, { ...settings, tune: false })));
		const open = openRecommender(train(events, null, { ...settings, tune: false }), null);
		const options = { count: 20, mode: 'discover', rules: {}, explain: false, now: 0 } as const;
		const times = [...historiesOf(events)].slice(0, ASKED).map(([user, history]) => seconds(() => void recommendFor(open, { user, history }, options)) * 1000);
		const [tuned, fitted] = [median(whole), median(refit)];
		return [
			row({ measure: 'Gowalla, choosing the settings', engine: 'node', unit: 's', ours: tuned - fitted, gate: atMost(60), note: `median of ${rounds}` }),
			row({ measure: 'Gowalla, learning with known settings', engine: 'node', unit: 's', ours: fitted, gate: atMost(15), note: `median of ${rounds}` }),
			row({ measure: 'Gowalla, one user\'s list, median', engine: 'node', unit: 'ms', ours: median(times), gate: atMost(1), note: `${times.length} users` }),
			row({ measure: '541,909 lines of CSV to 4,000 customers\' lists', engine: 'node', unit: 's', ours: null, gate: null, note: 'comes with the node\'s intake' }),
		];
	}),
};
