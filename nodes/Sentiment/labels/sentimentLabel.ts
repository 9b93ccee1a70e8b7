/** The three classes of the Sentiment node, from bad to good. */
export const sentimentLabels = ['negative', 'neutral', 'positive'] as const;

export type SentimentLabel = (typeof sentimentLabels)[number];

/**
 * The class of a rating on one to five stars: up to two are negative, three is neutral, four and
 * more are positive. A half belongs to the class above it (1.5 negative, 2.5 neutral, 3.5 positive).
 */
export function labelOfStars(stars: number): SentimentLabel {
	if (stars < 2.5) return 'negative';
	return stars < 3.5 ? 'neutral' : 'positive';
}
