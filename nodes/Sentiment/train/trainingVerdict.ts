import { LEAST_EXAMPLES, type BundledComparison, type HeadValidation, type LabelCount, type TrainLabelsResult } from '../../../models/labels/types';
import { scoreVerdict, significance } from '../../shared/scoreVerdict';
import { count } from '../../shared/wording';
import { shownLabel } from './shownLabel';

const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;
const chance = (pValue: number): string => (pValue < significance ? 'more than chance' : 'which may be chance');

function againstBundled({ accuracy, trainedAccuracy, pValue }: BundledComparison): string {
	const points = Number((Math.abs(trainedAccuracy - accuracy) * 100).toFixed(1));
	const says = `The bundled model is right in ${percent(accuracy)} of the same rows`;
	if (points === 0) return `${says}, as often: without training you would have the same.`;
	const difference = `${points} ${points === 1 ? 'point' : 'points'} ${trainedAccuracy > accuracy ? 'less' : 'more'}, ${chance(pValue)}`;
	return trainedAccuracy > accuracy ? `${says}: ${difference}.` : `${says}: ${difference}. Training does not pay here.`;
}

/** Whether the labels are right more often than the answer that needs no model, beyond chance. */
export function isBetterThanBaseline({ report }: HeadValidation): boolean {
	const { accuracy, baseline, pValue } = report;
	return accuracy !== null && baseline !== null && pValue !== null && accuracy > baseline.accuracy && pValue < significance;
}

const list = (labels: readonly LabelCount[]): string =>
	labels.slice(0, 5).map(({ label, examples }) => `${shownLabel(label)} has ${count(examples)}`).join(', ') + (labels.length > 5 ? ` and ${count(labels.length - 5)} more` : '');

function nothingTrained({ labels, tooFew }: TrainLabelsResult): string {
	const all = [...labels, ...tooFew];
	const found = all.length === 0 ? 'no row has both a text and a label' : list(all);
	return `Nothing was trained. Two labels with ${LEAST_EXAMPLES} different texts each are needed, and ${found}.`;
}

/** In plain words: how good the labels are on texts that were not learned from, and against what. */
export function trainingVerdict(result: TrainLabelsResult): string {
	const { trained } = result;
	if (trained === null) return nothingTrained(result);
	const { validation, bundled } = trained;
	const own = scoreVerdict(validation.report).replace('The predictions are', 'On texts that it had not learned from, the model is');
	const worth = isBetterThanBaseline(validation) ? '' : ' It is not shown to be worth using: add examples, or make the labels differ more clearly.';
	return `${own}${worth}${bundled === null ? '' : ` ${againstBundled(bundled)}`}`;
}
