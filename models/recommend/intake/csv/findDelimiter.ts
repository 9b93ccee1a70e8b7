import { CsvReader } from './csvReader';

const DELIMITERS = [',', ';', '\t', '|'];
const RECORDS = 20;

/** How a CSV text is written: the delimiter, and where its header begins. */
export interface CsvDialect {
	readonly delimiter: string;
	readonly start: number;
}

/** The width that most records have, and how many have it. */
function widthOf(text: string, delimiter: string): { width: number; share: number } {
	const reader = new CsvReader(text, delimiter);
	const widths: number[] = [];
	while (widths.length < RECORDS && reader.next()) widths.push(reader.width);
	const [header = 0] = widths;
	return { width: header, share: widths.filter((width) => width === header).length / Math.max(1, widths.length) };
}

/**
 * Finds the delimiter: the one that gives the header the most columns among those that give nearly all records
 * as many. Excel's first line `sep=;` decides it.
 */
export function findDelimiter(text: string): CsvDialect {
	const said = /^sep=(.)\r?\n/i.exec(text.slice(0, 16));
	if (said?.[1] !== undefined) return { delimiter: said[1], start: said[0].length };
	// A sample is enough, and a quote that is never closed must not swallow a whole file four times.
	const sample = text.slice(0, 65_536);
	const scored = DELIMITERS.map((delimiter) => ({ delimiter, ...widthOf(sample, delimiter) })).map(({ delimiter, width, share }) => ({ delimiter, score: width > 1 ? width * share * share : 0 }));
	const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
	return { delimiter: best.delimiter, start: 0 };
}
