import { fitDrivers } from '../../../../models/forecast/drivers/fitDrivers';
import type { DriverFit } from '../../../../models/forecast/drivers/driverTypes';
import { predictDrivers } from '../../../../models/forecast/drivers/predictDrivers';
import { whatIf } from '../../../../models/forecast/drivers/whatIf';
import { driversOf, expectClose, oracles } from './oracle';
import type { DriverCase } from './oracle';

const each = oracles.cases[0] as DriverCase;
const fit = fitDrivers(driversOf(each), Float64Array.from(each.y)) as DriverFit;

describe('whatIf', () => {
	it('is the difference of the two predictions', () => {
		const changed = each.new.map(([price, spend, rating]) => [price as number, 1.2 * (spend as number), 0.9 * (rating as number)]);
		const total = (rows: readonly (readonly number[])[]) => predictDrivers(fit, rows, []).reduce((sum, { value }) => sum + value, 0);
		const result = whatIf(fit, each.new, [{ driver: 'spend', percent: 20 }, { driver: 'rating', percent: -10 }]);
		expectClose(result.before, total(each.new), 1e-10);
		expectClose(result.after, total(changed), 1e-10);
		expectClose(result.changes.reduce((sum, { difference }) => sum + difference, 0), result.difference, 1e-10);
		expect(result.lower95).toBeLessThan(result.difference);
		expect(result.upper95).toBeGreaterThan(result.difference);
	});

	it('has the bounds of the coefficient itself for one row and one driver', () => {
		const spend = fit.coefficients[1] as DriverFit['coefficients'][number];
		const result = whatIf(fit, [[10, 50, -3]], [{ driver: 'spend', percent: 100 }]);
		expectClose(result.lower95, 50 * spend.lower95, 1e-9);
		expectClose(result.upper95, 50 * spend.upper95, 1e-9);
	});

	it('says which drivers it does not have, and which it is not sure of', () => {
		const result = whatIf(fit, each.new, [{ driver: 'weather', percent: 5 }, { driver: 'spend', percent: 5 }]);
		expect(result.unknown).toEqual(['weather']);
		expect(result.changes.map(({ driver, sure }) => [driver, sure])).toEqual([['spend', true]]);
	});
});
