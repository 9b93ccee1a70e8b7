import type { Brief } from '../brief/brief';
import type { Candidate } from '../types';
import { built } from './languagePack';

const isShort = (text: string, most: number): boolean => [...text].length <= most && !/[，。？：；]/u.test(text);

/** 邮件标题与推送：对一个人说话，一句只讲一件事。不用于搜索广告。 */
export function chineseMessages(brief: Brief): Candidate[] {
	const found: Candidate[] = [];
	const [name] = brief.names;
	const { audience, category, productId: id } = brief;
	const add = (text: string, angle: Candidate['angle'], facts: readonly string[], group: string, frame: string, weight: number): void => void found.push(built(text, angle, facts, { group, frame: `message:${frame}`, weight }));
	for (const feature of brief.features.slice(0, 8)) {
		const form = feature.forms.find((one) => isShort(one, 12));
		if (form === undefined) continue;
		const own = (text: string, frame: string, weight: number, angle: Candidate['angle'] = 'feature'): void => add(text, angle, [feature.id], feature.id, frame, weight);
		own(`先说一件事：${form}`, 'one-thing', 0.6);
		own(`${form}，这点先记下`, 'note-this', 0.46);
		own(`值得一提的是${form}`, 'worth-saying', feature.shape === 'noun' ? 0.44 : 0);
		own(`关于${form}，说两句`, 'about', feature.shape === 'noun' ? 0.5 : 0);
		if (name !== undefined) add(`${name}的${form}`, 'brand', [id, feature.id], feature.id, 'name-of', feature.shape === 'noun' && !form.includes('的') ? 0.56 : 0);
		if (category !== null) add(`${form}的${category.text}`, 'feature', [feature.id, category.id], feature.id, 'category-with', form.includes('的') ? 0 : 0.6);
	}
	if (name !== undefined) {
		add(`见过${name}吗？`, 'question', [id], 'product', 'have-you-seen', 0.58);
		add(`几句话说清${name}`, 'brand', [id], 'product', 'few-words', 0.54);
		add(`${name}是做什么的`, 'brand', [id], 'product', 'what-for', 0.46);
		if (audience !== null) add(`${name}，想着${audience.text}做的`, 'audience', [id, audience.id], 'audience', 'in-mind', 0.44);
	}
	if (category !== null) {
		add(`挑${category.text}之前`, 'question', [category.id], 'category', 'before-choosing', 0.56);
		add(`好用的${category.text}长什么样？`, 'question', [category.id], 'category', 'what-makes', 0.46);
	}
	return found.filter(({ weight }) => weight > 0);
}
