import { CsvError, parse } from 'csv-parse/sync';
import { UsageError } from './usageError';

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Rows of a CSV text as objects by column name. Quoted line breaks, and commas, semicolons, tabs or
 * bars between values are taken; empty lines are left out.
 *
 * @throws UsageError with the line, when a row has more or fewer values than there are columns.
 */
export function parseCsv(text: string, name: string): Array<Record<string, string>> {
	const header = firstRecord(text);
	try {
		return parse(text, {
			bom: true,
			delimiter: detectDelimiter(header),
			columns: uniqueNames,
			relax_quotes: true,
			skip_empty_lines: true,
		}) as Array<Record<string, string>>;
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		throw new UsageError(`The items file "${name}" is not a usable CSV file: ${error.message}.`);
	}
}

/** The delimiter that the header holds most often outside quotes; a comma where it holds none. */
function detectDelimiter(header: string): string {
	const bare = header.replace(/"[^"]*"/g, '');
	const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
	return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Up to the first line break that is not inside quotes. */
function firstRecord(text: string): string {
	const match = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.trimStart());
	return match?.[0] ?? '';
}

/** Two columns of one name would lose one of them: the second becomes "name 2". */
function uniqueNames(names: string[]): string[] {
	return names.map((name, index) => {
		const trimmed = name.trim();
		const earlier = names.slice(0, index).filter((other) => other.trim() === trimmed).length;
		return earlier === 0 ? trimmed : `${trimmed} ${earlier + 1}`;
	});
}
