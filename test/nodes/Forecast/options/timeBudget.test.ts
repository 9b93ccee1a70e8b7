import { TimeBudget } from '../../../../nodes/Forecast/options/timeBudget';

describe('the time budget of a run', () => {
	afterEach(() => jest.restoreAllMocks());

	it('is one deadline for all that is asked, and never less than a moment', () => {
		const clock = jest.spyOn(performance, 'now').mockReturnValue(500);
		const budget = new TimeBudget(60_000);
		expect(budget.left()).toBe(60_000);
		clock.mockReturnValue(45_500);
		expect(budget.left()).toBe(15_000);
		clock.mockReturnValue(90_000);
		expect(budget.left()).toBe(1);
	});
});
