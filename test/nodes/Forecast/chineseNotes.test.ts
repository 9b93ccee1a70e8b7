import { chineseNotes } from '../../../nodes/Forecast/wording/chineseNotes';
import { forecastWarningSamples } from '../shared/forecastSamples';

const cases = Object.entries(chineseNotes).map(([code, word]) => ({ code, word: word as (details: unknown) => string, details: (forecastWarningSamples as Record<string, readonly unknown[]>)[code]?.[0] }));

it.each(cases)('$code is said in Chinese, with all that it names', ({ word, details }) => {
	const text = word(details);
	expect(text).toMatch(/\p{Script=Han}/u);
	expect(text).not.toMatch(/undefined|NaN|\[object/);
	for (const value of Object.values(details as Record<string, unknown>)) {
		// Shares become percentages, and units are words of their own.
		if (typeof value === 'number' && Number.isInteger(value) && value > 9) expect(text).toContain(String(value));
	}
});

it('no repair and no doubt of a forecast is left in English', () => {
	const repairsAndNotes = Object.keys(forecastWarningSamples).filter((code) => /^(forecast|backtest|trend)-/.test(code));
	expect(repairsAndNotes.filter((code) => !(code in chineseNotes))).toEqual([]);
});
