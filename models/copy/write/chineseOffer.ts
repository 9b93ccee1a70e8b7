import type { OfferDetails } from '../types';

const signs: Record<string, string> = { USD: '美元', EUR: '欧元', GBP: '英镑', HKD: '港元', TWD: '新台币', JPY: '日元' };

/** 199元、49.9美元。 */
export function chinesePrice(value: number, currency: string | undefined): string {
	const amount = Number.isInteger(value) ? String(value) : value.toFixed(2).replace(/0$/, '');
	const code = (currency ?? '').toUpperCase();
	if (code === '' || code === 'CNY' || code === 'RMB' || currency === '¥' || currency === '元') return `${amount}元`;
	if (currency === '$') return `${amount}美元`;
	if (currency === '€') return `${amount}欧元`;
	return Object.hasOwn(signs, code) ? `${amount}${signs[code]}` : `${amount} ${code}`;
}

/** 6月30日；没有日期时为 null。 */
export function chineseDay(details: OfferDetails): string | null {
	const parts = /^\d{4}-(\d{2})-(\d{2})/.exec(details.endDate ?? '');
	return parts === null ? null : `${Number(parts[1])}月${Number(parts[2])}日`;
}

/** 优惠20%写作8折，15%写作8.5折；不成整折的写百分比。 */
function fold(percent: number): string {
	const tenth = (100 - percent) / 10;
	if (percent >= 100 || percent <= 0) return `优惠${percent}%`;
	return Number.isInteger(tenth * 10) ? `${Number(tenth.toFixed(1))}折` : `优惠${percent}%`;
}

/** 优惠的短句，只写填写过的内容。 */
export function chineseOfferLines(details: OfferDetails, name: string | undefined): string[] {
	const { discountPercent: percent, code, price, previousPrice } = details;
	const day = chineseDay(details);
	const now = price === undefined ? null : chinesePrice(price, details.currency);
	const before = previousPrice === undefined ? null : chinesePrice(previousPrice, details.currency);
	const lines: string[] = [];
	if (percent !== undefined) {
		// 凭码才有的优惠，不单说折扣。
		if (code !== undefined) lines.push(`输入${code}享${fold(percent)}`);
		else {
			if (day !== null) lines.push(`${fold(percent)}，到${day}`);
			lines.push(name === undefined ? `现在下单${fold(percent)}` : `${name}${fold(percent)}`);
		}
	}
	if (now !== null && before !== null && (price as number) < (previousPrice as number)) lines.push(`原价${before}，现价${now}`);
	if (now !== null) lines.push(name === undefined ? `现价${now}` : `${name}${/\d$/.test(name) ? '：' : '，'}${now}`);
	if (code !== undefined) lines.push(`优惠码：${code}`);
	if (day !== null) lines.push(`活动到${day}为止`);
	return lines;
}

/** 优惠的整句。 */
export function chineseOfferSentences(details: OfferDetails, name: string | undefined): string[] {
	const { discountPercent: percent, code, price, previousPrice } = details;
	const day = chineseDay(details);
	const until = day === null ? '' : `，${day}截止`;
	const now = price === undefined ? null : chinesePrice(price, details.currency);
	const before = previousPrice === undefined ? null : chinesePrice(previousPrice, details.currency);
	const sentences: string[] = [];
	if (percent !== undefined && code !== undefined) sentences.push(`结算时输入${code}，享${fold(percent)}${until}。`);
	else if (percent !== undefined) sentences.push(`${name ?? '现在下单'}${fold(percent)}${until}。`);
	else if (code !== undefined) sentences.push(`结算时记得输入${code}${until}。`);
	if (now !== null && before !== null && (price as number) < (previousPrice as number)) sentences.push(`原价${before}，现价${now}${percent === undefined ? until : ''}。`);
	else if (now !== null) sentences.push(`${name === undefined ? '' : `${name}${/\d$/.test(name) ? '：' : '，'}`}${now}${percent === undefined && code === undefined ? until : ''}。`);
	return sentences;
}
