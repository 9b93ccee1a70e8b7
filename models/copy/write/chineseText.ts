import { chineseConcepts } from './chineseConcepts';
import type { ProductKind } from '../brief/productKind';
import { conceptsIn } from './concept';
import type { Concept } from './concept';

/** 一个卖点对应的好处，最多一个。 */
export const conceptsOf = (text: string, kind: ProductKind): Concept[] => conceptsIn(text, kind, chineseConcepts);

const LONGEST_CALL = 10;

/** 汉字与拉丁字母、数字相接时不加空格，只去掉多余的。 */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** 句末有标点的照旧，没有的补上句号。 */
export const withStop = (text: string): string => (/[。！？…!?]$/u.test(text) ? text : `${text}。`);

/** 按钮上的几个字单独成句太生硬：`申请试用` → `现在就申请试用`，`查看出发日期` → `点击查看出发日期`。已经是一句话的照旧。 */
export function spokenCall(text: string): string {
	if ([...text].length > LONGEST_CALL || /[，。！？；]/u.test(text)) return text;
	if (/^(?:查看|领取|下载|了解|注册|订阅|开通|免费(?:下载|领取|注册|开通))/u.test(text)) return `点击${text}`;
	if (/^(?:申请|报名|预约|认领|下单|购买|选购|加入|登记|参加|试用|体验|捐[一书款赠]|免费(?:试用|体验|申请|预约|报名))/u.test(text)) return `现在就${text}`;
	return /^(?:咨询|电话|来电|到店)/u.test(text) ? `欢迎${text}` : text;
}

/** 是否不超过这么多字。 */
export const isShort = (text: string, most: number): boolean => [...text].length <= most;

/** 一句中文里，外文字母不能占去大半。 */
export function isMostlyChinese(text: string): boolean {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	return letters < 6 || (text.match(/\p{Script=Han}/gu)?.length ?? 0) / letters >= 0.3;
}

/** 句子里说的名字：不带括号，也不带公司形式；只有全称时用全称。 */
export const spokenName = (names: readonly string[]): string | undefined => names.find((name) => !/[（(]|有限公司$|集团$/u.test(name)) ?? names[0];
