import { forecastMarkdown, forecastSentence } from '../../../nodes/Forecast/wording/forecastWords';
import type { ForecastStory } from '../../../nodes/Forecast/wording/forecastWords';
import { amount, spanWords } from '../../../nodes/Forecast/wording/language';

const story: ForecastStory = {
	name: 'Acme',
	valueName: 'revenue',
	frequency: 'month',
	horizon: 12,
	span: { from: '2026-01-01', to: '2026-12-01' },
	isOld: false,
	isSum: true,
	total: 14_400,
	range: { level: 0.95, lower: 12_000, upper: 16_900 },
	change: 0.09,
	peak: { date: '2026-12-01', value: 1830.4 },
	accuracy: 0.914,
	betterThanLastYear: true,
	betterThanNaive: true,
	target: { value: 15_000, date: '2026-01-01', known: 830, expected: 14_900, probability: 0.31 },
	notes: ['3 of 60 periods had no row'],
};

describe('the sentence of a forecast', () => {
	it('says total, range, change, peak, target and accuracy', () => {
		expect(forecastSentence(story, 'en')).toBe(
			'Acme: revenue should come to 14,400 (95% range 12,000 to 16,900) over the next 12 months (2026-01-01 to 2026-12-01), 9% more than in the same time last year; the highest is 2026-12-01 with 1,830. ' +
				'The target of 15,000 in the period from 2026-01-01 is reached with a probability of 31%: 830 are in, 14,900 are expected. ' +
				'Forecasts made from past data were 91% accurate, better than repeating last year.',
		);
	});

	it('leaves out what is not known', () => {
		const bare = { ...story, name: '', horizon: 1, range: null, change: null, peak: null, accuracy: null, target: null };
		expect(forecastSentence(bare, 'en')).toBe('Revenue should come to 14,400 over the next month (2026-01-01).');
	});

	it('speaks of a mean where values are not added up', () => {
		expect(forecastSentence({ ...story, isSum: false, change: null, peak: null, accuracy: null, target: null }, 'en')).toBe(
			'Acme: revenue should be 1,200 on average (95% range 1,000 to 1,408) over the next 12 months (2026-01-01 to 2026-12-01).',
		);
	});

	it('is written in Chinese', () => {
		expect(forecastSentence(story, 'zh')).toBe(
			'Acme：未来12个月（2026-01-01 至 2026-12-01）revenue 预计合计 14,400（95% 区间 12,000 至 16,900），比去年同期增加 9%；最高为 2026-12-01，1,830。自 2026-01-01 起的周期内达到目标 15,000 的概率为 31%：已实现 830，预计 14,900。历史回测准确率 91%，优于照搬去年。',
		);
	});

	it('is better only than what it beats, and names what it does not', () => {
		const ends = (changes: Partial<ForecastStory>): string => forecastSentence({ ...story, ...changes }, 'en').split('accurate')[1] as string;
		expect(ends({ betterThanNaive: false })).toBe(', no better than repeating the last season.');
		expect(ends({ betterThanNaive: false, frequency: 'week' })).toBe(', no better than repeating the last value.');
		expect(ends({ betterThanLastYear: false, betterThanNaive: false })).toBe(', no better than repeating last year or repeating the last season.');
		expect(ends({ betterThanLastYear: null })).toBe(', better than repeating the last season.');
		expect(ends({ betterThanLastYear: null, betterThanNaive: null })).toBe('.');
		expect(forecastSentence({ ...story, betterThanNaive: false, frequency: 'week' }, 'zh')).toContain('91%，不优于重复上一个值。');
	});

	it('does not call a time next that is over in part', () => {
		expect(forecastSentence({ ...story, isOld: true }, 'en')).toContain('over the 12 months after the data end (2026-01-01 to 2026-12-01), 9% more');
		expect(forecastSentence({ ...story, isOld: true }, 'zh')).toContain('数据截止后12个月（2026-01-01 至 2026-12-01）');
	});

	it('never claims to be certain', () => {
		const target = { value: 1, date: null, known: 0, expected: 5, probability: 1 };
		expect(forecastSentence({ ...story, target }, 'en')).toContain('more than 99%');
		expect(forecastSentence({ ...story, target: { ...target, probability: 0 } }, 'en')).toContain('less than 1%');
	});

	it('goes into Markdown with what a reader should know', () => {
		expect(forecastMarkdown(story, 'en').split('\n')).toEqual(['**Acme**', '', expect.stringContaining('Acme: revenue'), expect.stringContaining('The target'), expect.stringContaining('91%'), '', 'To know:', '- 3 of 60 periods had no row']);
	});
});

it.each([[1234.5, '1,235'], [99.96, '100'], [3.14159, '3.14'], [0.0523, '0.0523'], [0, '0'], [-42.26, '-42.3']])('%p is written as %s', (value, expected) => {
	expect(amount(value)).toBe(expected);
});

it('counts periods', () => {
	expect([spanWords(1, 'week', 'en'), spanWords(20, 'businessDay', 'en'), spanWords(4, 'quarter', 'zh')]).toEqual(['week', '20 business days', '4个季度']);
});
