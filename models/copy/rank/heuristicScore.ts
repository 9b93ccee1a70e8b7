import type { Brief } from '../brief/brief';
import { recommendedOf } from '../check/checkText';
import { fold } from '../check/fold';
import { countUnits } from '../count/countUnits';
import type { Angle, FieldRule } from '../types';

/** The parts of the score, each 0 to 1. It is no forecast of clicks: it says how many of the usual good habits a text has. */
export interface ScoreParts {
	readonly specificity: number;
	readonly keyword: number;
	readonly benefit: number;
	readonly lengthUse: number;
	readonly readability: number;
	readonly novelty: number;
}

const shares: Record<keyof ScoreParts, number> = { specificity: 0.24, keyword: 0.12, benefit: 0.2, lengthUse: 0.16, readability: 0.14, novelty: 0.14 };

const angleBenefit: Partial<Record<Angle, number>> = { benefit: 1, offer: 0.9, urgency: 0.8, action: 0.6, audience: 0.6, feature: 0.6, question: 0.5, keyword: 0.4, brand: 0.3, proof: 0.8 };

/** Scores one text, 0 to 100. `alike` is its greatest likeness to another text of its set. */
export function heuristicScore(text: string, rule: FieldRule, about: { readonly angle: Angle | null; readonly facts: number; readonly alike: number; readonly brief: Brief | null }): { score: number; parts: ScoreParts } {
	const length = countUnits(rule.unit, text);
	const full = recommendedOf(rule, text) ?? rule.max;
	const share = length / full;
	const words = text.split(/\s+/).filter((word) => word !== '');
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const isHan = /\p{Script=Han}/u.test(text);
	const longWords = isHan ? 0 : words.filter((word) => word.length > 12).length / Math.max(1, words.length);
	const sentences = Math.max(1, text.split(/[.!?。！？]+/).filter((part) => part.trim() !== '').length);
	const perSentence = isHan ? letters / sentences / 20 : words.length / sentences / 14;
	const keywords = about.brief?.keywords ?? [];
	const hasKeyword = keywords.some((keyword) => fold(text).includes(fold(keyword.text)));
	const parts: ScoreParts = {
		specificity: Math.min(1, (/\d/.test(text) ? 0.6 : 0) + 0.4 * Math.min(about.facts, 2)),
		keyword: keywords.length === 0 ? 0.5 : hasKeyword ? 1 : 0,
		benefit: about.angle === null ? 0.5 : (angleBenefit[about.angle] ?? 0.5),
		lengthUse: share > 1 ? Math.max(0, 1 - (share - 1) * 2) : share >= 0.6 ? 1 : share / 0.6,
		readability: Math.max(0, Math.min(1, 1.25 - 0.5 * Math.max(0, perSentence - 0.5) - longWords)),
		novelty: 1 - about.alike,
	};
	const total = (Object.keys(shares) as Array<keyof ScoreParts>).reduce((sum, name) => sum + shares[name] * parts[name], 0);
	const rounded = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, Math.round(value * 100) / 100])) as unknown as ScoreParts;
	return { score: Math.round(100 * total), parts: rounded };
}
