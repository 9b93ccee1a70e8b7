import type { IExecuteFunctions } from 'n8n-workflow';

import { seasonsOf } from '../../../models/forecast/seasonsOf';
import type { ForecastResult, GroupResult, TotalAnswer } from '../../../models/forecast/types';
import type { ForecastOptions } from '../options/readOptions';
import { intakeOptionsOf } from '../options/readOptions';
import type { GroupBasis } from '../results/groupBasis';
import { basesOf } from '../results/groupBasis';
import { targetPeriod } from '../results/periods';
import type { TargetPeriod } from '../results/periods';
import type { PreparedTable } from './prepareTable';
import { forecastBases } from './requestForecasts';
import { requestPrepared } from './requestGroups';

/** Will the target be reached? */
export interface TargetAnswer {
	readonly value: number;
	/** First day of the period that it is about; null for the horizon. */
	readonly date: string | null;
	/** What is in already. */
	readonly known: number;
	/** What the whole period should come to. */
	readonly expected: number;
	readonly probability: number;
	readonly steps: number;
	/** The period had ended before this run: newer rows are missing. */
	readonly isOver: boolean;
}

function totalsOf(result: GroupResult<ForecastResult> | undefined): readonly TotalAnswer[] {
	return result?.status === 'decided' || result?.status === 'uncertain' ? result.totals : [];
}

/** The rows by their own spacing: a month's target needs to know the days that are in. */
async function finerBases(context: IExecuteFunctions, table: PreparedTable, options: ForecastOptions): Promise<readonly GroupBasis[]> {
	if (options.frequency === null) return table.bases;
	const groups = await requestPrepared(context, {
		groups: table.table.groups.map(({ raw }) => raw),
		options: { ...intakeOptionsOf(options, table.now), frequency: null },
		events: table.events,
		horizon: options.horizon,
	});
	const fine = groups[0]?.calendar.frequency ?? table.frequency;
	const isFiner = seasonsOf(fine).yearSteps > seasonsOf(table.frequency).yearSteps;
	return isFiner ? basesOf(table.table, groups) : table.bases;
}

/**
 * The probability that each group reaches the target; null for groups without a forecast, and for all
 * where no target is set. For the current period its known part is kept and only the rest is forecast.
 */
export async function askTargets(context: IExecuteFunctions, table: PreparedTable, results: ReadonlyArray<GroupResult<ForecastResult>>, options: ForecastOptions): Promise<Array<TargetAnswer | null>> {
	const { target } = options;
	if (target === null) return table.bases.map(() => null);
	if (options.targetOver === 'horizon') {
		return results.map((result) => {
			const [answer] = totalsOf(result);
			return answer ? { value: target, date: null, known: 0, expected: answer.expected, probability: answer.probability, steps: table.horizon, isOver: false } : null;
		});
	}
	const bases = await finerBases(context, table, options);
	const asked = bases === table.bases ? null : options.frequency;
	const periods = bases.map(({ prepared }): TargetPeriod | null => (prepared.values.length === 0 ? null : targetPeriod(prepared, asked)));
	// Groups with the same question are asked together: mostly they end on the same day, but have other known parts.
	const answers: Array<TargetAnswer | null> = bases.map(() => null);
	const batches = new Map<string, number[]>();
	for (const [index, period] of periods.entries()) {
		if (period === null) continue;
		const key = `${period.steps} ${target - period.known}`;
		batches.set(key, [...(batches.get(key) ?? []), index]);
	}
	for (const indexes of batches.values()) {
		const { steps, known } = periods[indexes[0] as number] as TargetPeriod;
		const asking = indexes.map((index) => bases[index] as GroupBasis);
		const found = await forecastBases(context, asking, options, steps, [{ firstStep: 1, lastStep: steps, atLeast: target - known }]);
		for (const [place, index] of indexes.entries()) {
			const [answer] = totalsOf(found[place]);
			const period = periods[index] as TargetPeriod;
			if (answer === undefined) continue;
			answers[index] = { value: target, date: period.date, known: period.known, expected: period.known + answer.expected, probability: answer.probability, steps, isOver: period.end <= table.now };
		}
	}
	return answers;
}
