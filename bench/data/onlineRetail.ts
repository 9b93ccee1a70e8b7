import type { Catalogue, EventTable } from '../../models/recommend/types';
import { readPacked } from './readPacked';

/** UCI Online Retail as the protocol wants it: lines of known customers with a price, returns left out, products only. */
export interface Shop {
	readonly events: EventTable;
	readonly catalogue: Catalogue;
}

const PRODUCT = /^\d{5}/;
const QUOTED_OR_PLAIN = /"((?:[^"]|"")*)"|([^,]*)/y;

/** Fields of one CSV line; fields of this file hold no line breaks. */
function fieldsOf(line: string): string[] {
	if (!line.includes('"')) return line.split(',');
	const fields: string[] = [];
	for (let at = 0; at <= line.length; at += 1) {
		QUOTED_OR_PLAIN.lastIndex = at;
		const [whole, quoted, plain = ''] = QUOTED_OR_PLAIN.exec(line) as RegExpExecArray;
		fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		at += whole.length;
	}
	return fields;
}

class Numbers {
	readonly ids: string[] = [];
	private readonly known = new Map<string, number>();

	of(id: string): number {
		const found = this.known.get(id);
		if (found !== undefined) return found;
		this.known.set(id, this.ids.length);
		return this.ids.push(id) - 1;
	}
}

/** @throws MissingData */
export function onlineRetail(folder: string): Shop {
	const [users, items, orders] = [new Numbers(), new Numbers(), new Numbers()];
	const user: number[] = [];
	const item: number[] = [];
	const order: number[] = [];
	const time: number[] = [];
	const titles = new Map<string, string>();
	for (const line of readPacked(folder, 'online_retail/online_retail.csv.xz').slice(1)) {
		const [invoice = '', code = '', title = '', quantity, date = '', price, customer = ''] = fieldsOf(line);
		if (customer === '' || Number(quantity) <= 0 || Number(price) <= 0 || !PRODUCT.test(code)) continue;
		user.push(users.of(customer));
		item.push(items.of(code));
		order.push(orders.of(invoice));
		time.push(Date.parse(`${date.replace(' ', 'T')}Z`));
		if (title.trim() !== '' && !titles.has(code)) titles.set(code, title.trim());
	}
	return {
		events: {
			users: users.ids, items: items.ids, user: Int32Array.from(user), item: Int32Array.from(item), order: Int32Array.from(order),
			time: Float64Array.from(time), weight: new Float32Array(user.length).fill(1),
		},
		catalogue: { items: items.ids.map((id) => ({ id, ...(titles.has(id) ? { title: titles.get(id) as string } : {}) })) },
	};
}

/** The day of a cut, in UTC. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
