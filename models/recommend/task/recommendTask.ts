import { createHash } from 'node:crypto';

import { ModelError } from '../../runtime/modelError';
import type { Progress } from '../../runtime/protocol';
import type { TaskTools } from '../../runtime/task';
import { openRecommender } from '../answer/openRecommender';
import { neighbourLines } from '../artefact/neighbourTable';
import { openRecommenderFile } from '../artefact/openRecommenderFile';
import { pack } from '../artefact/packed';
import { sealRecommender } from '../artefact/sealRecommender';
import { ARTEFACT_NEIGHBOURS } from '../artefact/types';
import { defaultSettings } from '../defaultSettings';
import { estimate } from '../estimate';
import { evaluateSteps, type Evaluated } from '../evaluate/evaluate';
import { historiesOf } from '../historiesOf';
import { readColumns } from '../intake/columns';
import { readEventsCsv } from '../intake/csv/readEventsCsv';
import type { Intake } from '../intake/intakeTypes';
import { readCatalogue } from '../intake/readCatalogue';
import { keepNeighbours } from '../keepNeighbours';
import { trainSteps } from '../train';
import type { Catalogue, EventTable, RecommendOptions, Recommender, Rules, Settings, TrainingEstimate } from '../types';
import { answerSteps } from './answerSteps';
import { paced } from './paced';
import { presentOf } from './presentOf';
import { answersWithoutEvents } from './refusedAnswers';
import { trendingBySegment } from './trendingBySegment';
import type { Answer, CatalogueSummary, RecommendTaskRequest, RecommendTaskResult } from './taskTypes';

const MEGABYTE = 1024 ** 2;

async function* intakeOf({ events, intake }: RecommendTaskRequest, { milliseconds }: TaskTools): AsyncGenerator<Progress, Intake | null, void> {
	if (events.kind === 'none') return null;
	return yield* paced(events.kind === 'csv' ? readEventsCsv(events.csv, intake) : readColumns(events.columns, intake), milliseconds);
}

function catalogueOf({ catalogue: columns }: RecommendTaskRequest, events: EventTable | null): { catalogue: Catalogue | null; summary: CatalogueSummary | null } {
	if (columns === null) return { catalogue: null, summary: null };
	const { catalogue, ...rest } = readCatalogue(columns);
	const ids = new Set(catalogue.items.map(({ id }) => id));
	const withEvents = (events?.items ?? []).filter((id) => ids.has(id)).length;
	return { catalogue, summary: { ...rest, items: catalogue.items.length, withEvents, missing: (events?.items.length ?? 0) - withEvents } };
}

/** The rules, with the catalogue as the list of what may be shown where its ids are those of the events. */
function rulesOf({ rules, onlyCatalogue, model }: RecommendTaskRequest, catalogue: Catalogue | null, summary: CatalogueSummary | null): Rules {
	const isUsable = catalogue !== null && catalogue.items.length > 0 && (model !== null || (summary?.withEvents ?? 0) > 0);
	return onlyCatalogue && isUsable ? { ...rules, only: catalogue.items.map(({ id }) => id) } : rules;
}

function settingsOf(request: RecommendTaskRequest, now: number, { milliseconds }: TaskTools): Settings {
	const { mode, method, halfLives, seed, fewestUsersPerPair, budgetMilliseconds, question, seal } = request;
	const defaults = defaultSettings(now);
	const end = milliseconds() + budgetMilliseconds;
	// What is in demand, and what goes together, have nothing that could be tuned; a model to keep has.
	const learnLikings = seal !== null || (question.kind !== 'trending' && question.kind !== 'frequentlyBoughtTogether');
	const tune = request.tune && learnLikings;
	return { ...defaults, mode, method, tune, learnLikings, seed, fewestUsersPerPair, halfLives: { ...defaults.halfLives, ...halfLives }, outOfTime: () => milliseconds() > end };
}

const hashOf = (recommender: Recommender | null): string =>
	createHash('sha256').update(recommender === null ? new Uint8Array() : pack({ ...recommender, userRows: null }).bytes).digest('hex');

/**
 * The task `recommend.answer`: reads events and catalogue, learns from them or opens a saved recommender, and
 * answers one question.
 *
 * @throws ModelError `recommend-too-large`, `recommend-method-not-saved`, and as readEventsCsv; ArtefactError as
 * openRecommenderFile and sealRecommender
 */
export async function* answerRecommendation(request: RecommendTaskRequest, tools: TaskTools): AsyncGenerator<Progress, RecommendTaskResult, void> {
	const { question, count, mode, model, preferences, explain, seal, seed } = request;
	const saved = model === null ? null : openRecommenderFile(model);
	const intake = yield* intakeOf(request, tools);
	const events = intake !== null && intake.events.user.length > 0 ? intake.events : null;
	const { catalogue, summary } = catalogueOf(request, events);
	const { now, oldByDays } = presentOf(events?.time ?? null, request.clock, request.asOf);
	const settings = settingsOf(request, now, tools);
	const rules = rulesOf(request, catalogue, summary);
	const options: RecommendOptions = { count, mode, rules, explain, now, preferences };
	let cost: TrainingEstimate | null = null;
	let recommender = saved?.recommender ?? null;
	let evaluated: Evaluated | null = null;
	if (saved === null && events !== null) {
		cost = estimate(events, catalogue, settings);
		const megabytes = Math.ceil(cost.bytes / MEGABYTE);
		if (megabytes > request.mostMegabytes) throw new ModelError('recommend-too-large', { events: events.user.length, items: events.items.length, megabytes, availableMegabytes: request.mostMegabytes });
		// Said before it starts: the node logs the first report.
		yield { done: 0, total: cost.pairs };
		if (question.kind === 'evaluate') evaluated = yield* paced(evaluateSteps(events, catalogue, settings, count), tools.milliseconds);
		if (question.kind !== 'evaluate' || seal !== null) recommender = yield* paced(trainSteps(events, catalogue, settings), tools.milliseconds);
	}
	let answers: Answer[] = [];
	const isSegmented = question.kind === 'trending' && intake !== null && intake.segment !== null && events !== null;
	if (isSegmented) answers = yield* trendingBySegment(intake, catalogue, settings, options, tools);
	else if (recommender !== null) {
		const histories = events === null ? new Map<string, never[]>() : historiesOf(events);
		answers = yield* paced(answerSteps({ open: openRecommender(recommender, catalogue), intake, histories, options }, question), tools.milliseconds);
	} else answers = answersWithoutEvents(question, mode);
	const evaluation = evaluated?.report ?? null;
	const learned = recommender ?? evaluated?.judged ?? null;
	return {
		rows: intake?.rows ?? null,
		intakeNotes: intake?.notes ?? [],
		training: recommender && { ...recommender.training, rung: recommender.rung, tuning: recommender.tuning, notes: recommender.notes, method: recommender.method, hasDates: recommender.hasDates },
		estimate: cost,
		catalogue: summary,
		hasOrderColumn: intake?.hasOrderColumn ?? false,
		now,
		oldByDays,
		answers,
		evaluation,
		neighbours: question.kind === 'neighbourRows' && recommender !== null ? [...neighbourLines(keepNeighbours(recommender, ARTEFACT_NEIGHBOURS))] : null,
		artefact: seal !== null && saved === null && recommender !== null ? sealRecommender(recommender, { ...seal, createdAt: new Date(now).toISOString(), seed, report: evaluation }) : null,
		learned: learned && { method: learned.method, rung: learned.rung },
		hash: hashOf(learned),
	};
}
