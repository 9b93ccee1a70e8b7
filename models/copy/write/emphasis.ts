import type { Brief } from '../brief/brief';
import type { Angle } from '../types';

/** What a goal asks for more of, and less of. Small against the weights of the frames: a good line stays good. */
const byGoal: Readonly<Record<string, Partial<Record<Angle, number>>>> = {
	awareness: { brand: 0.12, benefit: 0.06, offer: -0.1, action: -0.06 },
	traffic: { action: 0.1, question: 0.06, benefit: 0.03 },
	leads: { action: 0.1, question: 0.08, audience: 0.06, urgency: -0.05 },
	sales: { offer: 0.1, urgency: 0.08, feature: 0.03, action: 0.03 },
	retention: { action: 0.06, brand: 0.06, question: -0.08, audience: -0.05 },
};

/** Two ways to sound, each by the words that people ask for it with. */
const byTone: ReadonlyArray<{ readonly words: RegExp; readonly shift: Partial<Record<Angle, number>> }> = [
	{
		words: /\b(?:plain|professional|factual|serious|calm|sober|formal|elegant|expert|precise|matter[ -]of[ -]fact|straightforward|direct|neutral)\b|专业|稳重|朴素|踏实|直接|严谨|正式|冷静|简洁|客观/iu,
		shift: { feature: 0.14, keyword: 0.06, benefit: -0.14, question: -0.2 },
	},
	{
		words: /\b(?:friendly|playful|warm|fun|funny|witty|bold|cheerful|casual|lively|curious|poetic|chatty|young)\b|亲切|活泼|俏皮|爽快|幽默|温暖|诗意|轻松|有趣|年轻/iu,
		shift: { benefit: 0.1, question: 0.08, feature: -0.06, keyword: -0.06 },
	},
];

/** Whether the built-in writer knows what to do with a tone. */
export function isToneKnown(tone: string): boolean {
	return tone.trim() === '' || byTone.some(({ words }) => words.test(tone));
}

/** The same candidates with what the goal and the tone ask for moved up or down. */
export function emphasised<One extends { readonly angle: Angle; readonly weight: number }>(all: readonly One[], { goal, tone }: Pick<Brief, 'goal' | 'tone'>): One[] {
	const shifts = [byGoal[goal] ?? {}, byTone.find(({ words }) => words.test(tone))?.shift ?? {}];
	return all.map((one) => ({ ...one, weight: shifts.reduce((weight, shift) => weight + (shift[one.angle] ?? 0), one.weight) }));
}
