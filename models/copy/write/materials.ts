import type { Brief } from '../brief/brief';
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
	return { pack, lines: emphasised(pack.lines(brief), brief), messages: emphasised(pack.messages(brief), brief), units: emphasised(pack.units(brief), brief) };
}
