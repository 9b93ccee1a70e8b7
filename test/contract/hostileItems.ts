import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

/** Freezes a value at every depth, so that a node that writes to its input throws. */
export function deepFreeze<Value>(value: Value): Value {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(deepFreeze);
	}
	return value;
}

/**
 * An item around `json` as no API should send it: own keys that are names of object internals,
 * 500 fields, deep nesting, a file. Keys of `json` come last and so win.
 */
export function hostileItem(json: IDataObject): INodeExecutionData {
	const wide = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`field ${i}`, i % 3 === 0 ? null : `value ${i}`]));
	// JSON.parse makes `__proto__` an own key; an object literal would set the prototype.
	const internals = JSON.parse('{"__proto__":{"polluted":true},"constructor":"a","toString":"b","hasOwnProperty":1,"":"no name"}') as IDataObject;
	let deep: IDataObject = { end: true };
	for (let depth = 0; depth < 50; depth++) deep = { inner: deep };
	return {
		json: { ...wide, ...internals, deep, 'a.b': [1, [2, { c: 3 }]], ...json },
		binary: { file: { data: Buffer.from('a file').toString('base64'), mimeType: 'text/plain', fileName: 'a.txt' } },
	};
}
