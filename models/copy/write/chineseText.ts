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

/** 打头的这些字是要读者做的事。 */
const doing = /^(?:申请|报名|预|认|下单|购|买|选|加|入|登记|参加|试|体验|捐|免费(?:试|体验|申请|预约|报名)|索|领|订|租|约|投|寄|拍|发|测|抢|开始|获取|提交|填|写|逛|收藏|关注|扫一扫)/u;

/** 只有一个量，说不成一句：`一只 140 克`。 */
export const isMeasure = (text: string): boolean => /^(?:约|净重|每|一|单)?\p{Script=Han}{0,2}\s?\d[\d.]*\s?(?:公斤|千克|克|斤|毫升|升|厘米|毫米|米|寸|g|kg|ml|cm|mm)(?:装|重|左右)?$/iu.test(text);

/** 按钮上的几个字单独成句太生硬：`申请试用` → `现在就申请试用`，`查看出发日期` → `点击查看出发日期`。已经是一句话的照旧。 */
export function spokenCall(text: string): string {
	if ([...text].length > LONGEST_CALL || /[，。！？；]/u.test(text)) return text;
	if (/^(?:查看|领取|下载|了解|注册|订阅|开通|免费(?:下载|领取|注册|开通))/u.test(text)) return `点击${text}`;
	// 报价的是商家，询价的才是顾客。
	if (/^(?:电话|来电)(?:报价|询价)$/u.test(text)) return '欢迎来电询价';
	if (/^\p{Script=Han}{2,6}咨询$/u.test(text) && !/^(?:免费|电话|在线|线上|微信|欢迎|点击|立即|马上|预约)/u.test(text)) return text.replace(/咨询$/u, '，欢迎咨询');
	if (/^扫码\p{Script=Han}/u.test(text)) return text.replace(/^扫码/u, '扫码即可');
	if (/^(?:在线|线上|微信)(?!咨询)/u.test(text)) return `可${text}`;
	if (/^免费\p{Script=Han}{2,4}$/u.test(text) && !doing.test(text)) return `可${text}`;
	if (doing.test(text)) return `现在就${text}`;
	return /^(?:咨询|电话|来电|到店|在线|线上|微信|联系)/u.test(text) ? `欢迎${text}` : text;
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
