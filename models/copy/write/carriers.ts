import type { Brief } from '../brief/brief';
import { limitOf } from '../check/checkText';
import { countUnits } from '../count/countUnits';
import type { Candidate, Channel, FieldRule } from '../types';
import type { FieldTask } from './fieldTask';

/** The field that carries what must be included: the one with the most room for sentences. */
export function carrierOf(brief: Brief, channel: Channel): FieldRule | null {
	if (brief.mustInclude.length === 0) return null;
	const order = ['body', 'sentence', 'line'];
	const fields = channel.fields.filter(({ role, wanted }) => order.includes(role) && wanted > 0);
	return [...fields].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || b.max - a.max)[0] ?? null;
}

/** Texts that carry what must be included, alone or behind a short sentence. */
export function carriers({ brief, rule, must, materials }: FieldTask): Candidate[] {
	const isChinese = brief.language === 'zh';
	const legal = must.join(isChinese ? '，' : ' ');
	const joiner = materials.pack?.joiner ?? ' ';
	const make = (text: string, facts: readonly string[], weight: number): Candidate => ({ text, angle: 'proof', facts, group: 'must', frame: `must:${text.length}`, weight, source: 'builtIn' });
	const withUnit = materials.units
		.filter(({ slot, leans }) => rule.role !== 'line' && slot !== 'action' && leans !== true)
		.sort((a, b) => b.weight - a.weight)
		.map((unit) => make(`${unit.text}${joiner}${legal}`, unit.facts, unit.weight))
		.filter(({ text }) => countUnits(rule.unit, text) <= limitOf(rule, text));
	return [...withUnit.slice(0, 5), make(legal, [], 0)];
}
