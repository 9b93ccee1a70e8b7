import { answerRecommendation } from '../../../../models/recommend/task/recommendTask';
import type { Question, RecommendTaskRequest, RecommendTaskResult } from '../../../../models/recommend/task/taskTypes';
import { SETTINGS } from '../intake/csvFiles';
import type { EventLine } from '../fixtures';
import { DAY, NOW } from '../fixtures';

export interface TypedLine extends EventLine {
	readonly type?: string;
}

/** Runs the whole task on events, without a worker. */
export async function askTask(lines: readonly TypedLine[], question: Question, further: Partial<RecommendTaskRequest> = {}): Promise<RecommendTaskResult> {
	const steps = answerRecommendation({
		events: { kind: 'columns', columns: {
			rows: lines.length, row: Int32Array.from(lines.keys()), user: lines.map(({ user }) => user), item: lines.map(({ item }) => item),
			date: lines.map(({ day = 0 }) => new Date(NOW - day * DAY).toISOString()), order: null, quantity: null, eventType: lines.map(({ type = 'purchase' }) => type), segment: null, uneven: [], broken: [],
		} },
		intake: SETTINGS, catalogue: null, model: null, question,
		count: 3, mode: 'discover', method: 'auto', halfLives: {}, tune: false, fewestUsersPerPair: 1, seed: 1, clock: NOW, asOf: null, mostMegabytes: 1000, budgetMilliseconds: 60_000,
		rules: { hideBought: 'mode', inStock: true }, onlyCatalogue: false, preferences: [], explain: false, seal: null,
		...further,
	}, { milliseconds: () => 0 } as Parameters<typeof answerRecommendation>[1]);
	for (;;) {
		const step = await steps.next();
		if (step.done === true) return step.value;
	}
}
