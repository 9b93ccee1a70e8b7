/** What an error says: what happened, and the next step. */
export interface Wording {
	/** What happened, with names and numbers. Never a customer's text. */
	readonly message: string;
	/** The next step. Names the parameter in single quotes. */
	readonly description: string;
}

/** The details of a code that needs none. */
export type NoDetails = Record<string, never>;

/** A count for a sentence: `12,400`. */
export function count(value: number): string {
	return value.toLocaleString('en-US');
}

/**
 * A list of names for a sentence: `a, b and 3 more`.
 * The list is cut because a table may have hundreds of columns.
 */
export function nameList(names: readonly string[], limit = 20): string {
	const shown = names.slice(0, limit).join(', ');
	const left = names.length - limit;
	return left > 0 ? `${shown} and ${count(left)} more` : shown;
}

/** The first 8 hexadecimal digits of a hash, with or without its `sha256:` in front. */
export function shortHash(hash: string): string {
	return hash.replace(/^sha256:/, '').slice(0, 8);
}

/** `Thai (th)` for `th`; the code alone where Node does not know the language. */
export function languageName(code: string): string {
	try {
		const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(code);
		return name === undefined || name === code ? `'${code}'` : `${name} (${code})`;
	} catch {
		// Intl rejects a code that is not formed like a language tag.
		return `'${code}'`;
	}
}
