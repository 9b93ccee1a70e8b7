import fc from 'fast-check';

import { reportBrands } from '../../../../models/sentiment/brandReport/reportBrands';
import type { BrandReportResult, BrandText } from '../../../../models/sentiment/brandReport/types';

async function report(texts: BrandText[], examples = 3): Promise<BrandReportResult> {
	const steps = reportBrands({ texts, examples });
	let step = await steps.next();
	while (!step.done) step = await steps.next();
	return step.value;
}

let next = 0;
const text = (label: BrandText['label'], more: Partial<BrandText> = {}): BrandText => ({ groups: [0], period: 0, label, score: null, id: `id${(next += 1)}`, aspects: [], ...more });
const many = (label: BrandText['label'], count: number, more: Partial<BrandText> = {}) => Array.from({ length: count }, () => text(label, more));

describe('reportBrands', () => {
	it('counts and names the surest examples', async () => {
		const { cells } = await report([
			text('positive', { score: 0.5, id: 'good' }),
			text('positive', { score: 0.9, id: 'best' }),
			text('negative', { score: -0.9, id: 'worst' }),
			text('neutral', { score: 0, id: 'plain' }),
			text('negative', { id: 'unscored' }),
		], 2);
		// By hand: 2 − 2 of 5.
		expect(cells).toEqual([expect.objectContaining({ texts: 5, positive: 2, neutral: 1, negative: 2, net: 0, best: ['best', 'good'], worst: ['worst', 'unscored'], change: null, used: [0, 1, 2, 3, 4] })]);
	});

	it('compares a period with the last one before that has texts, and a group with itself only', async () => {
		const { cells } = await report([
			...many('positive', 40, { period: 0 }),
			...many('negative', 40, { period: 2 }),
			...many('negative', 40, { period: 2, groups: [1] }),
		]);
		expect(cells.map(({ group, period, change }) => [group, period, change?.against ?? null, change?.beyondNoise ?? null])).toEqual([
			[0, 0, null, null],
			[0, 2, 0, true],
			[1, 2, null, null],
		]);
		expect(cells[1]?.change?.net).toBe(-2);
	});

	it('does not take for news what chance explains, nor one of many questions', async () => {
		const { cells: few } = await report([...many('positive', 3), text('negative', { period: 1 })]);
		expect(few[1]?.change?.beyondNoise).toBe(false);
		// One change of p about .02 by itself; among forty groups without change it is no news.
		const moved = [...many('positive', 12, { period: 0 }), ...many('negative', 8, { period: 0 }), ...many('positive', 19, { period: 1 }), text('negative', { period: 1 })];
		const still = Array.from({ length: 40 }, (_, group) => [0, 1].flatMap((period) => [...many('positive', 5, { period, groups: [group + 1] }), ...many('negative', 5, { period, groups: [group + 1] })])).flat();
		const [alone, among] = [(await report(moved)).cells[1]?.change, (await report([...moved, ...still])).cells[1]?.change];
		expect(alone).toMatchObject({ beyondNoise: true });
		expect(among).toMatchObject({ beyondNoise: false, pValue: alone?.pValue });
	});

	it('sums aspects up from the best to the worst', async () => {
		const aspects = (price: BrandText['label'], staff: BrandText['label']) => [{ aspect: 'price', label: price, score: null }, { aspect: 'staff', label: staff, score: null }];
		const { cells } = await report([text('neutral', { aspects: aspects('negative', 'positive'), id: 'a' }), text('neutral', { aspects: aspects('negative', 'neutral'), id: 'b' })]);
		expect(cells[0]?.aspects).toEqual([
			expect.objectContaining({ aspect: 'staff', texts: 2, positive: 1, net: 0.5, best: ['a'], worst: [] }),
			expect.objectContaining({ aspect: 'price', texts: 2, negative: 2, net: -1, best: [], worst: ['a', 'b'] }),
		]);
	});

	it('puts a text into each of its groups once, and every text somewhere', async () => {
		const label = fc.constantFrom<BrandText['label']>('positive', 'neutral', 'negative');
		const one = fc.record({ label, groups: fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }), period: fc.nat(3) });
		await fc.assert(
			fc.asyncProperty(fc.array(one, { maxLength: 60 }), async (rows) => {
				const texts = rows.map((row, index) => text(row.label, { ...row, id: String(index) }));
				const { cells } = await report(texts);
				expect(cells.reduce((sum, cell) => sum + cell.texts, 0)).toBe(rows.reduce((sum, { groups }) => sum + new Set(groups).size, 0));
				for (const cell of cells) {
					expect(cell.positive + cell.neutral + cell.negative).toBe(cell.texts);
					expect(cell.used).toHaveLength(cell.texts);
					for (const position of cell.used) expect(texts[position]).toMatchObject({ period: cell.period });
				}
			}),
		);
	});

	it('gives nothing for no texts', async () => {
		expect(await report([])).toEqual({ cells: [] });
	});
});
