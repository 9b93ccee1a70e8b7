import { mappingOf } from './labelColumn';
import type { LabelColumn } from './labelColumn';
import { numberScale } from './numberScale';
import type { NumberScale, NumberScaleName } from './numberScale';
import { readSentimentLabel } from './readSentimentLabel';
import type { LabelReading } from './readSentimentLabel';
import type { SentimentLabel } from './sentimentLabel';
import type { ExplicitScale } from './sentimentWords';

/** `mixed` when the column writes labels in several ways, `none` when it holds no label. */
export type SentimentScale = ExplicitScale | NumberScaleName | 'mixed' | 'none';

export type SentimentColumn = LabelColumn<SentimentLabel, SentimentScale>;

/**
 * Reads a column as sentiments. Words, thumbs and stars speak for themselves; what bare numbers
 * mean is decided for the column as a whole (see {@link numberScale}).
 *
 * @param values the column's cells, as they came
 * @param numbersAs scale of the bare numbers, where it is known from elsewhere
 */
export function readSentimentColumn(
	values: readonly unknown[],
	numbersAs: NumberScale | null = scaleOfNumbers(values),
): SentimentColumn {
	const readings = readingsOf(values);
	const labels = readings.map((reading) => labelOf(reading, numbersAs));
	const scales = new Set<SentimentScale>();
	readings.forEach((reading, index) => {
		if (labels[index] === null) return;
		if (reading.kind === 'label') scales.add(reading.scale);
		if (reading.kind === 'number' && numbersAs !== null) scales.add(numbersAs.name);
	});
	const [scale = 'none'] = scales;
	const hasNumbers = numbersAs !== null && scales.has(numbersAs.name);
	return {
		labels,
		scale: scales.size > 1 ? 'mixed' : scale,
		numbersAs: hasNumbers ? numbersAs.name : null,
		assumed: hasNumbers && numbersAs.assumed,
		mapping: mappingOf(values, labels),
		empty: indexesOf(readings, (reading) => reading.kind === 'empty'),
		unread: indexesOf(readings, (reading, index) => reading.kind !== 'empty' && labels[index] === null),
	};
}

/** The scale of a column's bare numbers by the column itself, null where it cannot be told. */
export function scaleOfNumbers(values: readonly unknown[]): NumberScale | null {
	const readings = readingsOf(values);
	return numberScale({
		values: bareNumbers(readings),
		signed: readings.some((reading) => reading.kind === 'number' && reading.signed),
		besideStars: readings.some((reading) => reading.kind === 'label' && reading.scale === 'stars5'),
	});
}

/** One reading per value. A column repeats few spellings, so each is read once. */
export function readingsOf(values: readonly unknown[]): LabelReading[] {
	const known = new Map<unknown, LabelReading>();
	return values.map((value) => {
		const reading = known.get(value) ?? readSentimentLabel(value);
		known.set(value, reading);
		return reading;
	});
}

/** The bare numbers among readings, in their order. */
export function bareNumbers(readings: readonly LabelReading[]): number[] {
	return readings.flatMap((reading) => (reading.kind === 'number' ? [reading.value] : []));
}

function labelOf(reading: LabelReading, numbersAs: NumberScale | null): SentimentLabel | null {
	if (reading.kind === 'label') return reading.label;
	return reading.kind === 'number' ? (numbersAs?.label(reading.value) ?? null) : null;
}

function indexesOf(
	readings: readonly LabelReading[],
	matches: (reading: LabelReading, index: number) => boolean,
): number[] {
	return readings.flatMap((reading, index) => (matches(reading, index) ? [index] : []));
}
