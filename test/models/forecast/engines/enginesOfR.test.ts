import { fitForms } from '../../../../models/forecast/engines/ets/ets';
import { candidateForms, formName } from '../../../../models/forecast/engines/ets/etsForm';
import { fitTheta } from '../../../../models/forecast/engines/theta';
import { apart, context, oracleSeries, readOraclesOfR } from '../oracle';
import { fitOrder } from './fitOrder';

const oracles = readOraclesOfR();
const HORIZON = 12;

// Oracle: R's package forecast (Hyndman & Khandakar 2008), version in forecastOraclesR.json. Two searches for one
// minimum: forecasts agree to a share of their size.
describe("against R's forecast", () => {
	it.each(oracles.ets)('exponential smoothing $form of $series', ({ series, form, point, lower95, upper95 }) => {
		const { values, period } = oracleSeries(series);
		const candidates = candidateForms(true, true).filter((candidate) => formName(candidate) === form);
		const found = fitForms(values, context(period), candidates).predict(HORIZON, [0.95]);
		expect(apart(found.point, point)).toBeLessThan(0.02);
		expect(apart(found.intervals[0]?.lower ?? [], lower95)).toBeLessThan(0.05);
		expect(apart(found.intervals[0]?.upper ?? [], upper95)).toBeLessThan(0.05);
	});

	it.each(oracles.arima)('ARIMA $order $seasonal of $series', ({ series, order, seasonal, point, lower95, upper95 }) => {
		const { values, period } = oracleSeries(series);
		const found = fitOrder(values, period, order, seasonal).predict(HORIZON, [0.95]);
		expect(apart(found.point, point)).toBeLessThan(0.005);
		expect(apart(found.intervals[0]?.lower ?? [], lower95)).toBeLessThan(0.005);
		expect(apart(found.intervals[0]?.upper ?? [], upper95)).toBeLessThan(0.005);
	});

	// Of the series without season only this one: where nothing is smoothed (`level`), the first level decides, and R estimates it.
	it.each(oracles.theta.filter(({ series }) => series === 'walk'))('Theta of $series', ({ series, point }) => {
		const found = fitTheta(oracleSeries(series).values).predict(HORIZON, []);
		expect(apart(found.point, point)).toBeLessThan(0.0001);
	});
});
