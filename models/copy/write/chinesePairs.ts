import type { Brief, Feature } from '../brief/brief';
import { isMeasure, isShort } from './chineseText';
import type { Unit } from './languagePack';

/** 两三个卖点并成一句。 */
export function chinesePairs(brief: Brief): Unit[] {
	const found: Unit[] = [];
	const short = brief.features.flatMap((feature) => {
		const best = feature.forms.find((form) => isShort(form, 14) && !/[，。；、]/u.test(form));
		return best === undefined || isMeasure(best) ? [] : [{ id: feature.id, best, shape: feature.shape }];
	});
	// 一个说有什么，一个说能怎样，并成一句就接不上：别的都用完了才用。
	const unit = (text: string, of: ReadonlyArray<{ readonly id: string; readonly shape: Feature['shape'] }>, weight: number): void => void found.push({ text, slot: 'feature', angle: 'feature', facts: of.map(({ id }) => id), group: of.map(({ id }) => id).join('+'), weight: of.every(({ shape }) => shape === of[0]?.shape) ? weight : 0.05 });
	short.forEach((one, index) => {
		const two = short[index + 1];
		const three = short[index + 2];
		if (two) unit(`${one.best}，${two.best}。`, [one, two], 0.76);
		if (three) unit(`${one.best}，${three.best}。`, [one, three], 0.7);
		if (two && three) unit(`${one.best}，${two.best}，${three.best}。`, [one, two, three], 0.8);
	});
	return found;
}
