import { defaultSettings } from '../../../../models/recommend/defaultSettings';
import { evaluate } from '../../../../models/recommend/evaluate/evaluate';
import { splitEvents } from '../../../../models/recommend/evaluate/splitEvents';
import { train } from '../../../../models/recommend/train';
import type { EventTable } from '../../../../models/recommend/types';
import { NOW, tableOf, twoTastes, type EventLine } from '../fixtures';

const SETTINGS = { ...defaultSettings(NOW), tune: false };

/** Everyone takes the same new item next, so a best-seller list cannot be beaten. */
function fashion(users: number): EventLine[] {
	return Array.from({ length: users }, (_, user) => [
		{ user: `u${user}`, item: `old${user % 7}`, day: 100 + (user % 90) },
		{ user: `u${user}`, item: `old${(user * 3) % 11}`, day: 90 + (user % 50) },
		...(user % 2 === 0 ? [{ user: `u${user}`, item: 'hit', day: 40 }] : [{ user: `u${user}`, item: 'hit', day: user % 20 }]),
	]).flat();
}

// Oracle: how the shops were made.
describe('evaluate', () => {
	it('finds the hybrid better than popularity where tastes differ', () => {
		const report = evaluate(tableOf(twoTastes(240)), null, SETTINGS, 5);
		expect(report.status).toBe('decided');
		expect(report.split).toBe('time');
		expect(report.cut).toBeLessThan(NOW);
		expect(report.methods.map(({ name }) => name)).toEqual(['hybrid', 'itemCosine', 'userCosine', 'popularity', 'bestSellers']);
		expect(report.comparisons.find(({ against }) => against === 'popularity')?.verdict).toBe('better');
		expect(report.betterThanBaseline).toBe(true);
		expect(report.verdict).toContain('more than most bought');
		for (const { recall, lower, upper } of report.methods) expect(lower <= recall && recall <= upper).toBe(true);
	});

	it('says so when best-sellers are as good', () => {
		const report = evaluate(tableOf(fashion(120)), null, SETTINGS, 1);
		expect(report.betterThanBaseline).toBe(false);
		expect(report.verdict).toContain('a plain list is as good here');
	});

	it('splits by user without dates', () => {
		const report = evaluate(tableOf(twoTastes(60).map(({ user, item }) => ({ user, item }))), null, SETTINGS, 5);
		expect(report.split).toBe('lastItem');
		expect(report.methods.map(({ name }) => name)).not.toContain('bestSellers');
	});

	it('compares repeats in the modes that have them', () => {
		const report = evaluate(tableOf(twoTastes(120)), null, { ...SETTINGS, mode: 'nextPurchase' }, 5);
		expect(report.methods.map(({ name }) => name)).toContain('buyAgain');
	});

	// Oracle: a training that is only given what was before the cut.
	it('tunes on what was before the cut alone', () => {
		const events = tableOf(twoTastes(240));
		const settings = { ...SETTINGS, tune: true };
		const report = evaluate(events, null, settings, 5);
		const before = splitEvents(events, NOW, settings.seed)?.train as EventTable;
		expect(report.tuning?.chosenBy).toBe('validation');
		expect(report.tuning).toEqual(train(before, null, { ...settings, now: report.cut as number }).tuning);
	});

	it('refuses when nothing can be held back', () => {
		const report = evaluate(tableOf([{ user: 'u', item: 'a', day: 1 }]), null, SETTINGS, 5);
		expect(report.status).toBe('refused');
		expect(report.methods).toEqual([]);
	});
});
