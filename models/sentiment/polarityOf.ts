export type Polarity = 'negative' | 'neutral' | 'positive';

const WORDS: Record<Polarity, RegExp> = {
	negative: /^(?:neg|(?:very )?negative|bad|消极|负面|差评|1 stars?|2 stars?)$/i,
	neutral: /^(?:neu|neutral|中性|中评|3 stars?)$/i,
	positive: /^(?:pos|(?:very )?positive|good|积极|正面|好评|4 stars?|5 stars?)$/i,
};

/** What a model's label says about mood; null for a label of another kind (a topic, an intent). */
export function polarityOf(label: string): Polarity | null {
	const polarities: Polarity[] = ['negative', 'neutral', 'positive'];
	return polarities.find((polarity) => WORDS[polarity].test(label.trim())) ?? null;
}
