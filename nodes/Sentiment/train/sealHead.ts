import { sealArtefact } from '../../../models/artefact/sealArtefact';
import type { Artefact, JsonValue } from '../../../models/artefact/types';
import { headArtefact, headParameters } from '../../../models/labels/headArtefact';
import type { HeadValidation, TrainLabelsResult, TrainedHead } from '../../../models/labels/types';
import { packageVersion } from '../../../models/runtime';
import type { Examples } from './readExamples';
import { isBetterThanBaseline } from './trainingVerdict';

const two = (share: number | null): string => (share ?? 0).toFixed(2);

/** The validation in one line, as Analyze Text repeats it with every result. */
export function accuracyLine(validation: HeadValidation): string {
	const { accuracy, macroF1, rows, baseline } = validation.report;
	const own = `cross-validation ${two(accuracy)}, macro-F1 ${two(macroF1)}, ${rows} texts`;
	return isBetterThanBaseline(validation) ? own : `${own}; not shown to be better than always one label (${two(baseline?.accuracy ?? null)})`;
}

/** The report as JSON: an artefact holds what n8n's items can hold. */
const asJson = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value)) as JsonValue;

export interface HeadOrigin {
	name: string;
	seed: number;
	fields: Examples['fields'];
}

/** What was learned as a document that can be kept anywhere. */
export function sealHead({ head, strength, validation, encoder }: TrainedHead, labels: TrainLabelsResult['labels'], { name, seed, fields }: HeadOrigin): Artefact {
	return sealArtefact({
		...headArtefact,
		createdBy: packageVersion(),
		createdAt: new Date(Date.now()).toISOString(),
		seed,
		schema: {
			text: { type: 'text', field: fields.text },
			label: { type: 'category', field: fields.label, levels: labels.map(({ label, examples }) => ({ label, examples })) },
			encoder: { name: encoder.name, version: encoder.version, hash: encoder.hash },
		},
		parameters: headParameters(name, head),
		report: asJson({ summary: accuracyLine(validation), method: `${validation.folds}-fold stratified cross-validation`, strength, ...validation.report, decided: validation.decided }),
		personalData: 'none beyond the names of the labels',
	});
}
