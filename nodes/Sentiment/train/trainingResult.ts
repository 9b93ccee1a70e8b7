import type { IDataObject } from 'n8n-workflow';

import { identityOf } from '../../../models/artefact/sealArtefact';
import type { Artefact } from '../../../models/artefact/types';
import { UNCERTAIN_BELOW, type BundledComparison, type HeadValidation, type TrainLabelsResult } from '../../../models/labels/types';
import { modelBlock } from '../../shared/modelBlock';
import { accuracyLine } from './sealHead';
import { isBetterThanBaseline, trainingVerdict } from './trainingVerdict';
import { trainingWarnings } from './trainingWarnings';

const MOST_CONFLICTS = 20;

/** What became of the trained model. */
export interface KeptModel {
	name: string;
	artefact: Artefact;
	/** Whether the document stands in the result. */
	inItem: boolean;
	savedAs: string | null;
}

function validationFields({ folds, report, decided }: HeadValidation): IDataObject {
	const { rows, accuracy, accuracyLower, accuracyUpper, macroF1, classes, confusion, expectedCalibrationError, pValue } = report;
	return {
		method: `${folds}-fold stratified cross-validation`,
		rows,
		accuracy,
		accuracyLower,
		accuracyUpper,
		macroF1,
		classes: classes.map((each) => ({ ...each })),
		confusion,
		expectedCalibrationError,
		pValue,
		decided: { uncertainBelow: UNCERTAIN_BELOW, ...decided },
	};
}

function bundledFields(bundled: BundledComparison | null): IDataObject | null {
	if (bundled === null) return null;
	const { model, rows, accuracy, trainedAccuracy, pValue } = bundled;
	return { model: model.name, rows, accuracy, trainedAccuracy, pValue };
}

/**
 * The result of Train Own Labels (CONTRACT §3), with the labels, rows to look at and the model's
 * block beside what is promised there.
 * @param numberOf number of a row as a person counts, by its position among the examples
 * @param kept null where nothing was trained
 */
export function trainingResult(result: TrainLabelsResult, numberOf: (position: number) => number, kept: KeptModel | null): IDataObject {
	const { trained, conflicts, labels, tooFew } = result;
	const validation = trained?.validation ?? null;
	const baseline = validation?.report.baseline ?? null;
	return {
		status: trained === null ? 'refused' : 'trained',
		labels: labels.map((each) => ({ ...each })),
		leftOut: tooFew.map((each) => ({ ...each })),
		contradictions: conflicts.slice(0, MOST_CONFLICTS).map((each) => ({ rows: each.positions.map(numberOf), labels: each.labels })),
		doubtful: (validation?.doubtful ?? []).map(({ position, ...rest }) => ({ row: numberOf(position), ...rest })),
		baseline: baseline === null ? null : { ...baseline, bundled: bundledFields(trained?.bundled ?? null) },
		validation: validation === null ? null : validationFields(validation),
		betterThanBaseline: validation !== null && isBetterThanBaseline(validation),
		verdict: trainingVerdict(result),
		artefact: kept?.inItem === true ? (kept.artefact as unknown as IDataObject) : null,
		savedAs: kept?.savedAs ?? null,
		model: trained === null || kept === null ? null : modelBlock({ ...trained.encoder, name: kept.name, hash: identityOf(kept.artefact), accuracy: accuracyLine(trained.validation) }),
		warnings: trainingWarnings(result, numberOf),
	};
}
