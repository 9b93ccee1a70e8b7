import { fitAdjusted } from '../seasonal/seasonallyAdjusted';
import { seasonalNaive } from './seasonalNaive';
import type { Model } from '../types';

/** The last value without its season, with the season put back: the yardstick of the M4 competition. */
export const naive2: Model = {
	name: 'naive2',
	fit: (history, context) => fitAdjusted(seasonalNaive, history, context),
};
