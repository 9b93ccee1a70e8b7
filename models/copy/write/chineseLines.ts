import type { Brief, Feature } from '../brief/brief';
import { withoutNames } from '../check/checkContext';
import { namesKind } from '../brief/productKind';
import type { ProductKind } from '../brief/productKind';
import type { Angle, Candidate } from '../types';
import { besideOwnChinese, chineseActions } from './chineseActions';
import { chineseOfferLines } from './chineseOffer';
import { chinesePairs } from './chinesePairs';
import { conceptsOf, isMeasure, isMostlyChinese, isShort, spokenName, tidy } from './chineseText';
import { goalActions } from './goalActions';
import { built } from './languagePack';
import { openDetails } from './openDetails';

/** 换个说法的同一句行动号召，只算一句。 */
const ideaOf = (text: string): string => (/看/u.test(text) ? 'look' : text);

function featureLines(feature: Feature, kind: ProductKind): Candidate[] {
	const { id, forms, shape } = feature;
	const found: Candidate[] = [];
	const add = (text: string, angle: Angle, frame: string, weight: number): void => void found.push(built(text, angle, [id], { group: id, frame, weight }));
	for (const [index, form] of forms.entries()) {
		// 四五个字的名词只报出一个零件，单独成行太单薄。
		// 只有一个数量，不成一行标题。
		add(form, 'feature', `direct:${id}`, isMeasure(form) ? 0 : (shape === 'noun' && isShort(form, 5) && !/\d/u.test(form) ? 0.5 : 0.82) - 0.02 * index);
		if (!isShort(form, 10) || /[，。？]/u.test(form)) continue;
		add(`${form}，就这么简单`, 'feature', 'that-simple', shape !== 'noun' && /^(?:一键|自动|免|轻松|直接|按)/u.test(form) ? 0.5 : 0);
	}
	for (const concept of conceptsOf(feature.text, kind)) {
		concept.lines.forEach((text, index) => found.push(built(text, 'benefit', [id], { group: id, frame: `concept:${concept.id}:${index}`, weight: 0.56 - 0.06 * index })));
	}
	return found.filter(({ weight }) => weight > 0);
}

function productLines(brief: Brief): Candidate[] {
	const found: Candidate[] = [];
	const { productId: id, category } = brief;
	const add = (text: string, frame: string, weight: number, facts: readonly string[] = [id], angle: Angle = 'brand', group = 'product'): void =>
		void found.push(built(tidy(text), angle, facts, { group, frame, weight }));
	brief.names.forEach((name, index) => {
		const fade = 0.02 * index;
		if (brief.kind !== 'event' && !name.startsWith('一')) add(`认识一下${name}`, 'introduce', 0.22 - fade);
		add(`${name}，了解一下`, 'introduce', 0.24 - fade);
		if (brief.kind === 'event') add(`${name}见`, 'see-you', 0.44 - fade);
		if (category !== null && !name.includes(category.text)) add(`${name}，${category.text}`, 'name-category', 0.5 - fade, [id, category.id]);
		for (const feature of brief.features.slice(0, 6)) {
			const short = [...feature.forms].reverse().find((form) => !/[，。]/u.test(form));
			if (short !== undefined && !isMeasure(short)) add(`${name}${/\d$/.test(name) ? '：' : '，'}${short}`, `name:${feature.id}`, 0.74 - fade, [id, feature.id]);
		}
	});
	const full = spokenName(brief.names);
	if (category !== null && full !== undefined && namesKind(category.text) && !full.includes(category.text)) add(`找${category.text}？看看${full}`, 'looking-for', 0.58, [id, category.id], 'brand', 'category');
	return found;
}

function audienceLines(brief: Brief): Candidate[] {
	const { audience, category, kind } = brief;
	if (audience === null || kind === 'cause') return [];
	const people = audience.text;
	const add = (text: string, frame: string, weight: number, facts: readonly string[] = [audience.id]): Candidate => built(text, 'audience', facts, { group: 'audience', frame, weight });
	return [
		...(kind === 'software' || kind === 'service' ? [add(`面向${people}`, 'for', 0.52)] : []),
		...(category === null ? [] : [add(`给${people}的${category.text}`, 'category-for', 0.64, [audience.id, category.id])]),
		// 医院、仓库不是给谁准备的。
		...(kind === 'goods' || kind === 'food' || kind === 'software' || kind === 'course' ? brief.names.slice(0, 3) : []).map((name) => add(`${name}，为${people}准备`, 'name-for', 0.6, [audience.id, brief.productId])),
	];
}

function otherLines(brief: Brief): Candidate[] {
	const found: Candidate[] = [];
	const { offer, keywords, kind } = brief;
	const shortest = brief.names[brief.names.length - 1];
	chineseOfferLines(openDetails(brief), brief.names[0]).forEach((text, index) => found.push(built(text, /到|截止/u.test(text) ? 'urgency' : 'offer', offer === null ? [] : [offer.id], { group: 'offer', frame: `offer:${index}`, weight: 0.88 - 0.03 * index })));
	// 优惠要么整句用，要么不用：半句就是另一个优惠。
	if (offer !== null) {
		// 只有价钱和外文字母的一行，不像一句中文，前面要有名字。
		const isBare = (offer.text.match(/\p{Script=Han}/gu)?.length ?? 0) <= (offer.text.match(/\p{Script=Latin}/gu)?.length ?? 0);
		const text = isBare && shortest !== undefined ? `${shortest}，${offer.text}` : offer.text;
		found.push(built(text, 'offer', [offer.id], { group: 'offer', frame: 'offer-text', weight: 0.86 }));
	}
	keywords.forEach(({ id, text }, index) => {
		found.push(built(text, 'keyword', [id], { group: `k${index}`, frame: 'keyword', weight: 0.3 - 0.02 * index }));
		if (shortest !== undefined && namesKind(text)) found.push(built(`找${text}？看看${shortest}`, 'keyword', [id, brief.productId], { group: `k${index}`, frame: 'keyword-see', weight: 0.6 }));
	});
	brief.actions.forEach(({ id, text }, index) => found.push(built(text, 'action', [id], { group: 'action', frame: `own-action:${index}`, weight: 0.78 - 0.05 * index })));
	goalActions(brief.goal, 'zh', kind, brief.source, brief.actions.map(({ text }) => text)).forEach((text, index) => found.push(built(text, 'action', [], { group: 'action', frame: `goal:${text}`, weight: 0.62 - 0.03 * index })));
	const calls = chineseActions[kind].lines;
	(brief.actions.length > 0 ? besideOwnChinese(kind, calls) : calls).forEach((text, index) => found.push(built(text, 'action', [], { group: `action${Math.floor(index / 4)}`, frame: `action:${ideaOf(text)}`, weight: 0.55 - 0.03 * index })));
	for (const { id, text } of brief.sentences) {
		const plain = text.replace(/[。！!]+$/u, '');
		if (isShort(plain, 30)) found.push(built(plain, 'feature', [id], { group: id, frame: `quote:${id}`, weight: /^(?:做|想|要|有|需|帮)/u.test(plain) ? 0.3 : 0.6 }));
		for (const clause of plain.split(/[，；;]|(?<!\d)[：:]|[：:](?!\d)/u)) {
			const standsAlone = isShort(clause, 15) && clause.length >= 5 && !/^(?:并|而|且|也|还|又|但|让|使|从而|以及|同时|即可|就|更|都|不用|无需|和|与|或|为|在|由|它|这|那|其|其中|如果|当|每|因|所|把|被|是|对|从|只|再|能|可以|可|做|想|要|有|需|正|已|将|帮|给)|(?:的|了|时|后|中|和|与|为|在)$/u.test(clause);
			if (standsAlone) found.push(built(clause, 'feature', [id], { group: id, frame: `clause:${clause}`, weight: 0.58 }));
		}
	}
	return found;
}

/** 一份资料能写出的所有短句，一句只讲一件事。 */
export function chineseLines(brief: Brief): Candidate[] {
	return [
		...brief.features.flatMap((feature) => featureLines(feature, brief.kind)),
		...productLines(brief),
		...audienceLines(brief),
		...otherLines(brief),
		...chinesePairs(brief).map(({ text, facts, group, weight }) => built(text.replace(/。$/u, ''), 'feature', facts, { group, frame: `pair:${group}`, weight: weight < 0.1 ? 0.3 : 0.6 })),
	].filter(({ text }) => isMostlyChinese(withoutNames(text, brief.names)));
}
