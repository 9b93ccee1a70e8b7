import type { Frequency } from '../../../models/forecast/types';
import type { Language } from './language';
import { amount, spanWords } from './language';

export interface AnomalyStory {
	readonly name: string;
	readonly valueName: string;
	readonly frequency: Frequency;
	readonly checked: number;
	readonly found: number;
	/** The newest one. */
	readonly newest: { readonly date: string; readonly value: number; readonly expected: number } | null;
}

/** What the search found, in one or two sentences. */
export function anomalySentence({ name, valueName, frequency, checked, found, newest }: AnomalyStory, language: Language): string {
	if (language === 'zh') {
		const start = `${name === '' ? '' : `${name}：`}在${spanWords(checked, frequency, 'zh')}的 ${valueName} 中`;
		if (newest === null) return `${start}未发现异常。`;
		return `${start}发现 ${found} 个异常；最近一个在 ${newest.date}：${amount(newest.value)}，预期为 ${amount(newest.expected)}。`;
	}
	const span = spanWords(checked, frequency, 'en').replace(/^(?=[a-z])/, 'one ');
	const prefix = name === '' ? '' : `${name}: `;
	if (newest === null) return `${prefix}${valueName} had no unusual value in ${span}.`;
	const side = newest.value > newest.expected ? 'above' : 'below';
	return `${prefix}${valueName} had ${found.toLocaleString('en-US')} unusual ${found === 1 ? 'value' : 'values'} in ${span}. The newest is ${newest.date}: ${amount(newest.value)}, ${side} the expected ${amount(newest.expected)}.`;
}
