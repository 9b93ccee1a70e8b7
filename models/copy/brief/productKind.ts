import { withoutParticiple } from './englishPhrase';
import { isGoodsName } from './goodsNouns';

/** What is sold, in the coarse kinds that decide which call to action makes sense. `other` where nothing says so for certain. */
export type ProductKind = 'goods' | 'software' | 'service' | 'course' | 'food' | 'place' | 'event' | 'finance' | 'dining' | 'shop' | 'cause' | 'other';

const kinds: ReadonlyArray<readonly [ProductKind, RegExp]> = [
	['cause', /\b(?:charity|charities|appeal|hospice|donations?|fundrais\w+|food (?:bank|fund)|relief fund|animal (?:shelter|rescue)|shelter)$|公益(?:项目|基金|组织|机构)?$|慈善\p{Script=Han}{0,4}$|(?:募捐|捐赠|捐款|义卖)\p{Script=Han}{0,2}$|救助站$|基金会$/iu],
	['event', /\b(?:conference|festival|concert|expo|summit|meetup|exhibition|webinar|fair|marathon|market|(?<!\b(?:pay|payroll|trial|test|print|production|school) )run|race|triathlon|gala|hackathon|open day|carnival|retreat|(?:annual|country|county|agricultural|flower|horse|dog|craft|village) show|\d+(?:st|nd|rd|th) .*show)$|(?:展会|展览|峰会|音乐节|演唱会|论坛|沙龙|马拉松|夜跑|路跑|长跑|市集|集市|花市|博览会|大会)$/iu],
	['course', /\b(?:course|courses|classes|lessons?|bootcamp|academy|school|tutoring|workshops|(?:weekend|evening|writing|baking|cooking|craft|pottery|beginners?[’']?|day|hands-on) workshop|curriculum|masterclass|training programme|language learning)$|(?:课程|网课|小班课|公开课|培训|训练营|辅导|家教|研学|学习班|学堂|课堂|课|画室|琴行)$/iu],
	['software', /\b(?:software|saas|app|platform|crm|dashboard|plugin|extension|api|online tool|tool for \w+|suite|erp|invoicing|payroll|scheduling tool|helpdesk|chatbot|booking system|password manager|tracker app|shared boards|shipping rates)$|(?:软件|系统|平台|小程序|SaaS|管理工具|在线工具|云服务|APP|应用|插件)$/iu],
	['finance', /\b(?:bank|banking|loan|mortgage|insurance|cover|credit card|savings account|brokerage|pension)$|(?:银行|保险|理财|贷款|信用卡|险)$/iu],
	['place', /\b(?:hotel|resort|hostel|inn|guesthouse|b&b|holiday apartments?|villa|lodge|cabins?|campsite|spa|weekend|getaway|holidays?|cruise|safari|tours?|boat trips|excursions?|walking week|gym|pilates|yoga studio|museum|gallery|zoo|coworking|coworking space|fitness club|climbing hall|swimming pool)$|(?:酒店|民宿|客栈|公寓|健身房|瑜伽馆|博物馆|美术馆|营地|温泉|影院|度假村|乐园|动物园|共享办公)$/iu],
	['shop', /\b(?:florists?|flower shop|book ?shop|bookstore|boutique|butchers?|delicatessen|deli|greengrocer\w*|garden centre|plant nursery|farm shop|gift shop|antiques|hardware store|concept store|corner shop|wine shop|bike shop)$|(?:花店|书店|杂货铺|买手店|古着店|精品店|便利店|母婴店|文具店)$/iu],
	['dining', /\b(?:restaurant|bistro|caf[eé]|coffee (?:shop|bar|house)|bakery|brasserie|pizzeria|taproom|pub|tavern|diner|trattoria|tea ?room|wine bar|noodle bar|ramen bar)$|(?:餐厅|餐馆|火锅店|面馆|咖啡馆|咖啡店|面包房|面包店|烘焙工坊|烘焙坊|小馆|酒馆|茶馆|饭店|食堂|粥店|粉店|串店)$/iu],
	['food', /\b(?:coffee|espresso|teas?|snacks?|wine|beer|chocolate|juice|granola|sauce|honey|pasta|meal kits?|bread|ice cream|kombucha|olive oil|spices?|cheese|jerky|noodles?|beans|muesli|jam|biscuits|cookies)$|(?:咖啡|咖啡豆|茶|茶叶|零食|面包|蛋糕|酸奶|牛奶|坚果|大米|蜂蜜|果汁|饮料|白酒|红酒|葡萄酒|啤酒|果酒|酱|茶饮|奶茶|茶油|橄榄油|食用油|月饼|巧克力|饼干|牛排|粽子|乌龙|普洱|龙井|挂耳|肉干|果干|燕麦片)$/iu],
	['service', /\b(?:agency|consult\w+|cleaning service|cleaning|repairs?|plumb\w+|electricians?|salon|barbers?|dentists?|dental|clinic|law firm|lawyers?|solicitors?|conveyancing|mechanics?|insulation|home visits|accounting|accountants?|coaching|photographers?|photography|moving|movers|removals|landscap\w+|pest control|grooming|dog[ -]walking|childcare|nanny|service|services|installation|physio\w*|therapy|notary|translat(?:ion|ions|ors?)|gutters?|gardeners?|decorators?|tailors?|locksmiths?|roofers?|chimney sweep|catering|caterers?|vets?|veterinary|opticians?|audits?|auditing|inspections?|surveyors?|brokers?|freight|logistics|recruitment|staffing|bookkeep\w+|payroll run|maintenance|tuning|calibration|maintenance contracts|(?:tree )?surgeons?|\p{L}+therapists?|hairdressers?|joiners?|carpenters?|builders?|fitters?|installers?|plasterers?|(?:cold |pallet )?storage|warehousing|towing|laundry|dry cleaning|alterations)$|(?:服务|维修|保洁|家政|搬家|装修|摄影|律师|律所|律师事务所|会计|咨询|代理|口腔|诊所|美容|美发|理发|洗车|安装|月嫂|疏通|设计工作室|翻译|检测|物流|货运)$/iu],
];

/** What the first words of a description say of a firm: `We clear gutters`. */
const saysService = /^we (?!are|have|make|sell|grow|bake|brew|roast|build|craft|knit|sew|believe|offer|love|know|also)[a-z]+\b|^我们(?:上门|帮|为|负责)/iu;
const saysCause = /\b(?:cares for people|charity|donations?)\b|公益(?!性?场馆)|慈善|捐/iu;
const saysCourse = /^(?:learn|study|practi[cs]e) \p{L}/iu;
/** Features of something that is used on a screen, where neither name nor description says so. */
const onScreen = /\b(?:[Ww]orks with|[Ii]ntegrates with|[Ss]yncs with|[Cc]onnects to) \p{Lu}|\b(?:API|log ?in|single sign-on|CSV|upload|dashboards?|in one screen|iOS|Android)\b|数据加密|账号/u;
/** What is lent or paid by the month is no thing that one buys. */
const lent = /\b(?:subscriptions?|rentals?|rent|hire|lease|leasing|membership|parking|storage|for a monthly fee|(?:each|every|per|a) (?:month|week)|monthly|club|vouchers?|tickets?|pass)\b|租赁|出租|租用|会员|订阅|停车/iu;
/** Measures and materials that only a thing has. */
const physical = /\b\d[\d.,]*\s?(?:kg|g|grams?|cm|mm|ml|litres?|liters?|oz|lbs?|inch(?:es)?)\b|\b(?:oak|leather|cotton|linen|wool|steel|alumini?um|washable|ceramic|porcelain)\b|\d(?:毫升|克|公斤|厘米|毫米|升)|铝|不锈钢|纯棉|实木|陶瓷|牛皮/iu;

/** The noun phrase that a text opens with: `A hard-shell cabin case` of `A hard-shell cabin case for people who fly.` */
function openingPhrase(text: string): string {
	const [clause = ''] = text.split(/[,;:!?，。；：！？（(【[]|(?<!\b(?:Co|St|Dr|Mr|Mrs|Ltd|Inc|Bros|No))\.(?=\s|$)|\s[–—|-]\s/u);
	const plain = clause.replace(/["“”「」《》]/gu, '').replace(/^.{0,60}? (?:is|are) (?=an?\b|the\b)/iu, '').replace(/^.{0,20}?是(?=一)/u, '');
	return withoutParticiple((plain.split(/\s(?:that|which|who|where|when|for|with|from|to|of|in|on|at|by|between|against|without|around|near|built|made|you)\s/iu)[0] ?? '').trim());
}

/** What only a program has. */
const digital = /\b(?:spreadsheets?|drag[ -]and[ -]drop|single sign-on|two-(?:step|factor) (?:sign-?in|login)|browser extensions?|CSV|API|dashboards?|[Ss]yncs?)\b|数据加密|账号/u;

const kindOfPhrase = (phrase: string): ProductKind | null => {
	const found = kinds.find(([, pattern]) => pattern.test(phrase))?.[0] ?? null;
	return found ?? (isGoodsName(phrase) ? 'goods' : null);
};

/** Whether a phrase ends on the noun of what is sold, so that one may look for it: `民宿`, `软件`. */
export const namesKind = (phrase: string): boolean => kindOfPhrase(phrase) !== null;

/** Training that a firm buys for its people: its reader is not the one who learns. */
const forStaff = /\b(?:staff|employees|workforce|for (?:teams|companies|businesses|firms))\b|员工|企业/iu;

/**
 * The kind of a product, by the noun that its name ends on, then by the one that its description opens with. Features only tell a
 * program from a thing: a mug that keeps coffee hot is no coffee, and a cabin case is no cabin. Where nothing is certain it is `other`.
 */
export function productKind(name: string, description: string, features: readonly string[] = []): ProductKind {
	const phrases = [openingPhrase(name), openingPhrase(description)];
	if (/\b(?:weekend|days?|week|nights?|fest|con|cup|games|season) 20\d\d$/i.test(name)) return 'event';
	const isLent = lent.test(name) || lent.test(description.slice(0, 160));
	const [byName = null, byDescription = null] = phrases.map((phrase) => kindOfPhrase(phrase) ?? kindOfPhrase(phrase.split(/ and | & /)[0] ?? ''));
	// Of a firm that is called after things the description says what it does with them.
	const byNoun = byName === null || (byName === 'goods' && byDescription !== null) ? byDescription : byName;
	if ((byNoun === 'goods' || byNoun === 'service') && features.some((feature) => digital.test(feature)) && !features.some((feature) => physical.test(feature))) return 'software';
	if (byNoun === 'course' && forStaff.test(`${name} ${description.slice(0, 160)}`)) return 'service';
	if (byNoun !== null) return isLent && (byNoun === 'goods' || byNoun === 'food') ? 'other' : byNoun;
	if (saysService.test(description)) return 'service';
	if (saysCause.test(`${name} ${description.slice(0, 160)}`)) return 'cause';
	if (saysCourse.test(description)) return 'course';
	if (isLent) return 'other';
	if (features.some((feature) => onScreen.test(feature))) return 'software';
	return features.filter((feature) => physical.test(feature)).length > 0 ? 'goods' : 'other';
}
