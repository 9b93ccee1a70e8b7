import type { IDataObject } from 'n8n-workflow';

const single = /^=\s*\{\{([^{}]*)\}\}\s*$/s;
const embedded = /\{\{([^{}]*)\}\}/gs;
const step = /^(?:\.([\p{L}_$][\p{L}\p{N}_$]*)|\[(\d+)\]|\[\s*"([^"]*)"\s*\]|\[\s*'([^']*)'\s*\])/u;

function stepInto(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** Follows `$json.a["b c"][0]`: the only kind of expression that the contract suite needs. */
function evaluate(expression: string, json: IDataObject): unknown {
	let rest = expression.trim();
	if (!rest.startsWith('$json')) throw new Error(`The fake context cannot evaluate {{ ${rest} }}`);
	rest = rest.slice('$json'.length);
	let value: unknown = json;
	while (rest !== '') {
		const match = step.exec(rest);
		if (match === null) throw new Error(`The fake context cannot evaluate {{ ${expression.trim()} }}`);
		value = stepInto(value, (match[1] ?? match[2] ?? match[3] ?? match[4]) as string);
		rest = rest.slice(match[0].length);
	}
	return value;
}

/** Resolves a parameter's value for one item, nested values included, as n8n's expressions would. */
export function resolveValue(value: unknown, json: IDataObject): unknown {
	if (typeof value === 'string' && value.startsWith('=')) {
		const whole = single.exec(value);
		if (whole !== null) return evaluate(whole[1] as string, json);
		return value.slice(1).replaceAll(embedded, (_, inner: string) => String(evaluate(inner, json) ?? ''));
	}
	if (Array.isArray(value)) return value.map((inner) => resolveValue(inner, json));
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolveValue(inner, json)]));
	}
	return value;
}
