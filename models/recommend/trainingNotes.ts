import type { Interactions } from './data/interactions';
import { ENOUGH_EVENTS, FEWEST_USERS_WITH_TWO } from './ladder';
import type { RecommendNote, Settings, TrainingCounts } from './types';

/** What someone who reads recommendations of this data should know. */
export function trainingNotes(data: Interactions, { events, usersWithTwo }: TrainingCounts, { now, mostItemsPerUser }: Settings): RecommendNote[] {
	const { time, order } = data.events;
	const future = time === null ? 0 : time.reduce((count, moment) => count + (moment > now ? 1 : 0), 0);
	const found: Array<[boolean, RecommendNote]> = [
		[events < ENOUGH_EVENTS, { code: 'recommend-few-events', details: { events, wanted: ENOUGH_EVENTS } }],
		[usersWithTwo < FEWEST_USERS_WITH_TWO, { code: 'recommend-few-users', details: { users: usersWithTwo, wanted: FEWEST_USERS_WITH_TWO } }],
		[time === null, { code: 'recommend-no-dates', details: {} }],
		[future > 0, { code: 'recommend-future-dates', details: { events: future } }],
		[data.usersCut > 0, { code: 'recommend-users-cut', details: { users: data.usersCut, most: mostItemsPerUser } }],
		[order === null, { code: 'recommend-no-orders', details: {} }],
	];
	return found.flatMap(([holds, note]) => (holds ? [note] : []));
}
