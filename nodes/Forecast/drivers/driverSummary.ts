import type { IDataObject } from 'n8n-workflow';

import type { DriverFit, DriverPrediction, DriverRefusal, DroppedDriver } from '../../../models/forecast/drivers/driverTypes';
import { wantedRows } from '../../../models/forecast/drivers/wantedRows';
import type { WhatIf } from '../../../models/forecast/drivers/whatIf';
import type { Warning } from '../../shared/warning';
import { warning } from '../../shared/warning';

/** From here on two drivers tell the same story. */
const INFLATED = 10;
/** Below this, neighbours err alike. */
const ALIKE = 1;

/** JSON has no Infinity: a fit without any error has no finite t. */
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function droppedWarnings(dropped: readonly DroppedDriver[]): Warning[] {
	return dropped.map(({ name, reason, with: mix }) => (reason === 'constant' ? warning('drivers-constant', { name }) : warning('drivers-collinear', { name, with: mix })));
}

/** Why nothing was fitted, in words. */
export function refusalWarnings(refusal: DriverRefusal): Warning[] {
	const { reason, rows, drivers, wanted, dropped } = refusal;
	if (reason === 'no-drivers') return [...droppedWarnings(dropped), warning('drivers-none-left', {})];
	if (reason === 'constant-target') return [warning('drivers-constant-target', {})];
	return [warning('drivers-too-few-rows', { rows, drivers, wanted, most: Math.max(0, Math.floor(rows / 3) - 1) })];
}

/** What a reader of the fit should know before she believes it. */
export function fitWarnings(fit: DriverFit, predictions: readonly DriverPrediction[], whatIf: WhatIf | null, isSeries: boolean): Warning[] {
	const kept = fit.coefficients.length;
	const inflated = fit.coefficients.filter(({ vif }) => vif > INFLATED);
	const far = predictions.filter(({ extrapolated }) => extrapolated);
	const weak = (whatIf?.changes ?? []).filter(({ sure }) => !sure);
	return [
		...droppedWarnings(fit.dropped),
		...(inflated.length > 0 ? [warning('drivers-inflated', { names: inflated.map(({ name }) => name), vif: Math.max(...inflated.map(({ vif }) => vif)) })] : []),
		...(fit.rows < wantedRows(kept) ? [warning('drivers-few-rows', { rows: fit.rows, drivers: kept, wanted: wantedRows(kept) })] : []),
		...(far.length > 0 ? [warning('drivers-extrapolated', { rows: far.length, names: [...new Set(far.flatMap(({ outside }) => outside))] })] : []),
		...(!isSeries && fit.durbinWatson < ALIKE ? [warning('drivers-err-alike', { durbinWatson: fit.durbinWatson })] : []),
		...weak.map(({ driver }) => warning('drivers-what-if-weak', { driver })),
		...(whatIf?.unknown ?? []).map((driver) => warning('drivers-what-if-unknown', { driver })),
		warning('drivers-correlation', {}),
	];
}

/** The figures of a fit, for the summary. */
export function fitFigures(fit: DriverFit, whatIf: WhatIf | null): IDataObject {
	return {
		intercept: { ...fit.intercept },
		coefficients: fit.coefficients.map(({ name, value, standardError, lower95, upper95, vif, t, pValue, standardisedEffect }) => ({
			name, value, standardError, lower95, upper95, vif: finite(vif), t: finite(t), pValue, standardisedEffect,
		})),
		dropped: fit.dropped.map(({ name, reason, with: mix }) => ({ name, reason, with: [...mix] })),
		r2: fit.r2,
		adjustedR2: fit.adjustedR2,
		leaveOneOutR2: finite(fit.leaveOneOutR2),
		residualDeviation: fit.residualDeviation,
		durbinWatson: fit.durbinWatson,
		targetMean: fit.targetMean,
		whatIf: whatIf && { ...whatIf, changes: whatIf.changes.map((change) => ({ ...change })), unknown: [...whatIf.unknown] },
	};
}

/** The same fields where nothing was fitted. */
export const noFigures = (dropped: readonly DroppedDriver[]): IDataObject => ({
	intercept: null, coefficients: [], dropped: dropped.map(({ name, reason, with: mix }) => ({ name, reason, with: [...mix] })), r2: null, adjustedR2: null,
	leaveOneOutR2: null, residualDeviation: null, durbinWatson: null, targetMean: null, whatIf: null,
});

/** What is in a row of the first output beside value and bounds. */
export function contributionsOf(fit: DriverFit, prediction: DriverPrediction): IDataObject {
	return {
		contributions: Object.fromEntries(fit.coefficients.map(({ name }, index) => [name, prediction.contributions[index] ?? 0])),
		extrapolated: prediction.extrapolated,
		...(prediction.outside.length > 0 && { outside: [...prediction.outside] }),
	};
}
