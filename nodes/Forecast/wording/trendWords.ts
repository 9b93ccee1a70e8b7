import type { TrendLine } from '../../../models/forecast/trend/trendTypes';
import type { Frequency } from '../../../models/forecast/types';
import type { Language } from './language';
import { amount, percentage, spanWords } from './language';

export interface TrendStory {
	readonly name: string;
	readonly valueName: string;
	readonly frequency: Frequency;
	readonly line: TrendLine;
	readonly equation: string;
}

function growth({ line, frequency }: TrendStory, language: Language): string {
	const [, slope = 0] = line.coefficients;
	const each = spanWords(1, frequency, language);
	if (line.kind === 'linear' || line.kind === 'robust') {
		if (language === 'zh') return `每${each.replace(/^1(个)?/, '')}${slope < 0 ? '减少' : '增加'} ${amount(Math.abs(slope))}`;
		return `${slope < 0 ? 'falls' : 'grows'} by ${amount(Math.abs(slope))} per ${each}`;
	}
	if (line.kind === 'exponential') {
		const rate = Math.exp(slope) - 1;
		const size = `${Number((100 * Math.abs(rate)).toPrecision(3))}%`;
		if (language === 'zh') return `每${each.replace(/^1(个)?/, '')}${rate < 0 ? '减少' : '增加'} ${size}`;
		return `${rate < 0 ? 'falls' : 'grows'} by ${size} per ${each}`;
	}
	return language === 'zh' ? '呈曲线变化' : 'follows a curve';
}

/** The trend in a sentence. */
export function trendSentence(story: TrendStory, language: Language): string {
	const { name, valueName, line, equation } = story;
	const share = line.r2 === null ? null : percentage(Math.max(0, line.r2));
	if (language === 'zh') {
		return `${name === '' ? '' : `${name}：`}${valueName} ${growth(story, 'zh')}（${equation}）${share === null ? '' : `，该趋势线解释了 ${share} 的变化`}。`;
	}
	return `${name === '' ? '' : `${name}: `}${valueName} ${growth(story, 'en')} (${equation})${share === null ? '' : `; the line explains ${share} of the ups and downs`}.`;
}
