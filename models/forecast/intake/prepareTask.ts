import type { Progress } from '../../runtime/protocol';
import type { TaskTools } from '../../runtime/task';
import { type CalendarEvent, eventColumns } from '../calendar/eventColumns';
import { seasonsOf } from '../seasonsOf';
import type { Regressor } from '../types';
import type { IntakeOptions, PreparedGroup, RawGroup } from './intakeTypes';
import { prepareSteps } from './prepareGroups';

export interface PrepareRequest {
	readonly groups: readonly RawGroup[];
	readonly options: IntakeOptions;
	readonly events: readonly CalendarEvent[];
	/** Steps that will be forecast; 0 for as many as the frequency asks for. */
	readonly horizon: number;
}

export interface PreparedSeries extends PreparedGroup {
	/** One column an event that the history has seen. */
	readonly regressors: readonly Regressor[];
}

export interface PrepareResult {
	readonly groups: readonly PreparedSeries[];
}

/** Between two looks for a stop. */
const STEP_MILLISECONDS = 50;
/** The days of the month that a target may be about. */
const FEWEST_STEPS_AHEAD = 31;

/** The task `forecast.prepare`: makes the rows of every group regular, one result a group, in order. */
export async function* prepareForecast({ groups, options, events, horizon }: PrepareRequest, { milliseconds }: TaskTools): AsyncGenerator<Progress, PrepareResult, void> {
	const steps = prepareSteps(groups, options);
	let last = milliseconds();
	for (;;) {
		const step = steps.next();
		if (step.done === true) {
			return {
				groups: step.value.map((group): PreparedSeries => {
					const ahead = Math.max(FEWEST_STEPS_AHEAD, horizon === 0 ? seasonsOf(group.calendar.frequency).defaultHorizon : horizon);
					const span = { calendar: group.calendar, firstPeriod: group.firstPeriod, length: group.values.length, horizon: ahead };
					return { ...group, regressors: group.values.length === 0 ? [] : eventColumns(events, span) };
				}),
			};
		}
		if (milliseconds() - last < STEP_MILLISECONDS) continue;
		yield { done: 0, total: groups.length };
		last = milliseconds();
	}
}
