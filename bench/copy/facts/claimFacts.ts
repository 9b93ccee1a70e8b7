/** A claim about facts that only the brief can know. */
export interface ClaimFact {
	code: string;
	/** The claim, in a folded text. */
	claim: RegExp;
	/** What in the brief vouches for it; without one the brief must hold the found words themselves. */
	source?: RegExp;
}

const same = (code: string, ...phrases: RegExp[]): ClaimFact[] => phrases.map((phrase) => ({ code, claim: phrase, source: phrase }));

/** One entry a meaning, so that a brief that says "warranty" vouches for "guaranteed" of the same thing and for no prize. */
export const CLAIM_FACTS: readonly ClaimFact[] = [
	...same('guarantee', /guarant|warrant/gu, /money[- ]back/gu, /质保|保修|保证|终身保/gu, /假一赔|赔付|包赔/gu),
	...same('award', /\baward(?!s? yourself)|\bprize|\bmedal|\bwinn(?:er|ing)\b/gu, /获奖|大奖|奖项|得奖|金奖|设计奖/gu),
	...same('rating', /\brated\b|\b\d(?:\.\d)? stars?\b|\bfive[- ]star|\breviews\b|\breviewed\b|\breviewers?\b/gu, /好评|口碑|五星|热评/gu),
	...same('users', /\b(?:trusted|loved|used|chosen|recommended|approved) by\b|\bthousands\b|\bmillions\b|\bjoin (?:over|thousands|the others|others)|\bcustomers? (?:love|say|trust|agree)/gu, /万千|千万(?:用户|家庭)|无数|都在用|用户都|众多(?:用户|家庭)|口口相传|人手一/gu),
	...same('sales-rank', /\bbest[- ]?sell\w*|\bmost popular|\bcrowd favou?rite|\bfan favou?rite|\bsold out\b(?!\?)|\bselling fast/gu, /热销|畅销|热卖|爆款|爆卖|人气|抢手|网红|销量/gu),
	...same('scarcity', /\bonly \w+ left\b|\bwhile (?:stocks?|supplies|it) lasts?|\balmost gone|\blimited (?:stock|edition|quantity|to \w+)|\b\w+ (?:places?|seats?|rooms?|items?) left\b/gu, /仅剩|只剩|售完|抢完|手慢|限量|所剩/gu),
	{ code: 'urgency', claim: /\blimited[- ]time|\blast chance|\bhurry\b|\bends? soon|\bfinal (?:days|hours)|\blast days|\bact (?:now|fast)|\bbefore it(?:'s| is) (?:gone|over)/gu, source: /\b(?:until|ends?|before|by|limited|last|closes?)\b/u },
	{ code: 'urgency', claim: /限时|即将(?:结束|截止|恢复)|马上截止|最后(?:机会|几天|几小时)|倒计时(?!日历)|抓紧/gu, source: /截止|止|前|限时|到\d+月/u },
	...same('urgency', /\btonight\b/gu, /\btoday only\b|\bonly today\b/gu, /\btomorrow\b/gu, /\bthis (?:week(?:end)?|month)\b/gu, /今晚|今夜/gu, /最后一天|今天(?:截止|为止|结束)|仅限今天/gu, /次日|明天/gu, /本周|本月|这周末/gu),
	{ code: 'discount', claim: /\bdiscounts?\b|\b(?:on )?sale\b|\bsave (?:\d|[$€£¥]|big|more|money|up|now|today|on)|\breduced\b|\bbargain|\bspecial (?:offer|price)|\blower price|\bprice (?:cut|drop)|\bcheaper\b|\b(?:less|off) (?:than )?(?:before|usual)/gu, source: /\boff\b|discount|\bsale\b|\bsave\b|reduced|half price|cheaper|\bwas\b|typed-discount/u },
	{ code: 'discount', claim: /优惠|特价|立减|直降|满减|促销|让利|省(?:下|钱|\d)|折扣|打折|秒杀|大促|清仓|低价|划算价|立省/gu, source: /减|折|优惠|特价|省|半价|typed-discount/u },
	...same('gift', /买一送一|买\S{1,3}送|赠品|附赠|\bgift with\b|\bbuy (?:one|two|1|2),? get\b|\bon us\b|\bbonus\b/gu, /\bvouchers?\b|\bcoupons?\b|\bcash ?back\b/gu, /优惠券|代金券|返现|返券/gu),
	...same('payment', /\binstal?ments?\b|\bpay later\b|\bfinancing\b|\binterest[- ]free/gu, /分期|免息|先用后付/gu),
	...same('delivery', /\b(?:next|same)[- ]day\b|\bexpress (?:delivery|shipping)|\b(?:fast|quick|rapid|overnight|speedy) (?:delivery|shipping)/gu, /\bdeliver(?:y|ed|ies)\b|\bdelivers? (?:to|in|within|free)\b|\bship(?:s|ping|ped)\b/gu, /次日|当日达|极速发货|闪电发货|顺丰/gu, /包邮|免邮|免运费/gu, /送货上门|送上门|送车上门/gu, /发货|送达|配送/gu),
	...same('returns', /\breturns\b|\breturn (?:it|within|policy|for)\b|\brefund/gu, /退换|退货|退款|无理由|可退|包退|包换/gu),
	...same('terms', /\btrial\b/gu, /\bfor(?:ever| life)\b|\blifetime\b/gu, /终身|一辈子/gu, /\bcancel/gu, /\bno (?:card|contract|obligation|commitment|strings)\b/gu, /试用/gu, /随时(?:取消|退)/gu, /无需绑卡|无合约/gu),
	...same('service-hours', /24\s*\/\s*7|\b(?:a)?round the clock\b/gu, /\b(?:customer|phone|live|expert) support\b/gu, /全天候|24小时(?:客服|在线|服务)|随时在线/gu),
	...same('proof', /\bexperts?\b|\bdoctors?\b(?!'s)|dermatolog|\bscien(?:ce|tif)\w*|\bclinical|\blab[- ]tested|\btested\b|\bproven\b|\bapproved\b|\brecommended\b/gu, /\bcertifi|\baccredit|\bpatent|\blicen[cs]ed|\bofficial|\b(?:fully )?insured\b|\bbonded\b/gu, /名师|大师|状元|金牌教练/gu, /专家|医生|皮肤科|临床|实验室|科学(?:验证|配方|证)|检测/gu, /认证|专利|官方|权威|授权/gu, /(?:专家|医生|医师|明星|达人|名人|央视|官方|用户|口碑)\S{0,2}推荐|力荐/gu, /正品/gu),
	...same('origin', /\bhand[- ]?(?:made|crafted|built|sewn)|\bartisan/gu, /\bmade in\b/gu, /\bimported\b/gu, /\bfamily[- ](?:run|owned|business)/gu, /\bsince \d{4}/gu, /手工|手作|匠心|匠人/gu, /原装|进口/gu, /百年|老字号|非遗|祖传|世代/gu, /产地|直采|源头|手采|头采|明前|古法/gu),
	...same('property', /\borganic/gu, /\bnatural\b/gu, /\bvegan/gu, /\bcruelty/gu, /\beco[- ]?friendly|\bsustainab|\bplanet[- ]friendly|\bgreen choice/gu, /\brecycl/gu, /\bbiodegrad/gu, /\bwaterproof/gu, /\bhypoallergenic/gu, /\bgenuine|\bauthentic/gu, /有机/gu, /天然/gu, /环保|可持续/gu, /防水/gu, /无添加|不添加|零添加/gu, /可降解/gu),
	...same('calendar', ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => new RegExp(`\\b${day}s?\\b`, 'gu')), ...['christmas', 'black friday', 'easter', 'valentine', 'new year', '双11|双十一', '双12|双十二', '圣诞', '春节', '国庆', '618', '黑五'].map((day) => new RegExp(day, 'gu'))),
];
