import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { trendEquation } from '../../../../models/forecast/trend/trendEquation';
import type { TrendKind, TrendOptions } from '../../../../models/forecast/trend/trendTypes';
import { loadBundled } from '../../language/bundled';

/** Bundled as for the worker: the package has parts that are ES modules only. */
const { trendLine } = loadBundled<typeof import('../../../../models/forecast/trend/trendLine')>('models/forecast/trend/trendLine.ts');

interface Oracles {
	cases: Array<{ name: string; values: number[]; lines: Array<{ kind: TrendKind; coefficients: number[]; r2: number; future: number[] }> }>;
}

/** Oracle: numpy and scipy; see makeTrendOracles.py. */
const oracles = JSON.parse(readFileSync(join(__dirname, '../../../oracles/trendOracles.json'), 'utf8')) as Oracles;
const options = (kind: TrendKind, degree = 3): TrendOptions => ({ kind, degree });

async function drawn(values: readonly number[], given: TrendOptions) {
	const line = await trendLine(Float64Array.from(values), 4, given);
	if (line.status !== 'fitted') throw new Error(`It was refused: ${line.reason}`);
	return line;
}

describe.each(oracles.cases)('trend lines of numpy and scipy: $name', ({ values, lines }) => {
	it.each(lines)('$kind', async ({ kind, coefficients, r2, future }) => {
		const line = await drawn(values, options(kind));
		coefficients.forEach((coefficient, index) => expect((line.coefficients[index] as number) / coefficient).toBeCloseTo(1, 6));
		future.forEach((value, index) => expect((line.future[index] as number) / value).toBeCloseTo(1, 8));
		expect(line.r2).toBeCloseTo(r2, 8);
	});
});

it('the robust line does not follow an outlier', async () => {
	const values = Array.from({ length: 30 }, (_, index) => (index === 20 ? 1e9 : 10 + 2 * index));
	expect((await drawn(values, options('robust'))).coefficients[1]).toBeCloseTo(2, 9);
});

it('the robust line of a long table is drawn through its newest 2,000 values', async () => {
	const line = await drawn(Array.from({ length: 2500 }, (_, index) => 3 * index), options('robust'));
	expect(line.used).toBe(2000);
	expect(line.coefficients[1]).toBeCloseTo(3, 9);
});

it('a constant has a line and no R²', async () => {
	expect(await drawn([5, 5, 5, 5], options('linear'))).toMatchObject({ r2: null });
});

it.each<[TrendKind, number[], object]>([
	['linear', [1, 2], { reason: 'too-few-values', values: 2, count: 3 }],
	['polynomial', [1, 2, 3, 4], { reason: 'too-few-values', values: 4, count: 5 }],
	['exponential', [1, 2, 0, -4], { reason: 'not-positive', values: 4, count: 2 }],
	['power', [1, 2, 0, 4], { reason: 'not-positive', count: 1 }],
])('%s refuses %p', async (kind, values, expected) => {
	expect(await trendLine(Float64Array.from(values), 4, options(kind))).toMatchObject({ status: 'refused', ...expected });
});

it.each<[TrendKind, number[], string]>([
	['linear', [3.1, 2.4], 'y = 3.1 + 2.4 x'],
	['robust', [-3.14159265, -2.4], 'y = −3.142 − 2.4 x'],
	['exponential', [100.04, 0.0300412], 'y = 100 · e^(0.03004 x)'],
	['power', [12, -0.5], 'y = 12 · x^-0.5'],
	['polynomial', [1, -2, 0.5], 'y = 1 − 2 x + 0.5 x²'],
])('%s is written as a formula', (kind, coefficients, expected) => {
	expect(trendEquation({ kind, coefficients })).toBe(expected);
});
