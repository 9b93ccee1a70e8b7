/** One step into a value: an own key, a place in a list, or every element of a list (`[]`). */
export type PathStep =
	| { readonly kind: 'key'; readonly key: string }
	| { readonly kind: 'index'; readonly index: number }
	| { readonly kind: 'each' };

/** A key that covers several steps at once, as in a column that is literally called `order.total`. */
export interface LiteralKey {
	readonly key: string;
	/** The step to go on with after this key. */
	readonly next: number;
}

/** A parsed field path. `literals[i]` are the keys to try before step i, the longest first. */
export interface FieldPath {
	readonly text: string;
	readonly steps: readonly PathStep[];
	readonly literals: ReadonlyArray<readonly LiteralKey[]>;
}

interface Token {
	readonly step: PathStep;
	readonly start: number;
	readonly end: number;
}

const bracket = /\[(?:\s*(\d{1,9})?\s*|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')\]/y;

/** More than any real item has; what is longer is one literal key. */
const mostSteps = 64;
const longest = 1000;

/**
 * Reads a field path: `total`, `order.total`, `Order Total`, `line_items[].product_id`,
 * `items[0].name`, `["odd key"]`. Never fails: a text that is not well formed
 * (`Price [EUR]`, `How was it?..`) is the literal name of one column.
 */
export function parsePath(text: string): FieldPath {
	const trimmed = text.trim();
	const tokens = tokenize(trimmed) ?? [wholeAsKey(trimmed)];
	const literals = tokens.map((_, position) => literalsFrom(tokens, position, trimmed));
	// A spreadsheet's header may end in a space: the text as it was typed goes first.
	if (text !== trimmed) literals[0] = [{ key: text, next: tokens.length }, ...(literals[0] ?? [])];
	return { text: trimmed, steps: tokens.map((token) => token.step), literals };
}

/** A path of exactly these steps, without literal keys: what an expression such as `$json.a.b` means. */
export function strictPath(steps: readonly PathStep[]): FieldPath {
	return { text: formatPath(steps), steps, literals: steps.map(() => []) };
}

/** Writes steps as text that {@link parsePath} reads back; keys with path characters are quoted. */
export function formatPath(steps: readonly PathStep[]): string {
	let text = '';
	for (const step of steps) {
		if (step.kind === 'index') text += `[${step.index}]`;
		else if (step.kind === 'each') text += '[]';
		else if (isPlainName(step.key)) text += text === '' ? step.key : `.${step.key}`;
		else text += `[${JSON.stringify(step.key)}]`;
	}
	return text;
}

/** The text between the quotes of a bracket, with its escapes taken out; null if they are not valid. */
export function unquote(inner: string): string | null {
	try {
		// Only the double quote must be escaped in JSON, and only the single one must not be.
		const json = inner.replace(/\\.|"/gs, (part) => (part === "\\'" ? "'" : part === '"' ? '\\"' : part));
		return JSON.parse(`"${json}"`) as string;
	} catch {
		return null;
	}
}

function isPlainName(key: string): boolean {
	return key !== '' && key.trim() === key && !/[.,[\]]/.test(key);
}

function wholeAsKey(text: string): Token {
	return { step: { kind: 'key', key: text }, start: 0, end: text.length };
}

function tokenize(text: string): Token[] | null {
	if (text.length > longest) return null;
	const tokens: Token[] = [];
	let position = 0;
	let nameExpected = true;
	while (position < text.length || nameExpected) {
		const found = bracketAt(text, position);
		// After a dot comes a name; a bracket may only open the path or follow a step.
		const token = found !== null && (!nameExpected || position === 0) ? found : nameExpected ? nameAt(text, position) : null;
		if (token === null || tokens.length === mostSteps) return null;
		tokens.push(token);
		position = token.end;
		nameExpected = text[position] === '.';
		if (nameExpected) position += 1;
	}
	return tokens;
}

function bracketAt(text: string, start: number): Token | null {
	bracket.lastIndex = start;
	const match = bracket.exec(text);
	if (match === null) return null;
	const end = start + match[0].length;
	const quoted = match[2] ?? match[3];
	if (quoted !== undefined) {
		const key = unquote(quoted);
		return key === null ? null : { step: { kind: 'key', key }, start, end };
	}
	if (match[1] !== undefined) return { step: { kind: 'index', index: Number(match[1]) }, start, end };
	return { step: { kind: 'each' }, start, end };
}

function nameAt(text: string, start: number): Token | null {
	let end = start;
	while (end < text.length && text[end] !== '.' && !(text[end] === '[' && bracketAt(text, end) !== null)) end += 1;
	return end === start ? null : { step: { kind: 'key', key: text.slice(start, end) }, start, end };
}

function literalsFrom(tokens: readonly Token[], position: number, text: string): LiteralKey[] {
	const first = tokens[position];
	if (first === undefined || (first.step.kind !== 'key' && position > 0)) return [];
	const literals: LiteralKey[] = [];
	for (let last = tokens.length - 1; last >= position; last -= 1) {
		const key = text.slice(first.start, tokens[last]?.end);
		const isTheStepItself = last === position && first.step.kind === 'key' && first.step.key === key;
		if (!isTheStepItself) literals.push({ key, next: last + 1 });
	}
	return literals;
}
