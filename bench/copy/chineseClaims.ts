import type { Finding } from './adCopyResult';
import type { Brief } from './brief';
import { briefTexts, productName } from './briefTexts';
import { chineseSpellings, folded } from './spelling';

/**
 * Uses outside the ban: time and order, place, terms, grades set by a standard, hints for use, service ideals
 * (市场监管总局, 广告绝对化用语执法指南, 2023) and words that only share characters.
 */
const HARMLESS = new RegExp(
	[
		// An ordinal stands before a measure word, unless a field is named in which it ranks.
		'(?<!天下|全国|中国|全球|世界|行业|国内|业内|全网|全城|本市)第一(?:时间|[次步天章眼杯口排节班页季年周课个缕站堂代批份封场本件声片束颗支张条届期顿道锅双只间套篇句行列轮圈组]|位(?=的|$|，)|人称)', '(?:顾客|客户|质量|安全|用户)第一(?!品牌)',
		'最(?:近|后|初|终|爱|早|晚|迟|多|少|小|怕|在意|需要|想念|难忘|常用|大(?:承重|载重|容量)|长续航)', '最[前左右上下里外底](?:面|边|层|排|头|端)', '最新(?=到|上|款|一期|章)', '最佳(?:赏味|食用|饮用|使用|观赏|保存)',
		'(?:你|您|读者)最(?:喜欢|想|爱)\\p{Script=Han}?', '最喜欢', '最想', '最好(?=带|先|别|不要|在|提前|穿|能|避免|请)',
		'(?:力求|努力|希望|争取)[^，。！]{0,4}最(?:好|佳)', '(?:本系列|本店|我们家?|自家|同系列)[^，。]{0,4}最\\p{Script=Han}{1,3}',
		'国家级(?:自然保护区|公园|湿地|非遗|非物质)', '国家标准', '国家公园', '国家一级', '山顶级级', '积极品', '太极品', '唯一(?:编码|序列号|标识|编号|识别)', '唯一的?(?:要求|遗憾|缺点|问题|规则|条件|烦恼|爱好)', '首选项', '首页', '首次',
		'绝对(?:湿度|值|零度|坐标|路径)', '万能角度尺', '永久牌', '全网格', '全球通', '世界地图', '领导力', '王牌对王牌',
		'政治|自治|治学|治理|治好了老照片', '保本子', '面包过夜', '保过温', '红包装', '显微信号',
	].join('|'),
	'gu',
);

interface Rule {
	code: string;
	pattern: RegExp;
	provable?: boolean;
}

const RULES: readonly Rule[] = [
	{ code: 'absolute', pattern: /国家级|世界级|宇宙级|全球级|最高级|顶级|顶尖|极品|绝品|第一品牌|第一名牌|领袖品牌|领导品牌|史无前例|前无古人|空前绝后|绝无仅有|独一无二|无与伦比|无人能比|万能|永久|永远|王牌|质量免检|绝对|史上|领先(?!一步)|对手|打败|之王|无可挑剔|独一份|首屈一指|完美(?:无缺|之作)|包治|百病|永葆|永不|冠绝|傲视|称霸|鼻祖|至尊|殿堂级|无双|首席|巅峰|无人(?:超越|能及)|不可超越|无可比拟|没有之一|填补国内空白|国际领先|行业领先|遥遥领先|全网最|无敌|百分百有效|宇宙最强/u },
	{ code: 'absolute', pattern: /100%(?:纯?天然|有效|安全|成功|正品)|百分之?百(?:有效|安全|成功)|零添加/u, provable: true },
	{ code: 'absolute', pattern: /最(?:佳|好|优|强|先进|有效|受欢迎|便宜|低价?|高|安全|大|快|热销|畅销|科学|新科技|专业|权威|正宗|舒服|棒|牛|\p{Script=Han})/u, provable: true },
	{ code: 'needs-proof', pattern: /第一|唯一|首家|首个|首创|首发|首选|独创|独家|冠军(?=品牌|产品|品质|同款|之选|单品|级|店|的)|[量售业类国界球气碑]冠军|金牌|销量|no\.? ?1|top ?1|销冠|排名/u, provable: true },
	{ code: 'state', pattern: /国宴|人民大会堂|国家机关|特供|专供|中南海|国家领导人|国旗|国徽|央视推荐|全国人民都在用/u },
	{ code: 'health', pattern: /根治|治愈|治疗|药到病除|[无零没0]有?副作用|祖传秘方|防癌|抗癌|降血压|降血糖|神药|特效|提高免疫力|不反弹|瘦[\d一二三四五六七八九十]+斤|一晚见效|用了就白|祛斑/u },
	{ code: 'education', pattern: /保过|包过|保证考|命题人|提分|录取有保证|签约即录取|保录取|必过|必中|押题|名校录取|(?:成绩|分数)(?:提升|提高)|逆袭/u },
	{ code: 'finance', pattern: /保本|零风险|无风险|稳赚|不赔|保收益|必升值|稳升|翻倍|年化收益|收益(?:稳定|高达|翻)/u },
	{ code: 'property', pattern: /(?:距|到)(?:地铁|机场|学校)仅?[\d一二三四五六七八九十]+分钟|学位房/u },
	{ code: 'disparage', pattern: /别家都是|比某品牌|其他品牌都|同行都/u },
];

/** Rules of WeChat Moments for the outer copy. */
const MOMENTS = /朋友圈|点赞|评论|公众号|微信|红包|——|https?:|www\.|1[3-9]\d{9}/u;

/** Claims of a Chinese text that the Advertising Law forbids, or allows only with proof that the brief holds. */
export function chineseClaims(text: string, brief: Brief | null, channel = ''): Finding[] {
	const names = [folded(productName(brief ?? {}))].filter((name) => name !== '');
	const withoutNames = (plain: string): string => names.reduce((rest, name) => rest.replaceAll(name, '□'), plain).replace(HARMLESS, '□');
	// Neither a name nor a harmless use proves anything.
	const given = briefTexts(brief ?? {}).map((source) => withoutNames(folded(source)));
	// A title speaks of a book, not of the product.
	return chineseSpellings(text.replace(/《[^》]*》/gu, '，')).flatMap((spelling) => {
		const nameless = withoutNames(spelling);
		const found = RULES.flatMap(({ code, pattern, provable }) =>
			[...nameless.matchAll(new RegExp(pattern.source, 'gu'))]
				.map(([phrase]): Finding => ({ code, detail: phrase }))
				.filter(({ detail }) => provable !== true || !given.some((source) => source.includes(detail))),
		);
		const moments = channel === 'wechatMoments' ? MOMENTS.exec(nameless) : null;
		return moments === null ? found : [...found, { code: 'moments', detail: moments[0] }];
	});
}
