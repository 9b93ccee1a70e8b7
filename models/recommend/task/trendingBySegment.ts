import type { Progress } from '../../runtime/protocol';
import type { TaskTools } from '../../runtime/task';
import { openRecommender } from '../answer/openRecommender';
import { trending } from '../answer/trending';
import type { Intake } from '../intake/intakeTypes';
import { segmentEvents } from '../intake/segmentEvents';
import { trainSteps } from '../train';
import type { Catalogue, RecommendOptions, Settings } from '../types';
import { paced } from './paced';
import type { Answer } from './taskTypes';

/** What is in fashion in each segment: a small training of its own for each. */
export async function* trendingBySegment(intake: Intake, catalogue: Catalogue | null, settings: Settings, options: RecommendOptions, tools: TaskTools): AsyncGenerator<Progress, Answer[], void> {
	const answers: Answer[] = [];
	for (const [name, events] of segmentEvents(intake.events, intake.segment ?? [])) {
		const recommender = yield* paced(trainSteps(events, catalogue, { ...settings, tune: false, learnLikings: false }), tools.milliseconds);
		const recommendation = trending(openRecommender(recommender, catalogue), options);
		answers.push({ asked: null, subject: [name], recommendation, users: null, rows: [], isKnown: true, refusal: null });
	}
	return answers;
}
