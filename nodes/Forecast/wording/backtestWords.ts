import type { BacktestReport, Frequency } from '../../../models/forecast/types';
import { repeatsValue } from './forecastWords';
import type { Language } from './language';
import { percentage, spanWords } from './language';

/** Below this share forecasts are neither too high nor too low. */
const FAIR_BIAS = 0.02;

function biasWords(bias: number | null, language: Language): string {
	if (bias === null) return '';
	const size = percentage(Math.abs(bias));
	if (Math.abs(bias) < FAIR_BIAS) return language === 'zh' ? '，整体不偏高也不偏低' : ', neither too high nor too low on the whole';
	if (language === 'zh') return `，整体偏${bias > 0 ? '高' : '低'} ${size}`;
	return `, ${size} too ${bias > 0 ? 'high' : 'low'} on the whole`;
}

/** How good past forecasts would have been, in plain words. */
export function backtestSentence(name: string, frequency: Frequency, report: BacktestReport, language: Language): string {
	const { origins, horizon, accuracy, bias, lastYearAccuracy, seasonalNaiveAccuracy, coverage } = report;
	const widest = coverage.at(-1);
	const yearly = lastYearAccuracy !== null;
	const other = yearly ? lastYearAccuracy : seasonalNaiveAccuracy;
	if (language === 'zh') {
		const start = `${name === '' ? '' : `${name}：`}从 ${origins} 个过去时点各预测${spanWords(horizon, frequency, 'zh')}`;
		if (accuracy === null) return `${start}，但这些时期的实际值全为零，无法给出准确率。`;
		const against = other === null ? '' : `；${yearly ? '照搬去年' : repeatsValue(frequency) ? '重复上一个值' : '重复上一季'}为 ${percentage(other)}`;
		const bounds = widest === undefined ? '' : ` ${percentage(widest.level)} 区间覆盖了 ${percentage(widest.share)} 的实际值。`;
		return `${start}，平均准确率 ${percentage(accuracy)}${biasWords(bias, language)}${against}。${bounds}`.trim();
	}
	const start = `${name === '' ? '' : `${name}: `}forecasts of ${spanWords(horizon, frequency, 'en').replace(/^(?=[a-z])/, 'one ')} from ${origins} past ${origins === 1 ? 'moment' : 'moments'}`;
	const begun = name === '' ? start.charAt(0).toUpperCase() + start.slice(1) : start;
	if (accuracy === null) return `${begun} cannot be given an accuracy, because all actual values were zero.`;
	const against = other === null ? '' : ` ${yearly ? 'The same as last year' : `Repeating the last ${repeatsValue(frequency) ? 'value' : 'season'}`} would have been ${percentage(other)}.`;
	const bounds = widest === undefined ? '' : ` The ${percentage(widest.level)} bounds held ${percentage(widest.share)} of the values.`;
	return `${begun} were ${percentage(accuracy)} accurate${biasWords(bias, language)}.${against}${bounds}`;
}
