import type { ProductKind } from '../brief/productKind';

/** Calls to action by what the ads are for. They promise nothing: no price, no speed, no gift. */
interface GoalAction {
	readonly text: string;
	/** What it fits; everything where it is left out. */
	readonly kinds?: readonly ProductKind[];
	/** What the brief must say for it. */
	readonly said?: RegExp;
	/** Only where the brief brings no calls of its own. */
	readonly alone?: boolean;
}

const bought: readonly ProductKind[] = ['goods', 'food'];
const hired: readonly ProductKind[] = ['service', 'finance'];

const english: Readonly<Record<string, readonly GoalAction[]>> = {
	awareness: [{ text: 'Get to know us' }, { text: 'See what we do', kinds: ['service', 'cause', 'place', 'other'] }],
	traffic: [{ text: 'Read how it works', kinds: ['software', 'finance'] }],
	leads: [{ text: 'Ask us for a quote', said: /\bquot(?:e|es|ation)\b/i }, { text: 'Tell us what you need', kinds: hired, alone: true }],
	sales: [{ text: 'Order yours', kinds: bought, alone: true }],
};

const chinese: Readonly<Record<string, readonly GoalAction[]>> = {
	awareness: [{ text: '先来认识我们' }],
	traffic: [{ text: '点开看看' }],
	leads: [{ text: '欢迎咨询' }, { text: '说说你的需求', kinds: hired, alone: true }],
	sales: [{ text: '选好就下单', kinds: bought, alone: true }],
};

/** Lines for a goal, best first; none for a goal that is not known. `source` is all that the brief says, `given` its own calls. */
export function goalActions(goal: string, language: 'en' | 'zh', kind: ProductKind, source = '', given: readonly string[] = []): readonly string[] {
	const all = (language === 'en' ? english : chinese)[goal] ?? [];
	return all.filter(({ kinds, said, alone }) => (alone !== true || given.length === 0) && (kinds === undefined || kinds.includes(kind)) && (said === undefined || (said.test(source) && !given.some((text) => said.test(text))))).map(({ text }) => text);
}
