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

/** A row ready for use. Caseless expressions, and every `unless`, are for text that went through `lowerCased`. */
export interface NamedPattern<Row extends PatternRow = PatternRow> {
	readonly row: Row;
	readonly caseless: boolean;
	readonly pattern: RegExp;
	readonly unless: RegExp | null;
}

export interface PatternOptions {
	/** Whether a pattern must start and end at the edge of a word. Not for scripts without spaces. */
	readonly wholeWords: boolean;
	/** Whether capitals make no difference. An `unless` never minds them. */
	readonly caseless: boolean;
}

/**
 * What a word of a language in Latin letters is made of, as the inside of a class. The property classes know more
 * scripts and signs than copy holds, and every expression with them takes five times as long to compile.
 */
export const WORD_CHARACTERS = '0-9A-Za-zªºÀ-ÖØ-öø-ʸḀ-ỿ';

/** A pattern's source in lower case, except for what stands behind a backslash. */
function lowerSource(source: string): string {
	return source.replace(/\\(?:[pP]\{[^}]*\}|.)|\p{Lu}/gsu, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));
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
 * Builds the regular expressions of a table. None has the flag `i`: with `u` it makes an expression two to three
 * times as long to compile, so caseless ones are written in lower case and look at text in lower case.
 * @throws Error for a list that does not exist
 */
export function namedPatterns<Row extends PatternRow>(table: { readonly lists: PatternTable['lists']; readonly rules: readonly Row[] }, { wholeWords, caseless }: PatternOptions): Array<NamedPattern<Row>> {
	const edge = (source: string): string => (wholeWords ? `(?<![${WORD_CHARACTERS}])(?:${source})(?![${WORD_CHARACTERS}])` : source);
	const anyOf = (sources: readonly string[]): string => sources.map((source) => expanded(source, table.lists)).join('|');
	return table.rules.map((row) => ({
		row,
		caseless,
		pattern: new RegExp(edge(caseless ? lowerSource(anyOf(row.patterns)) : anyOf(row.patterns)), 'gu'),
		unless: row.unless === undefined ? null : new RegExp(lowerSource(anyOf(row.unless)), 'u'),
	}));
}
