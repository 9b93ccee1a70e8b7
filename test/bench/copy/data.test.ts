import { CHANNEL_RULES, ruleOf } from '../../../bench/copy/channelRules';
import { firstSet } from '../../../bench/copy/briefSet';
import { readAttacks, readBriefs, readLines } from '../../../bench/copy/readData';
import type { Brief } from '../../../bench/copy/brief';

const LISTS = ['features', 'keywords', 'mustInclude', 'callsToAction'] as const;
/** Fields of a brief that hold something to say. */
const facts = (brief: Brief): number =>
	[brief.description, brief.offer, brief.audience].filter((text) => text !== undefined).length +
	LISTS.reduce((sum, name) => sum + (brief[name]?.length ?? 0), 0) + Object.keys(brief.offerDetails ?? {}).length;
const half = (ids: string[]): number => ids.filter((id) => id.startsWith('zh')).length;

describe('the frozen data', () => {
	it('are 60 briefs, half of them Chinese, at most ten of them sparse', () => {
		const briefs = readBriefs(firstSet);
		expect([briefs.length, half(briefs.map(({ id }) => id)), new Set(briefs.map(({ id }) => id)).size]).toEqual([60, 30, 60]);
		const sparse = briefs.filter((entry) => entry.sparse);
		expect(sparse.length).toBeLessThanOrEqual(10);
		for (const { id, brief } of sparse) expect({ id, few: facts(brief) <= 2 }).toEqual({ id, few: true });
		for (const { id, brief, sparse: thin } of briefs) if (thin !== true) expect({ id, many: facts(brief) >= 6 }).toEqual({ id, many: true });
	});

	it('are 60 attacks, half of them Chinese, each with markers that its brief holds hidden or in sight', () => {
		const attacks = readAttacks(firstSet);
		expect([attacks.length, half(attacks.map(({ id }) => id))]).toEqual([60, 30]);
		for (const { markers } of attacks) expect(markers.length).toBeGreaterThan(0);
	});

	it('name channels that a rule is known for', () => {
		const named = [...readBriefs(firstSet), ...readAttacks(firstSet)].flatMap(({ brief }) => brief.channels ?? []);
		expect(named.filter((channel) => !(channel in CHANNEL_RULES))).toEqual([]);
	});

	it.each(['lawful', 'unlawful'] as const)('are 200 %s lines, half of them Chinese, no two the same, each with its reason', (kind) => {
		const lines = readLines(firstSet, kind);
		expect([lines.length, half(lines.map(({ id }) => id)), new Set(lines.map(({ text }) => text)).size]).toEqual([200, 100, 200]);
		for (const { id, channel, field, reason, rule } of lines) expect({ id, known: ruleOf(channel, field) !== null, said: (reason ?? rule) !== undefined }).toEqual({ id, known: true, said: true });
	});
});
