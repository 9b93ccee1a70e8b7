import { holdsPhrase } from '../check/checkContext';
import { limitOf } from '../check/checkText';
import { countUnits } from '../count/countUnits';
import { heuristicScore } from '../rank/heuristicScore';
import type { Asset, Candidate, Channel, FieldRule, Problem } from '../types';
import type { FieldTask } from './fieldTask';
import { likeness, profileOf } from './likeness';

/** Scores, ranks and describes what was picked. */
export function rankAssets(candidates: readonly Candidate[], task: FieldTask, check: (text: string) => Problem[]): Asset[] {
	const { brief, channel, rule, must } = task;
	const profiles = candidates.map(({ text }) => profileOf(text));
	const scored = candidates.map((candidate, index) => {
		const alike = Math.max(0, ...profiles.map((profile, other) => (other === index ? 0 : likeness(profile, profiles[index] as (typeof profiles)[number]))));
		const { score, parts } = heuristicScore(candidate.text, rule, { angle: candidate.angle, facts: candidate.facts.length, alike, brief });
		return { candidate, score, parts };
	});
	const order = [...scored].sort((a, b) => b.score - a.score);
	return order.map(({ candidate, score, parts }, index): Asset => ({
		channel: channel.id,
		field: rule.field,
		text: candidate.text,
		length: countUnits(rule.unit, candidate.text),
		limit: limitOf(rule, candidate.text),
		unit: rule.unit,
		valid: true,
		problems: check(candidate.text),
		heuristicScore: score,
		scoreParts: { ...parts },
		learnedScore: null,
		rank: index + 1,
		angle: candidate.angle,
		facts: candidate.facts,
		repaired: candidate.repaired ?? [],
		pin: pinOf(candidate, channel, rule, must, order.findIndex((one) => one.candidate.group === 'product') === index),
		source: candidate.source,
	}));
}

/** A place for what must be seen: of a responsive search ad only some texts are shown. */
function pinOf(candidate: Candidate, channel: Channel, rule: FieldRule, must: readonly string[], isFirstName: boolean): string | null {
	if (channel.id !== 'googleRsa' && channel.id !== 'microsoftRsa') return null;
	if (rule.field === 'description' && must.length > 0 && must.every((phrase) => holdsPhrase(candidate.text, phrase))) return 'description1';
	return rule.field === 'headline' && isFirstName && candidate.angle === 'brand' ? 'headline1' : null;
}
