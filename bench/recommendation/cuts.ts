import { splitAt, type EventSplit } from '../../models/recommend/evaluate/splitEvents';
import type { EventTable } from '../../models/recommend/types';
import { dayOf } from '../data/onlineRetail';

/** Days of the protocol: learned before, tested in the 28 days from then on. */
export const CUTS = { Jun: '2011-06-22', Aug: '2011-08-17', Sep: '2011-09-14', Oct: '2011-10-12', Nov: '2011-11-09' } as const;
export type CutName = keyof typeof CUTS;

export function cutAt(events: EventTable, name: CutName, days = 28): EventSplit {
	const split = splitAt(events, dayOf(CUTS[name]), days);
	if (split === null) throw new Error(`No events on both sides of ${CUTS[name]}`);
	return split;
}
