import fc from 'fast-check';

import { detectAnomalies } from '../../../models/forecast/anomalies/detectAnomalies';
import { seededNormal } from '../../../models/forecast/numeric/seededNormal';
import type { AnomalyReport, Series } from '../../../models/forecast/types';

const OPTIONS = { level: 0.99, seed: 42, nonNegative: 'auto' as const };

function detect(values: ArrayLike<number>, rest: Partial<Series> = {}): AnomalyReport {
	const report = detectAnomalies({ id: 'a', values: Float64Array.from(values), period: 1, longPeriods: [], ...rest }, OPTIONS);
	if (report.status === 'refused' || report.status === 'failed') throw new Error(report.reason);
	return report;
}

const flagged = ({ rows }: AnomalyReport): number[] => rows.filter(({ isAnomaly }) => isAnomaly).map(({ index }) => index);

function noise(count: number, seed: number): number[] {
	const normal = seededNormal(seed);
	return Array.from({ length: count }, () => 200 + 5 * normal());
}

// Oracle: where the spike was put.
describe('detectAnomalies', () => {
	it('finds a spike and a dip where they were put, with size and direction', () => {
		const values = noise(90, 3);
		values[40] = 300;
		values[70] = 120;
		const report = detect(values);
		expect(flagged(report)).toEqual([40, 70]);
		expect(report.rows[40]?.size).toBeGreaterThan(80);
		expect(report.rows[70]?.size).toBeLessThan(-60);
		expect(report.rows[41]?.expected).toBeLessThan(215);
	});

	it('knows the season: a high weekend is none, a low one is', () => {
		const values = Array.from({ length: 140 }, (_, index) => (index % 7 >= 5 ? 300 : 100) + ((index * 31) % 9));
		expect(flagged(detect(values, { period: 7 }))).toEqual([]);
		values[117] = 110;
		expect(117 % 7).toBe(5);
		expect(flagged(detect(values, { period: 7 }))).toContain(117);
	});

	it.each([1, 2, 3, 4])('finds an outage of two days, and not the usual days behind it (seed %i)', (seed) => {
		const week = [100, 104, 102, 101, 98, 76, 74];
		const normal = seededNormal(seed);
		const values = Array.from({ length: 90 }, (_, index) => (week[index % 7] as number) + 1.5 * normal());
		values[76] = 3.2;
		values[77] = 3.2;
		expect(flagged(detect(values, { period: 7 }))).toEqual([76, 77]);
	});

	it('calls few usual values unusual', () => {
		const counts = Array.from({ length: 20 }, (_, seed) => flagged(detect(noise(100, seed + 1))).length);
		// Tails of Student t with 5 degrees are heavier than these normal ones: far fewer than 1 in 100.
		expect(counts.reduce((sum, count) => sum + count, 0) / 2000).toBeLessThan(0.01);
	});

	it('explains a promotion by its known column', () => {
		const past = Float64Array.from({ length: 80 }, (_, index) => Number(index % 20 === 10));
		const values = noise(80, 5).map((value, index) => value + 100 * (past[index] as number));
		expect(flagged(detect(values))).not.toEqual([]);
		expect(flagged(detect(values, { regressors: [{ name: 'promotion', past, future: new Float64Array(0) }] }))).toEqual([]);
	});

	it('finds the one value that differs, and nothing in what never changes', () => {
		expect(flagged(detect(Array.from({ length: 30 }, () => 4)))).toEqual([]);
		expect(flagged(detect(Array.from({ length: 30 }, (_, index) => (index === 20 ? 9 : 4))))).toContain(20);
	});

	it('says nothing about too short a history', () => {
		const report = detect([1, 2, 300]);
		expect(report.status).toBe('uncertain');
		expect(report.rows.every(({ expected, isAnomaly }) => expected === null && !isAnomaly)).toBe(true);
	});

	it('has one row a value, and flags exactly what lies outside', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 8, maxLength: 40 }), (drawn) => {
				const { rows } = detect(drawn);
				expect(rows.map(({ value }) => value)).toEqual(drawn);
				for (const { value, lower, upper, isAnomaly } of rows) {
					if (lower === null || upper === null || !isAnomaly) continue;
					expect(value < lower || value > upper).toBe(true);
				}
			}),
			{ numRuns: 20 },
		);
	});
});
