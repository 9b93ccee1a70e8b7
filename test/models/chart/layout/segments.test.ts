import * as fc from 'fast-check';
import { segments } from '../../../../models/chart/layout/segments';

describe('segments', () => {
	it('are the stretches that all rows have', () => {
		expect(segments([1, 2, null, 4, 5, 6], [1, 2, 3, 4, null, 6])).toEqual([{ from: 0, to: 1 }, { from: 3, to: 3 }, { from: 5, to: 5 }]);
	});

	it('hold every period with a value exactly once', () => {
		fc.assert(
			fc.property(fc.array(fc.option(fc.integer())), (row) => {
				const covered = segments(row).flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
				expect(covered).toEqual([...row.keys()].filter((period) => row[period] !== null));
			}),
		);
	});
});
