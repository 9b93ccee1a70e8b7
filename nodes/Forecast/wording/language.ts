/** Languages of sentences, summaries and charts. */
export type Language = 'en' | 'zh';

const NAMES = {
	en: { hour: ['hour', 'hours'], day: ['day', 'days'], businessDay: ['business day', 'business days'], week: ['week', 'weeks'], month: ['month', 'months'], quarter: ['quarter', 'quarters'], year: ['year', 'years'] },
	zh: { hour: '小时', day: '天', businessDay: '个工作日', week: '周', month: '个月', quarter: '个季度', year: '年' },
} as const;

/** `12 months`, `12个月`. */
export function spanWords(count: number, frequency: keyof (typeof NAMES)['en'], language: Language): string {
	if (language === 'zh') return `${count}${NAMES.zh[frequency]}`;
	const [one, many] = NAMES.en[frequency];
	return count === 1 ? one : `${count.toLocaleString('en-US')} ${many}`;
}

/** A number for a sentence: whole from 100 on, else three digits: `12,400`, `3.14`, `0.052`. */
export function amount(value: number): string {
	const size = Math.abs(value);
	if (size >= 100) return Math.round(value).toLocaleString('en-US');
	return Number(value.toPrecision(3)).toLocaleString('en-US', { maximumFractionDigits: 12 });
}

/** A share in whole percent: `9%`, `1,200%`; what is less than half a percent is `0%`. */
export function percentage(share: number): string {
	return `${Math.round(share * 100).toLocaleString('en-US')}%`;
}
