import type { FieldPath, PathStep } from './parsePath';
import { strictPath, unquote } from './parsePath';

/** A longer text is a program, not a field. */
const longest = 2000;

const step =
	/(?:\??\.([\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*)|(?:\?\.)?\[\s*(?:(\d{1,9})|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)')\s*\])/uy;

/**
 * Reads a raw parameter of exactly `={{ $json.path }}` or `={{ $json["path"] }}` (what dragging a
 * field writes) as that path. Anything else, an added space outside the braces included (n8n then
 * makes a text of it), gives null and is to be evaluated.
 */
export function expressionPath(raw: string): FieldPath | null {
	if (!raw.startsWith('={{') || !raw.endsWith('}}') || raw.length > longest) return null;
	const code = raw.slice(3, -2).trim();
	if (!code.startsWith('$json')) return null;
	const rest = code.slice('$json'.length);
	if (rest === '') return null;
	const steps: PathStep[] = [];
	for (let position = 0; position < rest.length; position = step.lastIndex) {
		step.lastIndex = position;
		const next = stepOf(step.exec(rest));
		if (next === null) return null;
		steps.push(next);
	}
	return strictPath(steps);
}

function stepOf(match: RegExpExecArray | null): PathStep | null {
	if (match === null) return null;
	if (match[1] !== undefined) return { kind: 'key', key: match[1] };
	if (match[2] !== undefined) return { kind: 'index', index: Number(match[2]) };
	const key = unquote(match[3] ?? match[4] ?? '');
	return key === null ? null : { kind: 'key', key };
}
