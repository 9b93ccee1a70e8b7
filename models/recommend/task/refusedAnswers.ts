import type { AskedFor } from '../intake/readRequest';
import type { Mode } from '../types';
import type { Answer, Question, Refusal } from './taskTypes';

export interface RefusedRequest {
	/** Place among the requests. */
	readonly place: number;
	readonly asked: AskedFor;
	readonly mode: Mode;
	readonly refusal: Refusal;
}

/** The answer to a request that gets no list: whoever waits for one learns why. */
export function refusedAnswer({ place, asked: { user, items }, mode, refusal }: RefusedRequest): Answer {
	return { asked: place, subject: items, recommendation: { user, mode, items: [], removedByRule: {}, unknownItems: 0 }, users: null, rows: [], isKnown: true, refusal };
}

/** An answer for each request where there is nothing to learn from and no model. */
export function answersWithoutEvents(question: Question, mode: Mode): Answer[] {
	if (!('asked' in question) || (question.kind === 'recommendForUsers' && question.who !== 'requests')) return [];
	const left = new Set(question.kind === 'recommendForUsers' ? question.excludeUsers : []);
	return question.asked.map((asked, place): Answer => {
		const answer = refusedAnswer({ place, asked, mode, refusal: asked.user !== null && left.has(asked.user) ? 'excluded' : 'no-events' });
		return question.kind === 'findUsers' ? { ...answer, recommendation: null, users: [] } : answer;
	});
}
