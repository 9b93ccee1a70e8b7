import { checkText, isUsable } from '../check/checkText';
import { countUnits } from '../count/countUnits';
import type { Brief } from '../brief/brief';
import type { Candidate } from '../types';
import { lowerFirst, opensOnParticiple } from '../brief/englishPhrase';
import { bodyPlan } from './bodyPlan';
import { composeSentences } from './compose';
import { composeBodies } from './composeBodies';
import { labelled, opensOnName, sentenceNames } from './englishNames';
import { comfortableOf, inboxChannels } from './fieldTask';
import type { FieldTask } from './fieldTask';
import { brands, paths } from './namesAndPaths';

/** What the built-in writer offers for a field. */
export function ownCandidates(task: FieldTask): Candidate[] {
	const { brief, rule, channel, materials } = task;
	const { pack, units } = materials;
	if (rule.role === 'brand') return brands(task);
	if (rule.role === 'path') return paths(task);
	if (pack === null) return [];
	if (rule.role === 'action') return pack.buttons(brief);
	if (rule.role === 'line') return inboxChannels.has(channel.id) ? [...materials.lines, ...materials.messages] : [...materials.lines];
	const good = units.filter(({ text }) => isUsable(checkText(text, { ...rule, min: 1, max: 100_000, recommended: null, extra: [] }, channel, { ...brief.context, existing: new Set() }).filter(({ code }) => code !== 'variable-lost')));
	if (rule.role === 'sentence') {
		const limit = Math.min(rule.max, Math.max(comfortableOf(task), rule.min));
		const fits = (text: string): boolean => countUnits(rule.unit, text) <= limit;
		const composed = composeSentences(good, pack.joiner, brief.names, fits);
		return (aloneChannels.has(channel.id) ? composed.flatMap((candidate) => withSubject(candidate, brief, fits)) : composed).map((candidate) => ({ ...candidate, weight: candidate.weight + lengthBonus(countUnits(rule.unit, candidate.text) / limit) + (rule.countMax === 1 && saysWhat(candidate, brief) ? WHAT_IT_IS : 0) }));
	}
	return composeBodies(good, pack.joiner, bodyPlan(task), brief);
}

/** Where a description may be shown without the name or a headline that says of what it is. */
const aloneChannels: ReadonlySet<string> = new Set(['googlePmax', 'googleDisplay', 'googleDemandGen', 'push', 'baiduSearch', 'linkedinSingleImage']);
const LONGEST_SUBJECT = 32;
const WITHOUT_SUBJECT = 0.4;

/** A text that does not say what it is about, with the name in front of it where that fits. */
function withSubject(candidate: Candidate, brief: Brief, fits: (text: string) => boolean): Candidate[] {
	const { text, facts } = candidate;
	const things = [...(brief.category === null ? [] : [brief.category.text]), ...brief.keywords.map((keyword) => keyword.text)].map((thing) => thing.toLowerCase());
	if (saysWhat(candidate, brief) || things.some((thing) => text.toLowerCase().includes(thing))) return [candidate];
	const bare = { ...candidate, weight: candidate.weight - WITHOUT_SUBJECT };
	const name = (brief.language === 'zh' ? brief.names : sentenceNames(brief.names)).find((one) => one.length <= LONGEST_SUBJECT);
	// `You can …` has its own sentence with the name in it.
	if (name === undefined || /^(?:Looking for|Meet|You can)\b/.test(text) || (brief.language !== 'zh' && opensOnName(text, name))) return [bare];
	if (opensOnParticiple(text) && !['goods', 'food', 'software'].includes(brief.kind)) return [];
	const named = brief.language === 'zh' ? `${name}：${text}` : labelled(name, lowerFirst(text));
	return fits(named) ? [{ ...candidate, text: named, facts: [...facts, brief.productId] }, bare] : [bare];
}

/** A sentence that stands alone on a screen has to say what it is about. */
const WHAT_IT_IS = 0.2;

const saysWhat = ({ facts, text }: Candidate, { sentences, names }: Brief): boolean => facts.some((fact) => fact === sentences[0]?.id) || names.some((name) => text.includes(name));

/** Descriptions that use their room say more: best from 65 to 100 % of it. */
function lengthBonus(share: number): number {
	return share >= 0.65 ? 0.1 : share >= 0.45 ? 0.02 : -0.12;
}
