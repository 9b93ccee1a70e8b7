import type { CatalogueItem, Preference } from '../types';

/** What the scores of an item are multiplied by for the topics that it matches; 1 for none. */
export function preferenceFactor(item: CatalogueItem | undefined, preferences: readonly Preference[]): number {
	if (item === undefined) return 1;
	const words = new Set([item.category, ...(item.categories ?? []), ...(item.tags ?? [])].filter((word) => word !== undefined).map((word) => word.toLowerCase()));
	return preferences.reduce((factor, preference) => (words.has(preference.topic.toLowerCase()) ? factor * preference.factor : factor), 1);
}
