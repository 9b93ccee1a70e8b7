import { fold } from './fold';
import { quantitiesIn } from './quantities';

/** What may be said: every number and every promise of the brief. */
export interface GivenFacts {
	/** The brief's text, folded, for words and phrases. */
	readonly text: string;
	readonly numbers: ReadonlySet<string>;
	readonly percents: ReadonlySet<string>;
	readonly money: ReadonlySet<string>;
	readonly days: ReadonlySet<string>;
	readonly hasOffer: boolean;
}

/** Words that promise something; each family needs a word of its own in the brief. `offer`: a given offer is enough. For folded text. */
const promises: ReadonlyArray<{ readonly pattern: RegExp; readonly offer?: boolean }> = [
	{ pattern: /guarante(?:e|ed|es)\b|保证(?!金)|承诺|确保/u },
	{ pattern: /warrant(?:y|ies)\b|保修|质保|联保/u },
	{ pattern: /money[ -]back|refunds?\b|refundable|退款|无理由|包退/u },
	{ pattern: /returns? (?:policy|for|within)|(?:easy|free|hassle[ -]free) returns?|退货|退换|包换/u },
	{ pattern: /\bawards?\b|award[ -]winning|获奖|大奖|金奖|奖项/u },
	{ pattern: /certifi(?:ed|cate|cation)|accredited|认证|证书/u },
	{ pattern: /patent(?:ed|s)?\b|专利/u },
	{ pattern: /\btested\b|\bproven\b|检测|临床|实测/u },
	{ pattern: /\borganic\b|有机/u },
	{ pattern: /\bvegan\b|纯素/u },
	{ pattern: /\bnatural\b|天然/u },
	{ pattern: /recycl(?:ed|able)|再生|可回收/u },
	{ pattern: /sustainabl[ey]|eco[ -]?friendly|环保|可持续/u },
	{ pattern: /hand[ -]?(?:made|crafted)|手工|手作/u },
	{ pattern: /limited[ -](?:edition|time)|\bexclusive\b|限量|限时|独家/u },
	{ pattern: /last chance|ends? (?:soon|today|tonight|tomorrow)|today only|while (?:supplies|stocks?) last|hurry|few left|最后(?:一天|几天|机会)|即将截止|仅剩|售完|手慢无|抢完|今日|今天(?:下单|截止|结束)/u },
	{ pattern: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?:周|星期|礼拜)[一二三四五六日天]/u },
	{ pattern: /\b(?:tonight|tomorrow)\b|今晚|明天|明早|后天/u },
	{ pattern: /\bbest[ -]?sell(?:er|ers|ing)\b|热销|畅销|爆款/u },
	{ pattern: /in stock|现货/u },
	{ pattern: /(?:same|next)[ -]day|overnight|express (?:shipping|delivery)|当天|当日|次日|隔日|小时达|极速/u },
	{ pattern: /\b24\/7\b|around the clock|全天候|二十四小时/u },
	{ pattern: /\b(?:ships?|shipping|deliver(?:y|ed|s)?)\b|发货|配送|送货|包邮|到家/u },
	{ pattern: /free trial|\btrial\b|试用|试吃|试穿|体验课/u },
	{ pattern: /\bsale\b|clearance|\bdeals?\b|\bdiscount(?:s|ed)?\b|\bbargain|special offer|special price|save (?:up|big|now|money|on)|\boff\b(?! the| your| to| with| of|f)|折扣|优惠|特价|促销|大促|打折|立减|满减|直降|秒杀|清仓|降价|省钱/u, offer: true },
	{ pattern: /\b(?:gift|bonus) (?:with|included)|赠品|赠送|附赠|买一送一|好礼/u, offer: true },
	{ pattern: /\bnew(?:est|ly)?\b(?! (?:to|you|look|year|way|home|job|favou?rite|habit|day|season|friends|place))|\bnow available\b|just (?:launched|landed|arrived)|新品|新款|首发|上新|全新|新上市/u },
	{ pattern: /no (?:contract|commitment|credit card|obligation|fees?|hidden)\b|cancel any ?time|随时取消|无需绑卡/u },
	{ pattern: /\bofficial\b|官方|正品/u },
	{ pattern: /\bgenuine\b|\bauthentic\b|正宗|地道/u },
	{ pattern: /since \d{4}|years of experience|established in|多年经验|始于|创立于|百年/u },
	{ pattern: /(?:customers?|everyone|everybody|users) (?:say|love|agree)s?|says? every|loved by|\brated\b|\breviews?\b|five[ -]star|5[ -]star|stars\b|好评|口碑|五星/u },
	{ pattern: /\b(?:by|in) half\b|\bhalf (?:the|as|of the) |\b(?:twice|double|triple|three times|ten times) (?:the|as|your)|减半|少一半|省一半|翻倍|[两几数]倍/u },
	{ pattern: /\bexperts?\b|\bprofessionals?\b|专家|名师|名医/u },
	{ pattern: /made in|imported|进口|国产|原产/u },
	{ pattern: /lifetime|forever\b|终身|永久/u },
	{ pattern: /waterproof|water[ -]resistant|防水/u },
	{ pattern: /\bunlimited\b|无限|不限量|不限次/u },
	{ pattern: /\binstant(?:ly)?\b|秒到|即时到/u },
	{ pattern: /会员价|内部价|出厂价|批发价|wholesale price|members? price/u, offer: true },
];

/** Gathers what the brief holds. `texts` are all fields that the user typed; `values` the typed numbers of the offer. */
export function givenFacts(texts: readonly string[], values: { readonly money: readonly number[]; readonly percents: readonly number[]; readonly days: readonly string[] }, hasOffer: boolean): GivenFacts {
	const quantities = texts.flatMap(quantitiesIn);
	const of = (kind: string): string[] => quantities.filter((quantity) => quantity.kind === kind).map(({ value }) => value);
	const percents = new Set([...of('percent'), ...values.percents.map(String)]);
	const money = new Set([...of('money'), ...values.money.map(String)]);
	const days = new Set([...of('monthDay'), ...values.days]);
	return { text: fold(texts.join('\n')), percents, money, days, numbers: new Set([...of('number'), ...percents, ...money]), hasOffer };
}

/** The words of a text that the brief does not hold: numbers, prices, dates and promises. */
export function factsNotGiven(text: string, given: GivenFacts): string[] {
	const folded = fold(text);
	// What is quoted from the brief is in the brief.
	if (given.text.includes(folded)) return [];
	const strange: string[] = [];
	for (const { kind, value, words } of quantitiesIn(text)) {
		const known =
			kind === 'percent' ? given.percents.has(value) : kind === 'money' ? given.money.has(value) || (given.numbers.has(value) && given.text.includes(words.toLowerCase())) : kind === 'monthDay' ? given.days.has(value) : given.numbers.has(value) || datePart(value, given);
		if (!known) strange.push(words.trim());
	}
	for (const { pattern, offer } of promises) {
		const match = pattern.exec(folded);
		if (match !== null && !(offer === true && given.hasOffer) && !pattern.test(given.text)) strange.push(match[0]);
	}
	if (folded.includes('free')) strange.push(...freeThings(folded, given.text));
	for (const [words] of folded.matchAll(/免费.{0,2}|零元|0元|白送/gu)) {
		if (!given.text.includes(words) && !given.text.includes(words.slice(0, 3)) && !(words.length <= 2 && given.text.includes('免费'))) strange.push(words);
	}
	return strange;
}

/** A year or a day of the month that belongs to a given date, written apart from it. */
function datePart(value: string, given: GivenFacts): boolean {
	return [...given.days].some((day) => day.split('-').includes(value));
}

/** `free shipping` needs `free shipping` in the brief, `sugar-free` needs `sugar-free`. */
function freeThings(text: string, given: string): string[] {
	const strange: string[] = [];
	for (const [words, thing] of text.matchAll(/\b(?!hands)(\p{L}+)[ -]free\b(?! (?:shipping|delivery|returns?|trial|consultation|quote|guide|sample))/gu)) {
		if (['for', 'try', 'start', 'get', 'is', 'are', 'a', 'the', 'your', 'with', 'and', 'now', 'ship', 'ships', 'or', 'our', 'feel', 'join', 'plus', 'it', 'us', 'them', 'you', 'me', 'this', 'that', 'these', 'all', 'one'].includes(String(thing))) continue;
		if (!given.includes(words) && !new RegExp(`${thing}[ -]free|(?:no|without|free (?:of|from)) (?:\\p{L}+ )?${thing}`, 'u').test(given)) strange.push(words);
	}
	for (const [words, thing] of text.matchAll(/(?<![\p{L}\d]-)\bfree\b(?![ -](?:of|from|up|yourself|time|to\b|hand))(?<!hands free)(?<!set free) ?(\p{L}+)?|\b(?:for|is|are|start|try|it|ships?) free\b(?! (?:of|from|up))/gu)) {
		if (/\p{L}[ -]free\b/u.test(text.slice(Math.max(0, text.indexOf(words) - 12), text.indexOf(words) + 4)) && !/\b(?:for|try|start|get|is|are|a|the|your|with|and|now|ships?|or|our|it) free/u.test(text)) continue;
		// `free for 14 days`: what is free stands elsewhere.
		const isBare = thing === undefined || /^(?:for|with|when|until|till|on|at|to|in|and|or|as|before|from|if|over|by)$/u.test(thing);
		const wanted = isBare ? /\b(?:for|is|are|it|costs? nothing|try|start) free\b|(?<!-)\bfree\b(?=$|[.,;!?)\n]| of charge| plan| forever| tier| version)|no cost|costs? nothing/u : new RegExp(`\\bfree ${thing}|${thing}[^.]{0,12}\\bfree\\b|\\bfree\\b[^.]{0,20}${thing}`, 'u');
		const isTrial = isBare && /\btry\b/u.test(text) && /free[^.]{0,14}trial|trial[^.]{0,14}free/u.test(given);
		if (!isTrial && !wanted.test(given)) strange.push(words);
	}
	return strange;
}
