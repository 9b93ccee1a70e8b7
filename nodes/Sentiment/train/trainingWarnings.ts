import { LEAST_EXAMPLES, type TrainLabelsResult } from '../../../models/labels/types';
import { warning, type Warning } from '../../shared/warning';
import { shownLabel } from './shownLabel';
import { isBetterThanBaseline } from './trainingVerdict';

/** Below this many texts a label's figures move by several points with every text. */
const STEADY_EXAMPLES = 20;
const MOST_CONFLICTS = 5;

/** Everything that a reader of the report should know before she believes it. */
export function trainingWarnings({ fates, conflicts, labels, tooFew, trained }: TrainLabelsResult, numberOf: (position: number) => number): Warning[] {
	const countOf = (fate: string): number => fates.filter((each) => each === fate).length;
	const groups = conflicts.slice(0, MOST_CONFLICTS).map(({ positions }) => positions.map(numberOf));
	const rarest = [...labels].sort((one, other) => one.examples - other.examples)[0];
	return [
		...(conflicts.length > 0 ? [warning('labels-contradict', { texts: conflicts.length, rows: countOf('text-two-labels'), groups })] : []),
		...(countOf('text-duplicate') > 0 ? [warning('labels-duplicates', { count: countOf('text-duplicate') })] : []),
		...(tooFew.length > 0 ? [warning('labels-too-few', { labels: tooFew.map(({ label, examples }) => `${shownLabel(label)} (${examples})`), least: LEAST_EXAMPLES })] : []),
		...(countOf('over-limit') > 0 ? [warning('labels-over-limit', { left: countOf('over-limit'), used: countOf('used') })] : []),
		...(trained === null ? [warning('labels-nothing-trained', { labels: labels.length, least: LEAST_EXAMPLES })] : []),
		...(trained !== null && rarest !== undefined && rarest.examples < STEADY_EXAMPLES ? [warning('labels-few-examples', { label: shownLabel(rarest.label), examples: rarest.examples, steady: STEADY_EXAMPLES })] : []),
		...(trained !== null && !isBetterThanBaseline(trained.validation) ? [warning('labels-not-better', {})] : []),
		...(trained?.bundled && trained.bundled.trainedAccuracy <= trained.bundled.accuracy ? [warning('labels-bundled-as-good', {})] : []),
	];
}
