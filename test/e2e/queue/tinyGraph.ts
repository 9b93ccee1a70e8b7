import { bytesField, numberField } from './protobuf';

// Field numbers and codes of onnx.proto3, ONNX IR version 8, operators of opset 13.
const FLOAT = 1;
const INT64 = 7;
const INT = 2;
const INTS = 7;

/**
 * An ONNX file that looks every token's row up and averages the rows: `input_ids` (batch, length) in,
 * `logits` (batch, classes) out. So what it must answer can be worked out by hand.
 *
 * @param rows one row of logits per token
 */
export function tinyGraph(rows: ReadonlyArray<readonly number[]>): Buffer {
	const classes = rows[0]?.length ?? 0;
	const table = bytesField(
		5, // initializer
		numberField(1, rows.length),
		numberField(1, classes),
		numberField(2, FLOAT),
		bytesField(8, 'table'),
		bytesField(9, Buffer.from(Float32Array.from(rows.flat()).buffer)),
	);
	const gather = bytesField(1, bytesField(1, 'table'), bytesField(1, 'input_ids'), bytesField(2, 'picked'), bytesField(4, 'Gather'));
	const axes = bytesField(5, bytesField(1, 'axes'), numberField(8, 1), numberField(20, INTS));
	const keep = bytesField(5, bytesField(1, 'keepdims'), numberField(3, 0), numberField(20, INT));
	const mean = bytesField(1, bytesField(1, 'picked'), bytesField(2, 'logits'), bytesField(4, 'ReduceMean'), axes, keep);
	const input = bytesField(11, bytesField(1, 'input_ids'), tensorType(INT64, 'length'));
	const output = bytesField(12, bytesField(1, 'logits'), tensorType(FLOAT, 'classes'));
	const graph = bytesField(7, gather, mean, bytesField(2, 'tiny'), table, input, output);
	const operators = bytesField(8, bytesField(1, ''), numberField(2, 13));
	return Buffer.concat([numberField(1, 8), graph, operators]);
}

/** A tensor of two dimensions of any size. */
function tensorType(element: number, second: string): Buffer {
	const dimensions = ['batch', second].map((name) => bytesField(1, bytesField(2, name)));
	return bytesField(2, bytesField(1, numberField(1, element), bytesField(2, ...dimensions)));
}
