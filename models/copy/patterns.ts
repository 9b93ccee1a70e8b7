/** A table of named patterns as it stands in a JSON file: word lists, and rules that refer to them as `<name>`. */
export interface PatternTable {
	readonly lists: Readonly<Record<string, readonly string[]>>;
	readonly rules: readonly PatternRow[];
}

/** One rule: what it finds, why, in which words, and in which company the same words mean something else. */
export interface PatternRow {
	readonly name: string;
	readonly reason: string;
	readonly patterns: readonly string[];
	readonly unless?: readonly string[];
}

/** A row ready for use. */
export interface NamedPattern<Row extends PatternRow = PatternRow> {
	readonly row: Row;
	readonly pattern: RegExp;
	readonly unless: RegExp | null;
}

export interface PatternOptions {
	/** Whether a pattern must start and end at the edge of a word. Not for scripts without spaces. */
	readonly wholeWords: boolean;
	readonly ignoreCase: boolean;
}

/** A list may refer to other lists. */
function expanded(source: string, lists: PatternTable['lists']): string {
	return source.replace(/<([a-z][A-Za-z]*)>/g, (_, name: string) => {
		const words = lists[name];
		if (words === undefined) throw new Error(`No list is called ${name}`);
		return `(?:${expanded(words.join('|'), lists)})`;
	});
}

/**
 * Builds the regular expressions of a table.
 * @throws Error for a list that does not exist
 */
export function namedPatterns<Row extends PatternRow>(table: { readonly lists: PatternTable['lists']; readonly rules: readonly Row[] }, { wholeWords, ignoreCase }: PatternOptions): Array<NamedPattern<Row>> {
	const edge = (source: string): string => (wholeWords ? `(?<![\\p{Script=Latin}\\p{N}])(?:${source})(?![\\p{Script=Latin}\\p{N}])` : source);
	return table.rules.map((row) => ({
		row,
		pattern: new RegExp(edge(row.patterns.map((source) => expanded(source, table.lists)).join('|')), ignoreCase ? 'giu' : 'gu'),
		unless: row.unless === undefined ? null : new RegExp(row.unless.map((source) => expanded(source, table.lists)).join('|'), 'iu'),
	}));
}
