import type { IDataObject } from 'n8n-workflow';

import type { FieldReader } from '../../shared/fieldParameter';

/** A group of rows: the values of the fields that it was made by. */
export interface Group {
	values: IDataObject;
	/** For titles: `Acme`, `Acme · Shop`; `All texts` where nothing was grouped. */
	name: string;
}

export interface GroupedRows {
	/** In the order of first sight. */
	groups: Group[];
	/** Positions of the groups of each row; several where a field holds several values. */
	ofRow: number[][];
}

const ALL = 'All texts';
const EMPTY = '(empty)';

type Key = string | number | boolean | null;

/** A value as a group's key: text without outer spaces; what is no plain value counts as empty. */
function keyOf(value: unknown): Key {
	if (typeof value === 'string') return value.trim() === '' ? null : value.normalize('NFC').trim();
	return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Every way to take one value of each field. */
function combinations(lists: readonly Key[][]): Key[][] {
	return lists.reduce<Key[][]>((done, list) => done.flatMap((start) => list.map((value) => [...start, value])), [[]]);
}

/** Groups rows by fields. A row without a value belongs to the group `null`; it is never lost. */
export function groupRows(rows: number, readers: readonly FieldReader[]): GroupedRows {
	const names = readers.map(({ path }, index) => path ?? `group${index + 1}`);
	const known = new Map<string, number>();
	const groups: Group[] = [];
	const ofRow = Array.from({ length: rows }, (_, position) => {
		const lists = readers.map((reader) => {
			const keys = [...new Set(reader.read(position).flatMap((value: unknown) => (Array.isArray(value) ? value : [value])).map(keyOf))];
			const filled = keys.filter((key) => key !== null);
			return filled.length > 0 ? filled : [null];
		});
		return combinations(lists).map((keys) => {
			// Numbers and texts of one spelling are one group: a shop's 7 and its "7".
			const key = JSON.stringify(keys.map((each) => (each === null ? null : String(each))));
			const position = known.get(key) ?? groups.length;
			if (position === groups.length) {
				known.set(key, position);
				const name = keys.map((each) => (each === null ? EMPTY : String(each))).join(' · ');
				groups.push({ values: Object.fromEntries(keys.map((each, index) => [names[index] ?? '', each])), name: name === '' ? ALL : name });
			}
			return position;
		});
	});
	return { groups, ofRow };
}
