import type { IDataObject, INodeExecutionData, NodeOperationError } from 'n8n-workflow';

export function objectIn(item: INodeExecutionData | undefined, namespace: string): IDataObject {
	const value = item?.json[namespace];
	expect(value).toEqual(expect.any(Object));
	return value as IDataObject;
}

export function linkOf(item: INodeExecutionData): number {
	expect(item.pairedItem).toEqual({ item: expect.any(Number) as number });
	return (item.pairedItem as { item: number }).item;
}

/** Every item left exactly once, each output in the items' order. */
export function expectEachOnce(outputs: INodeExecutionData[][], count: number): void {
	const links = outputs.map((list) => list.map(linkOf));
	expect(links.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
	for (const list of links) expect(list).toEqual([...list].sort((a, b) => a - b));
}

export function expectModelBlock(model: unknown): void {
	expect(model).toEqual({
		name: expect.stringMatching(/\S/) as string,
		version: expect.stringMatching(/\S/) as string,
		hash: expect.stringMatching(/^sha256:[0-9a-f]{8}$/) as string,
		engine: expect.stringMatching(/^(wasm|native|simd|javascript)$/) as string,
		accuracy: (model as IDataObject).accuracy === null ? null : (expect.stringMatching(/\d/) as string),
	});
}

export function expectWarnings(warnings: unknown): void {
	expect(Array.isArray(warnings)).toBe(true);
	for (const warning of warnings as IDataObject[]) {
		expect(warning).toEqual({ code: expect.stringMatching(/^[a-z]+(-[a-z]+)*$/) as string, message: expect.stringMatching(/\S/) as string });
		expect(warning.message).not.toBe(warning.code);
	}
}

/** What is sent on must survive JSON unchanged: n8n stores and ships it as JSON. */
export function expectSerialisable(value: unknown): void {
	expect(JSON.parse(JSON.stringify(value))).toStrictEqual(structuredClone(value));
}

export function expectNodeError(error: unknown): asserts error is NodeOperationError {
	expect(error).toEqual(expect.objectContaining({ name: 'NodeOperationError', message: expect.stringMatching(/\S/) as string }));
}
