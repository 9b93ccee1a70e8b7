import { limitOf } from '../check/checkText';
import { countUnits } from '../count/countUnits';
import { smsUnits } from '../count/smsUnits';
import type { FieldRule } from '../types';
import type { BodyPlan } from './composeBodies';
import type { FieldTask } from './fieldTask';
import { smsPlain } from './repair';

/** Where a post keeps its line breaks and selling points are usually listed. */
const listChannels: ReadonlySet<string> = new Set(['metaFeed', 'instagramCaption', 'linkedinSingleImage', 'youtubeVideo', 'whatsappTemplate', 'xiaohongshu']);

/** Length, sender and closing words of a longer text. */
export function bodyPlan({ brief, rule, channel, must }: FieldTask): BodyPlan {
	const isMessage = rule.unit === 'sms';
	const isChinese = brief.language === 'zh';
	const sender = brief.names.find((name) => [...name].length <= (isChinese ? 16 : 40));
	const limit = isMessage ? (isChinese ? 70 : 160) : rule.max;
	const long = (rule.recommended ?? rule.max) >= 200;
	// A name that holds the phrase says it.
	const missing = must.filter((phrase) => !brief.names.every((name) => name.includes(phrase)));
	const gap = long || missing.length === 0 ? '\n\n' : isChinese ? '' : ' ';
	const closed = missing.map((phrase) => (/[.!?。！？…]$/u.test(phrase) || isMessage ? phrase : `${phrase}${isChinese ? '。' : '.'}`));
	const variables = channel.policies.includes('keep-variables') ? brief.context.keepVariables.filter((variable) => /^\{\{\d+\}\}$/.test(variable)) : [];
	const suffix = missing.length === 0 && variables.length === 0 ? '' : `${gap === '' ? '' : gap}${[...closed, ...variables].join(isChinese ? '' : ' ')}`;
	const prefix = isMessage && sender !== undefined ? (isChinese ? `【${sender}】` : `${sender}${/[.!?…]$/.test(sender) ? '' : ':'} `) : '';
	const target = Math.max(isMessage ? limit : (rule.recommended ?? rule.max), countUnits(rule.unit, prefix + suffix) + 20);
	return { measure: (text) => measured(rule, text), target: Math.min(target, rule.max), limit: isMessage && countUnits(rule.unit, suffix) > limit / 2 ? limitOf(rule, isChinese ? '中' : 'a') : limit, paragraphs: long, lists: listChannels.has(channel.id), prefix, suffix, must, isMessage };
}

function measured(rule: FieldRule, text: string): number {
	if (rule.unit !== 'sms') return countUnits(rule.unit, text);
	// Typographic marks are made plain before sending, so they are counted that way.
	return smsUnits(smsPlain(text)).units;
}
