import type { Brief } from '../brief/brief';
import { isLimit } from '../brief/isLimit';
import { namesKind } from '../brief/productKind';
import type { ProductKind } from '../brief/productKind';
import type { Angle } from '../types';
import { chineseActions } from './chineseActions';
import { chineseOfferSentences } from './chineseOffer';
import { chinesePairs } from './chinesePairs';
import { conceptsOf, isMeasure, isShort, spokenCall, spokenName, tidy, withStop } from './chineseText';
import { goalActions } from './goalActions';
import type { Unit } from './languagePack';
import { openDetails } from './openDetails';

/** 文中还没有出现名字时的行动号召。 */
function namedActions(kind: ProductKind, name: string): string[] {
	const about = [`了解一下${name}。`, `想了解${name}，请看详情。`];
	if (kind === 'place' || kind === 'dining' || kind === 'shop' || kind === 'event') return [`${name}，等你来。`, ...about];
	return kind === 'food' ? [`尝一尝${name}。`, ...about] : about;
}

/** “安诺宠物医院：……的宠物医院”：名字已经说了是什么。 */
function namesItself(name: string, sentence: string): boolean {
	const thing = [...(sentence.split(/[，。；：！？]/u)[0] ?? '')].slice(-3).join('');
	return [...thing].length === 3 && name.includes(thing);
}

/** 长一点的文案所用的整句。 */
export function chineseSentences(brief: Brief): Unit[] {
	const found: Unit[] = [];
	const add = (slot: Unit['slot'], angle: Angle, text: string, facts: readonly string[], group: string, weight: number): void => void found.push({ slot, angle, text: tidy(text), facts, group, weight });
	for (const feature of brief.features) {
		// 几个字的名词单独成句，像一张配置表；有别的可并时不单用。
		feature.forms.forEach((form, index) => add('feature', 'feature', withStop(form), [feature.id], feature.id, (feature.shape === 'noun' && isShort(form, 6)) || isMeasure(form) ? 0.05 : 0.72 - 0.03 * index));
		for (const concept of conceptsOf(feature.text, brief.kind)) concept.sentences.forEach((text, index) => add('benefit', 'benefit', text, [feature.id], `${feature.id}:b`, 0.74 - 0.03 * index));
	}
	found.push(...chinesePairs(brief));
	const name = spokenName(brief.names);
	brief.sentences.forEach(({ id, text }, index) => {
		add(/^(?:它|这|那|其|并|而|但|同时|此外|另外)/u.test(text) ? 'feature' : 'about', 'feature', withStop(text), [id], id, index === 0 ? 0.82 : 0.7);
		// 说清是什么的第一句，前面加上名字。
		if (index === 0 && name !== undefined && !/^(?:我们|咱们|我|这里|这是|本[店馆社院])/u.test(text) && !brief.names.some((each) => text.includes(each)) && !namesItself(name, text)) add('about', 'feature', `${name}：${withStop(text)}`, [id, brief.productId], id, 0.86);
	});
	if (name !== undefined) {
		if (brief.kind !== 'event' && brief.sentences.length === 0) add('about', 'brand', `认识一下${name}。`, [brief.productId], 'product', 0.05);
		if (brief.category !== null && !name.includes(brief.category.text)) add('about', 'brand', `${name}，${brief.category.text}。`, [brief.productId, brief.category.id], 'product', 0.55);
		const feature = brief.features.find(({ text }) => !isLimit(text));
		const short = feature?.forms.find((form) => isShort(form, 14) && !/[，。；]/u.test(form));
		if (feature !== undefined && short !== undefined) add('about', 'brand', `${name}${/\d$/.test(name) ? '：' : '，'}${short}。`, [brief.productId, feature.id], `product+${feature.id}`, 0.66);
	}
	if (brief.audience !== null && brief.category !== null) add('audience', 'audience', `给${brief.audience.text}准备的${brief.category.text}。`, [brief.audience.id, brief.category.id], 'audience', 0.6);
	chineseOfferSentences(openDetails(brief), brief.names.find((each) => isShort(each, 10))).forEach((text, index) => add('offer', 'offer', text, brief.offer === null ? [] : [brief.offer.id], 'offer', 0.86 - 0.03 * index));
	if (brief.offer !== null) add('offer', 'offer', withStop(brief.offer.text), [brief.offer.id], 'offer', 0.88);
	if (name !== undefined) brief.keywords.forEach(({ id, text }, index) => add('about', 'keyword', name.includes(text) || !namesKind(text) ? '' : `找${text}？看看${name}。`, [id, brief.productId], `k${index}`, 0.5));
	brief.actions.forEach(({ id, text }, index) => add('action', 'action', withStop(spokenCall(text)), [id], `own-action:${index}`, 0.85 - 0.02 * index));
	// 资料自己写了行动号召，别的客套话就是凑字。
	if (brief.actions.length === 0) {
		for (const [index, each] of brief.names.slice(0, 2).entries()) {
			namedActions(brief.kind, each).forEach((text, rank) => add('action', 'action', text, [brief.productId], `named-action:${index}:${rank}`, 0.4 - 0.03 * index - 0.02 * rank));
		}
		goalActions(brief.goal, 'zh', brief.kind, brief.source).forEach((text, index) => add('action', 'action', `${text}。`, [], `goal-action:${index}`, 0.64 - 0.02 * index));
		chineseActions[brief.kind].sentences.forEach((text, index) => add('action', 'action', text, [], `action:${index}`, 0.4 - 0.02 * index));
	}
	return found.filter(({ text }) => text !== '');
}
