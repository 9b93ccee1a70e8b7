import type { LabelColumn } from './labelColumn';
import type { NumberScale } from './numberScale';
import { ownLabelKey, readOwnColumns } from './readOwnColumns';
import { bareNumbers, readingsOf, readSentimentColumn, scaleOfNumbers } from './readSentimentColumn';

/** Two columns that can be compared label by label. */
export interface LabelColumns {
	/** `sentiment`: both are negative, neutral, positive. `own`: the user's labels as they are. */
	readonly kind: 'sentiment' | 'own';
	readonly actual: LabelColumn;
	readonly predicted: LabelColumn;
}

/**
 * Reads the true and the predicted labels so that they can be compared. They are sentiments when
 * at least half of the cells of either column can be read so, unless both columns share a word
 * that is no sentiment: then the labels are the user's own ("like", "dislike", "question").
 */
export function readLabelColumns(
	actual: readonly unknown[],
	predicted: readonly unknown[],
): LabelColumns {
	const actualScale = scaleOfNumbers(actual);
	const predictedScale = scaleOfNumbers(predicted);
	const sentiment = {
		actual: readSentimentColumn(actual, sharedScale(actual, actualScale, predictedScale)),
		predicted: readSentimentColumn(predicted, sharedScale(predicted, predictedScale, actualScale)),
	};
	const isSentiment =
		(mostlyRead(sentiment.actual) || mostlyRead(sentiment.predicted)) &&
		!shareUnreadWord(actual, predicted);
	return isSentiment
		? { kind: 'sentiment', ...sentiment }
		: { kind: 'own', ...readOwnColumns(actual, predicted) };
}

/**
 * The scale of a column's numbers, taken from the other column where that holds more of the same
 * levels: predictions of 0 and 1 beside truths of 0, 1, 2 are negative and neutral, not positive.
 */
function sharedScale(
	values: readonly unknown[],
	own: NumberScale | null,
	other: NumberScale | null,
): NumberScale | null {
	if (other === null) return own;
	if (own?.name === other.name && !other.assumed) return other;
	// Stars start at 1 and hold every level of 0 to 4 but one: only levels and polarities are shared.
	const isLevels = other.minimum <= 0 && other.name !== 'stars10';
	const isOpen = own === null || (own.assumed && own.name !== 'stars10' && isLevels);
	if (!isOpen) return own;
	const numbers = bareNumbers(readingsOf(values));
	const fits = numbers.every(
		(value) => Number.isInteger(value) && value >= other.minimum && value <= other.maximum,
	);
	return fits && numbers.length > 0 ? other : own;
}

function mostlyRead(column: LabelColumn): boolean {
	const filled = column.labels.length - column.empty.length;
	return filled > 0 && (filled - column.unread.length) * 2 >= filled;
}

function shareUnreadWord(actual: readonly unknown[], predicted: readonly unknown[]): boolean {
	const words = unreadWords(actual);
	return [...unreadWords(predicted)].some((word) => words.has(word));
}

/** Stray numbers do not count: a 7 among stars is a typing error, not somebody's own label. */
function unreadWords(values: readonly unknown[]): Set<string> {
	const readings = readingsOf(values);
	const words = values.filter((_, index) => readings[index]?.kind === 'unread').map(ownLabelKey);
	return new Set(words.filter((word) => word !== null));
}
