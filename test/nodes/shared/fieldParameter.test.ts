import type { INode, INodeParameters } from 'n8n-workflow';
import { ConfigurationError } from '../../../nodes/shared/configurationError';
import { readFieldParameter, readFieldParameters } from '../../../nodes/shared/fieldParameter';
import type { FieldContext, FieldItem } from '../../../nodes/shared/fieldParameter';

/** A stand-in for n8n: the raw parameters, and `evaluate` for what n8n's expressions would give. */
function contextWith(parameters: INodeParameters, evaluate: (name: string, itemIndex: number) => unknown = () => undefined): FieldContext & { evaluated: number } {
	const node: INode = { id: '1', name: 'Node', type: 'test', typeVersion: 1, position: [0, 0], parameters };
	const context = {
		evaluated: 0,
		getNode: () => node,
		getNodeParameter: (name: string, itemIndex: number) => {
			context.evaluated += 1;
			return evaluate(name, itemIndex);
		},
	};
	return context as unknown as FieldContext & { evaluated: number };
}

const items = (...jsons: unknown[]): FieldItem[] => jsons.map((json) => ({ json }));
const options = { displayName: 'Value Field' };

async function failureOf(promise: Promise<unknown>): Promise<ConfigurationError> {
	const error: unknown = await promise.then(
		() => null,
		(reason: unknown) => reason,
	);
	if (!ConfigurationError.isInstance(error)) throw new Error(`Not a configuration error: ${String(error)}`);
	return error;
}

// Oracle: CONTRACT §2.
describe('readFieldParameter', () => {
	const orders = items({ 'Order Total': 5, order: { total: 7 } }, { order: { total: 8 } });

	it.each<[string, unknown[][], string]>([
		['order.total', [[7], [8]], 'order.total'],
		['Order Total', [[5], [undefined]], 'Order Total'],
		['={{ $json.order.total }}', [[7], [8]], 'order.total'],
		['={{ $json["Order Total"] }}', [[5], [undefined]], 'Order Total'],
		['=order.total', [[7], [8]], 'order.total'],
	])('reads %s as a path, without evaluating anything', async (raw, expected, path) => {
		const context = contextWith({ valueField: raw });
		const reader = await readFieldParameter(context, 'valueField', orders, { ...options, required: true });
		expect(orders.map((_, position) => reader.read(position))).toEqual(expected);
		expect(reader.path).toBe(path);
		expect(context.evaluated).toBe(0);
	});

	it('gives one value per element for a path with []', async () => {
		const reader = await readFieldParameter(contextWith({ f: 'lines[].id' }), 'f', items({ lines: [{ id: 1 }, { id: 2 }] }), options);
		expect(reader?.read(0)).toEqual([1, 2]);
	});

	it('reads an option inside a collection', async () => {
		const reader = await readFieldParameter(contextWith({ options: { titleField: 'name' } }), 'options.titleField', items({ name: 'x' }), options);
		expect(reader?.read(0)).toEqual(['x']);
	});

	it('evaluates any other expression once per item, at the row that it belongs to', async () => {
		const context = contextWith({ f: '={{ $json.a * 2 }}' }, (name, index) => `${name}@${index}`);
		const rows = [
			{ json: {}, index: 4 },
			{ json: {}, index: 9 },
		];
		const reader = await readFieldParameter(context, 'f', rows, options);
		expect([reader?.path, reader?.read(0), reader?.read(1)]).toEqual([null, ['f@4'], ['f@9']]);
		expect(context.evaluated).toBe(2);
	});

	it('lets other work go on every 500 items while it evaluates', async () => {
		let turns = 0;
		let running = true;
		const turn = (): void => {
			turns += 1;
			if (running) setImmediate(turn);
		};
		setImmediate(turn);
		await readFieldParameter(contextWith({ f: '={{ 1 + 1 }}' }, () => 2), 'f', items(...new Array<object>(5001).fill({})), options);
		running = false;
		expect(turns).toBeGreaterThanOrEqual(10);
	});

	it('keeps the other items when the expression fails for one, and throws when it fails for all', async () => {
		const fails = (indexes: number[]) => (_: string, index: number) => {
			if (indexes.includes(index)) throw new TypeError(`no ${index}`);
			return index;
		};
		const reader = await readFieldParameter(contextWith({ f: '={{ f($json) }}' }, fails([1])), 'f', items({}, {}, {}), options);
		expect([0, 1, 2].map((position) => reader?.read(position))).toEqual([[0], [undefined], [2]]);
		await expect(readFieldParameter(contextWith({ f: '={{ f($json) }}' }, fails([0, 1])), 'f', items({}, {}), options)).rejects.toThrow('no 0');
	});

	it('takes what an agent writes for $fromAI as the name of a field', async () => {
		const context = contextWith({ f: "={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('Field', ``, 'string') }}" }, () => 'total');
		const reader = await readFieldParameter(context, 'f', items({ total: 3 }), options);
		expect([reader?.path, reader?.read(0)]).toEqual(['total', [3]]);
	});

	it('says which columns there are and which one is near when no item has the path', async () => {
		const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`column${index}`, 1]));
		const error = await failureOf(readFieldParameter(contextWith({ f: 'created' }), 'f', items({ Created: 1, ...many }), options));
		expect(error.code).toBe('field-not-found');
		expect(error.details).toMatchObject({ parameter: 'Value Field', path: 'created', nearest: 'Created' });
		expect(error.details).toHaveProperty('columns', ['Created', ...Object.keys(many).slice(0, 29)]);
	});

	it('never takes a prototype for a column', async () => {
		const error = await failureOf(readFieldParameter(contextWith({ f: '={{ $json.constructor.name }}' }), 'f', items({ a: 1 }), options));
		expect(error.code).toBe('field-not-found');
	});

	it('finds a column that only the last item has, and does not complain without items', async () => {
		const sparse = [...items(...new Array<object>(1000).fill({ a: 1 })), ...items({ late: 2 })];
		expect((await readFieldParameter(contextWith({ f: 'late' }), 'f', sparse, options))?.read(1000)).toEqual([2]);
		expect((await readFieldParameter(contextWith({ f: 'late' }), 'f', [], options))?.path).toBe('late');
	});

	it.each<[string, INodeParameters]>([
		['missing', {}],
		['blank', { f: '  ' }],
		['an empty expression', { f: '=' }],
		['an object', { f: { a: 'b' } }],
	])('is null when the parameter is %s, or an error where it is required', async (_, parameters) => {
		await expect(readFieldParameter(contextWith(parameters), 'f', items({ a: 1 }), options)).resolves.toBeNull();
		const error = await failureOf(readFieldParameter(contextWith(parameters), 'f', items({ a: 1 }), { ...options, required: true }));
		expect([error.code, error.details]).toEqual(['field-missing', { parameter: 'Value Field' }]);
	});

	it('changes nothing in frozen items', async () => {
		const frozen = [Object.freeze({ json: Object.freeze({ a: Object.freeze([Object.freeze({ b: 1 })]) }) })];
		expect((await readFieldParameter(contextWith({ f: 'a[].b' }), 'f', Object.freeze(frozen), options))?.read(0)).toEqual([1]);
	});
});

describe('readFieldParameters', () => {
	const rows = items({ brand: 'Acme', product: { name: 'Shoe' }, 'City, State': 'Reno, NV', 地区: '北京' });

	it.each<[INodeParameters[string], string[]]>([
		['brand', ['brand']],
		['brand, product.name', ['brand', 'product.name']],
		['brand，地区', ['brand', '地区']],
		['brand\nproduct.name,', ['brand', 'product.name']],
		['City, State', ['City, State']],
		['brand, ["City, State"]', ['brand', '["City, State"]']],
		['["brand", "product.name"]', ['brand', 'product.name']],
		[['brand', 'City, State'], ['brand', 'City, State']],
		[['={{ $json.brand }}', '={{ $json.product.name }}'], ['brand', 'product.name']],
		['={{ $json.brand }}', ['brand']],
		['={{ $json["City, State"] }}', ['["City, State"]']],
		['={{ $json.brand }}, {{ $json.product.name }}', ['brand', 'product.name']],
		['brand, brand', ['brand']],
		['', []],
		[[], []],
		[['', null as unknown as string], []],
	])('reads %j as the fields %j', async (raw, expected) => {
		const context = contextWith({ groupBy: raw });
		const readers = await readFieldParameters(context, 'groupBy', rows, { displayName: 'Group By' });
		expect(readers.map((reader) => reader.path)).toEqual(expected);
		for (const reader of readers) expect(reader.read(0)).not.toContain(undefined);
		expect(context.evaluated).toBe(0);
	});

	it('takes any other expression as one computed field, also inside a list', async () => {
		const context = contextWith({ groupBy: '={{ $json.brand.toUpperCase() }}', list: ['brand', '={{ 1 + 1 }}', '={{ 2 + 2 }}'] }, (name) => name);
		const [computed, ...others] = await readFieldParameters(context, 'groupBy', rows, options);
		expect([computed?.path, computed?.read(0), others]).toEqual([null, ['groupBy'], []]);
		const list = await readFieldParameters(context, 'list', rows, options);
		expect(list.map((reader) => reader.read(0))).toEqual([['Acme'], ['list[1]'], ['list[2]']]);
	});

	it('takes names from an agent, as a text or a list', async () => {
		for (const given of ['brand, product.name', ['brand', 'product.name']]) {
			const readers = await readFieldParameters(contextWith({ groupBy: "={{ $fromAI('Group_By') }}" }, () => given), 'groupBy', rows, options);
			expect(readers.map((reader) => reader.path)).toEqual(['brand', 'product.name']);
		}
	});

	it('names the first field that no item has', async () => {
		const error = await failureOf(readFieldParameters(contextWith({ groupBy: 'brand, Prodct.name' }), 'groupBy', rows, { displayName: 'Group By' }));
		expect(error.details).toMatchObject({ parameter: 'Group By', path: 'Prodct.name', nearest: 'product.name' });
	});

	it('asks for a field where one is required', async () => {
		const error = await failureOf(readFieldParameters(contextWith({ groupBy: ' , ' }), 'groupBy', rows, { displayName: 'Group By', required: true }));
		expect([error.code, error.details]).toEqual(['field-missing', { parameter: 'Group By' }]);
	});
});
