import { seasonsOf } from '../../../models/forecast/seasonsOf';
import type { Frequency } from '../../../models/forecast/types';
import type { Language } from './language';
import { amount, percentage, spanWords } from './language';

/** What a forecast's sentence says. */
export interface ForecastStory {
	/** The group in words; empty for a table without groups. */
	readonly name: string;
	readonly valueName: string;
	readonly frequency: Frequency;
	readonly horizon: number;
	/** Dates of the first and the last period ahead. */
	readonly span: { readonly from: string; readonly to: string };
	/** A good part of the periods ahead is over already. */
	readonly isOld: boolean;
	/** Prices and rates are not added up: the sentence then speaks of their mean. */
	readonly isSum: boolean;
	readonly total: number;
	/** Bounds of the total at the widest level; null without them. */
	readonly range: { readonly level: number; readonly lower: number; readonly upper: number } | null;
	/** The total against the same periods of last year. */
	readonly change: number | null;
	readonly peak: { readonly date: string; readonly value: number } | null;
	readonly accuracy: number | null;
	readonly betterThanLastYear: boolean | null;
	readonly betterThanNaive: boolean | null;
	readonly target: { readonly value: number; readonly date: string | null; readonly known: number; readonly expected: number; readonly probability: number } | null;
	readonly notes: readonly string[];
}

/** A probability in whole percent that never claims to be certain. */
export function chance(probability: number, language: Language): string {
	if (probability > 0.99) return language === 'zh' ? '超过 99%' : 'more than 99%';
	if (probability < 0.01) return language === 'zh' ? '不到 1%' : 'less than 1%';
	return percentage(probability);
}

function changeWords(change: number, language: Language): string {
	const size = percentage(Math.abs(change));
	if (size === '0%') return language === 'zh' ? '与去年同期持平' : 'as much as in the same time last year';
	if (language === 'zh') return `比去年同期${change > 0 ? '增加' : '减少'} ${size}`;
	return `${size} ${change > 0 ? 'more' : 'less'} than in the same time last year`;
}

/** What the sentence is about: the total, or the mean of what is not added up. */
function wholeOf({ isSum, horizon, total, range }: ForecastStory): Pick<ForecastStory, 'total' | 'range'> {
	return isSum ? { total, range } : { total: total / horizon, range: range && { level: range.level, lower: range.lower / horizon, upper: range.upper / horizon } };
}

/** What came last is a season; of weeks and years, whose season is long or none, the last value. */
export const repeatsValue = (frequency: Frequency): boolean => seasonsOf(frequency).period === 1;

/** How the forecast did against both simple ways: better only where it beats all that is known; empty when nothing is. */
function yardstickWords({ frequency, betterThanLastYear, betterThanNaive }: ForecastStory, language: Language): string {
	const value = repeatsValue(frequency);
	const [year, last] = language === 'zh' ? ['照搬去年', value ? '重复上一个值' : '重复上一季'] : ['repeating last year', value ? 'repeating the last value' : 'repeating the last season'];
	if (betterThanLastYear === null && betterThanNaive === null) return '';
	const lost = [...(betterThanLastYear === false ? [year] : []), ...(betterThanNaive === false ? [last] : [])];
	if (lost.length > 0) return language === 'zh' ? `，不优于${lost.join('或')}` : `, no better than ${lost.join(' or ')}`;
	return language === 'zh' ? `，优于${betterThanLastYear === null ? last : year}` : `, better than ${betterThanLastYear === null ? last : year}`;
}

function english(story: ForecastStory): string[] {
	const { name, valueName, frequency, horizon, span, isOld, change, peak, accuracy, target, isSum } = story;
	const { total, range } = wholeOf(story);
	const dates = horizon === 1 ? span.from : `${span.from} to ${span.to}`;
	const ahead = isOld ? `the ${spanWords(horizon, frequency, 'en')} after the data end (${dates})` : `the next ${spanWords(horizon, frequency, 'en')} (${dates})`;
	const bounds = range === null ? '' : ` (${percentage(range.level)} range ${amount(range.lower)} to ${amount(range.upper)})`;
	const first = `${name === '' ? '' : `${name}: `}${valueName} should ${isSum ? `come to ${amount(total)}` : `be ${amount(total)} on average`}${bounds} over ${ahead}${change === null ? '' : `, ${changeWords(change, 'en')}`}${
		peak === null ? '' : `; the highest is ${peak.date} with ${amount(peak.value)}`
	}.`;
	const sentences = [name === '' ? first.charAt(0).toUpperCase() + first.slice(1) : first];
	if (target !== null) {
		const where = target.date === null ? 'over that time' : `in the period from ${target.date}`;
		sentences.push(
			`The target of ${amount(target.value)} ${where} is reached with a probability of ${chance(target.probability, 'en')}: ${target.known === 0 ? '' : `${amount(target.known)} are in, `}${amount(target.expected)} are expected.`,
		);
	}
	if (accuracy !== null) {
		sentences.push(`Forecasts made from past data were ${percentage(accuracy)} accurate${yardstickWords(story, 'en')}.`);
	}
	return sentences;
}

function chinese(story: ForecastStory): string[] {
	const { name, valueName, frequency, horizon, span, isOld, change, peak, accuracy, target, isSum } = story;
	const { total, range } = wholeOf(story);
	const dates = horizon === 1 ? span.from : `${span.from} 至 ${span.to}`;
	const ahead = `${isOld ? '数据截止后' : '未来'}${spanWords(horizon, frequency, 'zh')}（${dates}）`;
	const bounds = range === null ? '' : `（${percentage(range.level)} 区间 ${amount(range.lower)} 至 ${amount(range.upper)}）`;
	const sentences = [
		`${name === '' ? '' : `${name}：`}${ahead}${valueName} 预计${isSum ? '合计' : '平均'} ${amount(total)}${bounds}${change === null ? '' : `，${changeWords(change, 'zh')}`}${
			peak === null ? '' : `；最高为 ${peak.date}，${amount(peak.value)}`
		}。`,
	];
	if (target !== null) {
		const where = target.date === null ? '同期内' : `自 ${target.date} 起的周期内`;
		sentences.push(`${where}达到目标 ${amount(target.value)} 的概率为 ${chance(target.probability, 'zh')}：${target.known === 0 ? '' : `已实现 ${amount(target.known)}，`}预计 ${amount(target.expected)}。`);
	}
	if (accuracy !== null) {
		sentences.push(`历史回测准确率 ${percentage(accuracy)}${yardstickWords(story, 'zh')}。`);
	}
	return sentences;
}

/** The forecast in one to three sentences to paste into a message. */
export function forecastSentence(story: ForecastStory, language: Language): string {
	return language === 'zh' ? chinese(story).join('') : english(story).join(' ');
}

/** The same as Markdown, with what a reader should know before she believes it. */
export function forecastMarkdown(story: ForecastStory, language: Language): string {
	const [head = '', ...rest] = language === 'zh' ? chinese(story) : english(story);
	const title = story.name === '' ? story.valueName : story.name;
	const notes = story.notes.map((note) => `- ${note}`);
	const heading = language === 'zh' ? '说明' : 'To know';
	return [`**${title}**`, '', head, ...rest, ...(notes.length > 0 ? ['', `${heading}:`, ...notes] : [])].join('\n');
}
