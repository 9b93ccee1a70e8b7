import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { expressionPath } from '../shared/expressionPath';
import { ConfigurationError } from '../shared/configurationError';
import { getPath, hasPath } from '../shared/getPath';
import { parsePath } from '../shared/parsePath';
import { shortName } from '../shared/shortName';
import { textFieldsOf } from '../shared/textFieldsOf';
import type { Warning } from '../shared/warning';
import { warning } from '../shared/warning';

/** The text of one item, or why there is none. */
export type ItemText =
	| { kind: 'text'; text: string }
	| { kind: 'refused'; warning: Warning }
	| { kind: 'failed'; error: unknown };

const ITEMS_BETWEEN_PAUSES = 500;

function typeOf(value: unknown): string {
	if (Array.isArray(value)) return 'list';
	return value instanceof Date ? 'date' : typeof value;
}

function itemText(value: unknown, item: INodeExecutionData): ItemText {
	if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) {
		return { kind: 'refused', warning: warning('text-empty', { fields: textFieldsOf(item.json) }) };
	}
	if (typeof value !== 'string') return { kind: 'refused', warning: warning('text-not-text', { type: typeOf(value) }) };
	return { kind: 'text', text: value };
}

/**
 * Reads the parameter 'Text' of every item. A dragged field is read directly, which is a hundred times
 * cheaper than n8n's expressions; any other expression is evaluated, giving way every 500 items.
 * @throws ConfigurationError `text-is-field-name` when a field's name was typed as plain text: every
 * item would be judged by that word
 */
export async function readTexts(context: IExecuteFunctions, items: INodeExecutionData[]): Promise<ItemText[]> {
	const raw = context.getNode().parameters.text ?? '={{ $json.text }}';
	const word = typeof raw === 'string' && !raw.startsWith('=') ? raw.trim() : '';
	if (word !== '' && items.some((item) => hasPath(item.json, parsePath(word)))) {
		throw new ConfigurationError('text-is-field-name', { field: shortName(word) });
	}
	const path = typeof raw === 'string' ? expressionPath(raw) : null;
	const texts: ItemText[] = [];
	for (const [index, item] of items.entries()) {
		if (index > 0 && index % ITEMS_BETWEEN_PAUSES === 0) await new Promise((resolve) => setImmediate(resolve));
		try {
			const value = path ? getPath(item.json, path)[0] : context.getNodeParameter('text', index, '');
			texts.push(itemText(value, item));
		} catch (error) {
			texts.push({ kind: 'failed', error });
		}
	}
	return texts;
}
