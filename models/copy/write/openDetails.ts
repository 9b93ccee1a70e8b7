import type { Brief } from '../brief/brief';
import type { OfferDetails } from '../types';
import { isWholePrice } from './priceTerms';

const conditions = /\b(?:first|new customers?|over|above|orders? of|when you|members?|students?|selected|select|minimum|up to|from|if|buy|bundle|only|subscribers?)\b|首单|首次|新客|新用户|满\d|满减|会员|学生|指定|部分|至多|起\b|限量|前\d+名|第二件|买\S送/iu;
/** An offer of this length fits wherever its typed parts do. */
const SHORT = 30;
const dated = /\b(?:until|till|ends?|by|before|through)\b|截止|截至|为止|[日号](?:前|止)/iu;
const priceWords = /\b(?:was|now|only|just|price|yours|for|instead|of)\b|到手价|现价|原价|售价|价格|只要|仅|元|美元|欧元/giu;

/** Whether a text says what a price is for (`first lesson $9`): then the bare price would be another offer. */
function bindsPrice(text: string, price: number | undefined): boolean {
	if (price === undefined) return false;
	const plain = text.replace(/(?<=\d),(?=\d{3})/g, '');
	const isSaid = (plain.match(/\d+(?:\.\d+)?/g) ?? []).some((number) => Number(number) === price);
	return isSaid && /\p{L}/u.test(plain.replace(priceWords, ''));
}

/** Whether a percentage is off one thing or term that is not the product itself: `15% off the spring term`. */
function isTiedToThing(text: string, names: readonly string[]): boolean {
	const thing = /\d\s?% off (?:the |your |our |all )?(?!with\b|until\b|till\b|code\b|by\b|through\b|today\b|everything\b|for\b)(\p{L}.*)$/iu.exec(text)?.[1];
	return thing !== undefined && !names.some((name) => thing.startsWith(name));
}

const offerWords = /\b(?:was|now|only|just|price|yours|for|instead|of|off|save|get|take|use|with|the|code|at|checkout|until|till|by|before|through|ends?|end|on|today|down|and|a|everything|discount|sale|sitewide|all|orders?|online|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|usd|eur|gbp|dollars?|euros?|pounds?)\b|到手价|现价|原价|售价|价格|只要|仅|美元|欧元|输入|使用|凭|结算|下单|优惠码|折扣码|优惠|立减|立省|直降|全场|活动|截止|截至|为止|即日起|限时|享|打|减|省|折|元|年|月|日|号|前|至|到|止|时/giu;

/** Whether the offer's words name what it is for (`15% off saucepans`, `双人套餐8折`): then a bare price, percentage or code would be another offer. */
function namesThing({ offer, names, details }: Brief): boolean {
	const plain = [...names, details.code ?? ''].reduce((left, known) => (known === '' ? left : left.replaceAll(known, ' ')), offer?.text ?? '');
	return /\p{L}{2}|\p{Script=Han}/u.test(plain.replace(offerWords, ' '));
}

/**
 * The typed offer as far as it may be said without the offer's own words: a percentage that the words tie to a
 * condition, and a price that they tie to a thing, are said in those words only.
 */
export function openDetails(brief: Brief): OfferDetails {
	const typed: OfferDetails = isWholePrice(brief) ? brief.details : { ...brief.details, price: undefined, previousPrice: undefined };
	const { price, previousPrice, currency, endDate } = typed;
	if (brief.offer === null) return typed;
	const { text } = brief.offer;
	// Said once is enough, and a date said twice may be written in two ways.
	const until: OfferDetails = dated.test(text) ? {} : { endDate };
	const prices: OfferDetails = bindsPrice(text, price) || (price === undefined && brief.details.price !== undefined) ? until : { ...until, price, previousPrice, currency };
	if (namesThing(brief)) return until;
	if (conditions.test(text) || isTiedToThing(text, brief.names)) return prices;
	const { discountPercent, code } = typed;
	const isSaid = text.length <= SHORT && discountPercent !== undefined && new RegExp(`(?<!\\d)${discountPercent}(?!\\d)`).test(text);
	// A code alone says nothing of what it gives.
	const isCodeSaid = code !== undefined && text.includes(code) && (text.length <= SHORT || isSaid || discountPercent === undefined);
	return { ...prices, ...(isSaid ? {} : { discountPercent }), ...(isCodeSaid ? {} : { code }) };
}

/** Whether an offer's words begin with a price or a date, before they say of what: `$6 per employee`, `From £9`, `每人每月9元`, but not `Benches from £385`. */
export const opensOnPrice = (text: string): boolean => /^(?:from )?(?:[A-Z]{1,3}[$€£¥]?)?[^\p{L}]*\d(?![^\s]*%)|^(?:only|just|now|use|code|yours|was)\b|^(?:每\p{Script=Han}){1,2}\d/iu.test(text);
