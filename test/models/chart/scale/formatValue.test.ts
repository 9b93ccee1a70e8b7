import { formatValue, tickFormatter } from '../../../../models/chart/scale/formatValue';

describe('tickFormatter', () => {
	// Written out by hand.
	it.each([
		[[0, 5000, 10_000], 'number', ['0', '5,000', '10,000']],
		[[-0.5, 0, 0.5], 'number', ['−0.5', '0.0', '0.5']],
		[[0, 2_500_000, 5_000_000], 'number', ['0.0M', '2.5M', '5.0M']],
		[[0, 0.25, 0.5], 'percent', ['0 %', '25 %', '50 %']],
		[[-0.4, 0, 0.4], 'signedPercent', ['−40 %', '0 %', '+40 %']],
		[[0, 0.005, 0.01], 'percent', ['0.0 %', '0.5 %', '1.0 %']],
	] as const)('writes %j as %s alike', (ticks, format, texts) => {
		expect(ticks.map(tickFormatter(ticks, format))).toEqual(texts);
	});
});

describe('formatValue', () => {
	it.each([
		[0.436, 'signedPercent', '+44 %'],
		[-0.004, 'signedPercent', '0 %'],
		[-0.3, 'signedPercent', '−30 %'],
		[0.436, 'percent', '44 %'],
		[1234.5, 'number', '1,235'],
		[12.34, 'number', '12.3'],
		[0.01234, 'number', '0.0123'],
		[0, 'number', '0'],
		[-2_500_000, 'number', '−2.5M'],
		[120, 'number', '120'],
	] as const)('writes %s as %s', (value, format, text) => {
		expect(formatValue(value, format)).toBe(text);
	});
});
