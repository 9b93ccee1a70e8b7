import type { Brief } from '../brief/brief';
import type { Candidate } from '../types';
import { spokenName } from './chineseText';
import { built } from './languagePack';

const isShort = (text: string, most: number): boolean => [...text].length <= most && !/[，。？：；]/u.test(text);

/** 邮件标题与推送：对一个人说话，一句只讲一件事。不用于搜索广告。 */
export function chineseMessages({ names, category, features, productId }: Brief): Candidate[] {
	const name = spokenName(names);
	const intro = name === undefined ? [] : [built(`几句话说清${name}`, 'brand', [productId], { group: 'product', frame: 'message:few-words', weight: 0.5 })];
	return [...intro, ...features.slice(0, 8).flatMap((feature) => {
		const form = feature.forms.find((one) => isShort(one, 12));
		if (form === undefined || form.includes('的')) return [];
		const own = name === undefined || feature.shape !== 'noun' ? [] : [built(`${name}：${form}`, 'brand', [productId, feature.id], { group: feature.id, frame: 'message:name-of', weight: 0.56 })];
		return category === null ? own : [...own, built(`${form}的${category.text}`, 'feature', [feature.id, category.id], { group: feature.id, frame: 'message:category-with', weight: 0.6 })];
	})];
}
