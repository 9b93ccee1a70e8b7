import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { readRequest } from '../../../models/recommend/intake/readRequest';
import type { AskedFor } from '../../../models/recommend/intake/readRequest';
import { columnsOf } from '../../shared/columnsOf';
import { ConfigurationError } from '../../shared/configurationError';
import { fieldSource } from '../../shared/fieldSource';
import { getPath } from '../../shared/getPath';
import { isToolRun } from '../../shared/toolMode';
import { REQUESTS_INPUT } from '../inputs';
import { optionFields } from '../parameters/optionFields';
import { inputItems } from './inputItems';
import type { JsonRow } from './otherField';
import { otherField } from './otherField';

/** Users or items that somebody asks about, in the order of the rows. */
export interface RequestsRead {
	readonly asked: readonly AskedFor[];
	/** Item of the Requests input that each came from; null in an agent's call. */
	readonly items: ReadonlyArray<number | null>;
	/** Rows that named neither a user nor an item. */
	readonly empty: number;
}

const USERS = ['user', 'user_id', 'userId', 'customer', 'customer_id', 'customerId', 'customer.id', 'email', 'visitor'];
const ITEMS = ['items', 'item', 'product_id', 'productId', 'product', 'sku', 'item_id', 'itemId', 'session', 'clicks', 'viewed', 'cart', 'line_items[].product_id'];

/** A webhook puts what was sent into `body` and `query`, and what its path names into `params`. */
const withBody = (names: readonly string[]): string[] => names.flatMap((name) => [name, `body.${name}`, `query.${name}`, `params.${name}`]);

/** The names of the events' own fields go first. */
function ownName(context: IExecuteFunctions, parameter: string): string[] {
	const source = fieldSource(context, parameter);
	return source.kind === 'path' ? [source.path.text] : [];
}

function rowsOf(context: IExecuteFunctions): { rows: JsonRow[]; fromInput: boolean } {
	if (!isToolRun(context)) return { rows: inputItems(context, REQUESTS_INPUT), fromInput: true };
	const given: unknown = context.getNodeParameter('requestRows', 0, '[]');
	let list: unknown = given;
	if (typeof given === 'string') {
		try {
			list = JSON.parse(given === '' ? '[]' : given);
		} catch {
			list = null;
		}
	}
	if (!Array.isArray(list)) throw new ConfigurationError('recommend-requests-not-list', { parameter: 'Requests' });
	return { rows: (list as unknown[]).map((json) => ({ json: (typeof json === 'object' && json !== null ? json : {}) as IDataObject })), fromInput: false };
}

/**
 * Reads the Requests input, or an agent's requests.
 * @throws ConfigurationError `recommend-request-fields` when the rows have neither users nor items
 */
export function readRequests(context: IExecuteFunctions): RequestsRead {
	const { rows, fromInput } = rowsOf(context);
	if (rows.length === 0) return { asked: [], items: [], empty: 0 };
	const user = otherField(context, 'options.requestUserField', optionFields.requestUserField.displayName, rows, withBody([...ownName(context, 'userField'), ...USERS])).path;
	const items = otherField(context, 'options.requestItemsField', optionFields.requestItemsField.displayName, rows, withBody([...ownName(context, 'itemField'), ...ITEMS])).path;
	if (user === null && items === null) throw new ConfigurationError('recommend-request-fields', { columns: columnsOf(rows).slice(0, 30) });
	const read = rows.map(({ json }, index) => ({ index, asked: readRequest(user === null ? null : getPath(json, user)[0], items === null ? [] : getPath(json, items)) }));
	const usable = read.filter(({ asked }) => asked.user !== null || asked.items.length > 0);
	return { asked: usable.map(({ asked }) => asked), items: usable.map(({ index }) => (fromInput ? index : null)), empty: read.length - usable.length };
}
