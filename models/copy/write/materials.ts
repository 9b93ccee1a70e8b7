import type { Brief } from '../brief/brief';
import { isLimit } from '../brief/isLimit';
import type { Angle } from '../types';
import { chinese } from './chinese';
import { emphasised } from './emphasis';
import { english } from './english';
import type { Materials } from './fieldTask';
import type { LanguagePack } from './languagePack';

const packs: Record<string, LanguagePack> = { en: english, zh: chinese };

/** Languages that the built-in writer has frames for. */
export const writtenLanguages: readonly string[] = Object.keys(packs);

/** Everything that the built-in writer has to say about a brief, weighted by its goal and tone. */
export function materialsOf(brief: Brief): Materials {
	const pack = packs[brief.language] ?? null;
	if (pack === null) return { pack, lines: [], messages: [], units: [] };
	const weighed = <One extends { readonly angle: Angle; readonly weight: number; readonly facts: readonly string[] }>(all: readonly One[]): One[] => withLimitsLast(emphasised(all, brief), brief);
	return { pack, lines: weighed(pack.lines(brief)), messages: weighed(pack.messages(brief)), units: weighed(pack.units(brief)) };
}

/** What an offer does not hold is said only where there is nothing else to say. */
const LIMIT = 1;

function withLimitsLast<One extends { readonly weight: number; readonly facts: readonly string[] }>(all: readonly One[], { features }: Brief): One[] {
	const limits = new Set(features.filter(({ text }) => isLimit(text)).map(({ id }) => id));
	return all.map((one) => (one.facts.some((fact) => limits.has(fact)) ? { ...one, weight: one.weight - LIMIT } : one));
}
