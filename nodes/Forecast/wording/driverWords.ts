import type { DriverFit } from '../../../models/forecast/drivers/driverTypes';
import type { WhatIf } from '../../../models/forecast/drivers/whatIf';
import type { Language } from './language';
import { amount, percentage } from './language';

export interface DriverStory {
	readonly name: string;
	readonly targetName: string;
	readonly fit: DriverFit;
	/** How many rows were predicted, and their sum. */
	readonly predicted: { readonly rows: number; readonly total: number } | null;
	readonly whatIf: WhatIf | null;
}

const signed = (percent: number): string => `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(percent)}%`;

/** The fit in two or three sentences. */
export function driverSentence({ name, targetName, fit, predicted, whatIf }: DriverStory, language: Language): string {
	const strongest = [...fit.coefficients].sort((one, other) => Math.abs(other.standardisedEffect) - Math.abs(one.standardisedEffect))[0];
	const share = percentage(Math.max(0, fit.r2));
	const changes = (whatIf?.changes ?? []).map(({ driver, percent }) => `${driver} ${signed(percent)}`);
	if (language === 'zh') {
		return [
			`${name === '' ? '' : `${name}：`}各因素解释了 ${targetName} ${share} 的变化${strongest === undefined ? '' : `，其中影响最大的是 ${strongest.name}`}。`,
			...(predicted === null ? [] : [`预测的 ${predicted.rows} 行合计 ${amount(predicted.total)}。`]),
			...(whatIf === null || changes.length === 0 ? [] : [`若 ${changes.join('、')}，合计变为 ${amount(whatIf.after)}（变化 ${amount(whatIf.difference)}，95% 区间 ${amount(whatIf.lower95)} 至 ${amount(whatIf.upper95)}）。`]),
			'相关不等于因果。',
		].join('');
	}
	return [
		`${name === '' ? '' : `${name}: `}the drivers explain ${share} of the ups and downs of ${targetName}${strongest === undefined ? '' : `; ${strongest.name} counts for most`}.`.replace(/^t/, name === '' ? 'T' : 't'),
		...(predicted === null ? [] : [`The ${predicted.rows === 1 ? 'row' : `${predicted.rows.toLocaleString('en-US')} rows`} ahead should come to ${amount(predicted.total)}.`]),
		...(whatIf === null || changes.length === 0
			? []
			: [`With ${changes.join(' and ')} it would be ${amount(whatIf.after)}, a difference of ${amount(whatIf.difference)} (95% range ${amount(whatIf.lower95)} to ${amount(whatIf.upper95)}).`]),
		'Correlation, not proof.',
	].join(' ');
}
