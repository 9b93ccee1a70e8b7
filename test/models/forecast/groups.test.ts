import fc from 'fast-check';

import { eachGroup } from '../../../models/forecast/groups/eachGroup';
import { forecastGroups } from '../../../models/forecast/groups/tasks';
import type { FitOptions, ForecastResult, GroupResult, Series } from '../../../models/forecast/types';
import type { TaskTools } from '../../../models/runtime/task';
import { oracleSeries } from './oracle';

const OPTIONS: FitOptions = { horizon: 3, levels: [0.95], seed: 42, nonNegative: 'auto', effort: 'fast' };

/** A clock that stands still, or goes on by so much whenever it is asked. */
function tools(step = 0): Pick<TaskTools, 'milliseconds'> {
	let now = 0;
	return {
		milliseconds: () => {
			now += step;
			return now;
		},
	};
}

function seriesOf(id: string, values: ArrayLike<number>): Series {
	return { id, values: Float64Array.from(values), period: 1, longPeriods: [] };
}

async function run(series: readonly Series[], options = OPTIONS, budgetMilliseconds = Infinity, step = 0): Promise<Array<GroupResult<ForecastResult>>> {
	const steps = forecastGroups({ series, options, budgetMilliseconds }, tools(step));
	for (;;) {
		const next = await steps.next();
		if (next.done === true) return next.value.groups;
	}
}

const mixed = (): Series[] => [
	seriesOf('__proto__', oracleSeries('walk').values),
	seriesOf('short', [1, 2]),
	seriesOf('constant', [4, 4, 4, 4, 4, 4, 4, 4, 4]),
	seriesOf('level', oracleSeries('level').values),
	seriesOf('broken', [1, Infinity, 3]),
];

describe('forecastGroups', () => {
	it('answers each group in order; one that cannot be done does not touch the others', async () => {
		const results = await run(mixed());
		expect(results.map(({ id, status }) => [id, status])).toEqual([
			['__proto__', 'decided'], ['short', 'refused'], ['constant', 'decided'], ['level', 'decided'], ['broken', 'refused'],
		]);
		const [alone] = await run([seriesOf('level', oracleSeries('level').values)]);
		expect(results[3]).toEqual(alone);
	});

	it('gives every group the same whatever the order', async () => {
		const usual = await run(mixed());
		await fc.assert(
			fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), async (order) => {
				const results = await run(order.map((place) => mixed()[place] as Series));
				expect(results).toEqual(order.map((place) => usual[place]));
			}),
			{ numRuns: 4 },
		);
	});

	it('goes on with fast members when the budget is used up, and says so', async () => {
		const results = await run([seriesOf('a', oracleSeries('level').values)], { ...OPTIONS, effort: 'full' }, 10, 20);
		expect(results[0]).toMatchObject({ status: 'decided', notes: [{ code: 'forecast-out-of-time' }] });
	});

	it('gives way within a long series', async () => {
		const steps = forecastGroups({ series: [seriesOf('a', oracleSeries('walk').values)], options: OPTIONS, budgetMilliseconds: Infinity }, tools(60));
		expect(await steps.next()).toEqual({ done: false, value: { done: 0, total: 1 } });
		await steps.return({ groups: [] });
	});
});

it('a group that throws is a failed group, without the error’s text', async () => {
	function* work({ id }: Series): Generator<void, GroupResult<ForecastResult>> {
		yield;
		throw new RangeError(`value 1234 of ${id}`);
	}
	const steps = eachGroup([seriesOf('a', [1])], work, () => 0);
	expect(await steps.next()).toEqual({ done: true, value: [{ status: 'failed', id: 'a', reason: 'RangeError' }] });
});
