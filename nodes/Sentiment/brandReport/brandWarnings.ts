import type { BrandCell } from '../../../models/sentiment/brandReport/types';
import { warning, type Warning } from '../../shared/warning';
import { labelOfCell } from '../score/predictedCell';
import { fieldNames, type BrandRows } from './readBrandRows';

/** Below this many texts an interval is so wide that only large differences can be seen. */
const FEW_TEXTS = 30;
const MOST_EXAMPLES = 5;
const LONGEST_EXAMPLE = 20;

/** Short values only: a long one may be a customer's text in a wrongly chosen column. */
function unreadExamples({ labels, labelCells }: BrandRows): string[] {
	const texts = (labels?.unread ?? []).flatMap((position) => {
		const value = labelOfCell(labelCells[position]);
		const text = typeof value === 'object' ? '' : String(value).trim();
		return text !== '' && text.length <= LONGEST_EXAMPLE ? [`'${text}'`] : [];
	});
	return [...new Set(texts)].slice(0, MOST_EXAMPLES);
}

/** What holds for the whole table. */
export function tableWarnings(rows: BrandRows): Warning[] {
	const { labels, skipped, dayOrder, uncertain, texts } = rows;
	const badDates = skipped.filter(({ reason }) => reason === 'date-unreadable').length;
	return [
		...(badDates > 0 ? [warning('brand-dates-unreadable', { count: badDates, field: fieldNames.date })] : []),
		...(dayOrder === 'mixed' ? [warning('brand-dates-mixed', { field: fieldNames.date })] : []),
		...(labels && labels.unread.length > 0
			? [warning('score-labels-unread', { field: fieldNames.label, count: labels.unread.length, examples: unreadExamples(rows) })]
			: []),
		...(labels?.assumed && labels.numbersAs !== null ? [warning('score-scale-assumed', { field: fieldNames.label, scale: labels.numbersAs })] : []),
		...(texts.length > 0 && uncertain * 2 > texts.length ? [warning('brand-mostly-uncertain', { count: uncertain, texts: texts.length })] : []),
	];
}

/** What holds for one group in one period. */
export function cellWarnings({ texts }: BrandCell): Warning[] {
	return texts < FEW_TEXTS ? [warning('brand-few-texts', { texts, limit: FEW_TEXTS })] : [];
}
