import type { Brief } from '../brief/brief';
import { isShort } from './chineseText';
import type { Unit } from './languagePack';

/** 两三个卖点并成一句。 */
export function chinesePairs(brief: Brief): Unit[] {
	const found: Unit[] = [];
	const short = brief.features.flatMap((feature) => {
		const best = feature.forms.find((form) => isShort(form, 14) && !/[，。；、]/u.test(form));
		return best === undefined ? [] : [{ id: feature.id, best }];
	});
	const unit = (text: string, of: ReadonlyArray<{ id: string }>, weight: number): void => void found.push({ text, slot: 'feature', angle: 'feature', facts: of.map(({ id }) => id), group: of.map(({ id }) => id).join('+'), weight });
	short.forEach((one, index) => {
		const two = short[index + 1];
		const three = short[index + 2];
		if (two) unit(`${one.best}，${two.best}。`, [one, two], 0.76);
		if (three) unit(`${one.best}，${three.best}。`, [one, three], 0.7);
		if (two && three) unit(`${one.best}，${two.best}，${three.best}。`, [one, two, three], 0.8);
	});
	return found;
}
