import { labelOfStars } from './sentimentLabel';
import type { SentimentLabel } from './sentimentLabel';

export type NumberScaleName = 'stars5' | 'stars10' | 'polarity' | 'binary' | 'levels3' | 'levels5';

/** What the bare numbers of one column mean. */
export interface NumberScale {
	readonly name: NumberScaleName;
	/** True when the numbers alone do not prove the scale: 0 and 1 may also be a part of 0, 1, 2. */
	readonly assumed: boolean;
	/** Least and greatest number that the scale has been seen to hold. */
	readonly minimum: number;
	readonly maximum: number;
	/** The class of a number, null when the number is not on the scale. */
	readonly label: (value: number) => SentimentLabel | null;
}

export interface BareNumbers {
	readonly values: readonly number[];
	/** Whether a number was written with a plus sign, as in +1. */
	readonly signed: boolean;
	/** Whether other values of the column are stars beyond doubt ("5 stars", ★★★). */
	readonly besideStars: boolean;
}

/**
 * Finds what the bare numbers of a column mean, by which numbers there are:
 * - whole numbers from −2 to 2 with one below 0, or with a plus sign: polarity, the sign decides;
 * - 0 and 1: negative and positive; 0 to 2: negative, neutral, positive; 0 to 3 or 4: five levels;
 * - 0.5 to 5: stars; to 10, when at least one in ten lies above 5: ten stars.
 * Numbers beside the scale are stray values and get no label. 0 beside five stars means
 * "not rated". Null when nothing fits: only 1 or only 0, fractions of 1, greater numbers.
 */
export function numberScale({ values, signed, besideStars }: BareNumbers): NumberScale | null {
	if (values.length === 0) return null;
	const whole = values.every(Number.isInteger);
	const least = values.reduce((found, value) => Math.min(found, value), Infinity);
	const most = values.reduce((found, value) => Math.max(found, value), -Infinity);
	if (whole && (least < 0 || signed) && least >= -2 && most <= 2) {
		const size = Math.max(-least, most);
		return evenScale('polarity', false, -size, size);
	}
	const ratings = values.filter((value) => value >= 0);
	if (whole && !besideStars && ratings.includes(0) && most >= 1 && most <= 4) return levels(most);
	const high = ratings.filter((value) => value > 5 && value <= 10).length;
	if (!besideStars && high > 0 && high * 10 >= ratings.length) return stars10;
	if (besideStars || most > 1) {
		// Without a 5 or a half, the numbers may also be levels that start at 0.
		const assumed = whole && !besideStars && !ratings.includes(5);
		return { ...stars5, assumed };
	}
	return null;
}

const stars5: NumberScale = {
	name: 'stars5',
	assumed: false,
	minimum: 1,
	maximum: 5,
	label: (value) => (value >= 0.5 && value <= 5 ? labelOfStars(value) : null),
};

const stars10: NumberScale = {
	name: 'stars10',
	assumed: true,
	minimum: 0,
	maximum: 10,
	label: (value) => (value >= 0 && value <= 10 ? labelOfStars(value / 2) : null),
};

function levels(most: number): NumberScale {
	if (most === 1) return evenScale('binary', true, 0, 1);
	return most === 2 ? evenScale('levels3', true, 0, 2) : evenScale('levels5', true, 0, 4);
}

/** Negative below the middle, positive above it. */
function evenScale(
	name: NumberScaleName,
	assumed: boolean,
	minimum: number,
	maximum: number,
): NumberScale {
	const middle = (minimum + maximum) / 2;
	const label = (value: number): SentimentLabel | null => {
		if (value < minimum || value > maximum) return null;
		if (value === middle) return 'neutral';
		return value < middle ? 'negative' : 'positive';
	};
	return { name, assumed, minimum, maximum, label };
}
