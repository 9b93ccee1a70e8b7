import { MetricInputError } from './metricInputError';

/**
 * Expected calibration error: rows are put into bins by their confidence, and the gap between
 * mean confidence and share of right answers is averaged over the bins, weighted by their rows
 * (Naeini, Cooper & Hauskrecht 2015; Guo et al. 2017). The bins hold equally many rows, as in the
 * adaptive calibration error of Nixon et al. 2019, because confident models leave most
 * equal-width bins empty. Edges are the k/bins quantiles and a value on an edge belongs to the
 * lower bin, so equal confidences are never separated and the order of rows cannot matter.
 *
 * @param confidence probability given to the predicted class, each 0 to 1
 * @param correct whether that prediction was right (true or 1), as long as `confidence`
 * @param bins number of bins, at least 1
 * @returns 0 (calibrated) to 1, or null for no rows
 * @throws MetricInputError for other lengths, values or bins
 */
export function expectedCalibrationError(
	confidence: ArrayLike<number>,
	correct: ArrayLike<number | boolean>,
	bins = 10,
): number | null {
	checkInput(confidence, correct, bins);
	const outcomes = Array.from(correct, Number);
	const sorted = Array.from(confidence, (value, row) => ({
		confidence: value,
		gap: value - (outcomes[row] ?? 0),
	})).sort((first, second) => first.confidence - second.confidence);
	const rows = sorted.length;
	if (rows === 0) return null;

	const edges = Array.from(
		{ length: bins },
		(_, bin) => sorted[Math.floor(((bin + 1) * (rows - 1)) / bins)]?.confidence ?? 1,
	);
	const gaps = new Float64Array(bins);
	let bin = 0;
	for (const row of sorted) {
		while (row.confidence > (edges[bin] ?? 1)) bin += 1;
		gaps[bin] = (gaps[bin] ?? 0) + row.gap;
	}
	// |mean confidence − share right| × rows in the bin is |sum of the row's gaps|.
	return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / rows;
}

function checkInput(
	confidence: ArrayLike<number>,
	correct: ArrayLike<number | boolean>,
	bins: number,
): void {
	if (confidence.length !== correct.length) {
		throw new MetricInputError(
			`There are ${confidence.length} confidences and ${correct.length} outcomes`,
		);
	}
	if (!Number.isInteger(bins) || bins < 1) {
		throw new MetricInputError(`The number of bins must be a whole number from 1, not ${bins}`);
	}
	Array.from(confidence).forEach((value, row) => {
		if (!(value >= 0 && value <= 1)) {
			throw new MetricInputError(`Confidence ${value} of row ${row} is not within 0 to 1`);
		}
	});
}
