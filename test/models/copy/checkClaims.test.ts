import { checkClaims } from '../../../models/copy/check/checkText';

// Oracle: the statutes named in the rules, read by the author; these lines are examples of each article, not the benchmark's.
const unlawful = [
	'国家级工艺，值得信赖',
	'全网最低价，错过不再有',
	'市面上最好的床垫',
	'销量第一的扫地机器人',
	'本品可根治关节炎',
	'七天瘦10斤，不反弹',
	'稳赚不赔的理财',
	'考试包过，不过退款',
	'接近母乳的配方奶粉',
	'坐等升值的学区房',
	'顶级面料，极致享受',
	'国家免检产品',
	'甩同行几条街',
	'The best coffee in the world',
	'The #1 CRM for small teams',
	'Cures diabetes in weeks',
	'Lose 20 pounds in a week',
	'Guaranteed returns of 12 %',
	'Double your money today',
	'Are you depressed?',
	'Click here to learn more',
	'Clinically proven to work',
	'Whites only neighbourhood',
	'Instant approval, no credit check',
	'The cheapest flights anywhere',
];
const lawful = [
	'第一时间为您送达',
	'活动最后一天',
	'最新款上市时间：11月',
	'顾客第一，安全第一',
	'我们力争做到最好的服务',
	'本店最畅销的一款豆子',
	'最大功率2000W',
	'最佳食用期：开封后7天',
	'第一次露营，带上它',
	'送给最爱的她',
	'治愈系插画日历',
	'Best before March',
	'A first aid kit for the car',
	'We do our best for every guest',
	'Dry-cured ham from Parma',
	'Our softest hoodie yet',
	'Made for busy mornings',
	'Number one of a series of six prints',
	'Women-only gym near you',
	'Cure time: 24 hours',
	'Cure your own bacon at home',
	'百分百纯棉床单',
	'冠军奖杯定制',
	'顶级域名注册',
];

const blocks = (text: string): boolean => checkClaims(text, [], false).some(({ severity }) => severity === 'block');

describe('checkClaims', () => {
	it.each(unlawful)('stops %s', (text) => expect(blocks(text)).toBe(true));
	it.each(lawful)('lets %s pass', (text) => expect(blocks(text)).toBe(false));

	it('lets a claim that needs proof pass where the brief brings it, but never a forbidden one', () => {
		expect(checkClaims('销量第一的扫地机器人', [], true)).toEqual([]);
		expect(checkClaims('国家级工艺', [], true)).not.toEqual([]);
	});

	it('does not judge a name', () => {
		expect(checkClaims('A night at Best Western', ['Best Western'], false)).toEqual([]);
		expect(checkClaims('认识一下第一口茶铺', ['第一口茶铺'], false)).toEqual([]);
	});

	it('warns in regulated sectors', () => {
		expect(checkClaims('A loan in plain words', [], false)).toEqual([expect.objectContaining({ code: 'claim-sector', severity: 'warn' })]);
	});
});
