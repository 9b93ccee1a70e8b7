// The few kinds of field that an ONNX file needs, as in the protocol buffers encoding guide.

const VARINT = 0;
const BYTES = 2;
const CONTINUED = 0x80;

function varint(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	while (rest >= CONTINUED) {
		bytes.push((rest % CONTINUED) + CONTINUED);
		rest = Math.floor(rest / CONTINUED);
	}
	return [...bytes, rest];
}

/** A field that holds a number of 0 or more. */
export function numberField(field: number, value: number): Buffer {
	return Buffer.from([...varint(field * 8 + VARINT), ...varint(value)]);
}

/** A field that holds a text, bytes or the fields of another message. */
export function bytesField(field: number, ...content: Array<string | Buffer>): Buffer {
	const bytes = Buffer.concat(content.map((part) => Buffer.from(part as string)));
	return Buffer.concat([Buffer.from([...varint(field * 8 + BYTES), ...varint(bytes.length)]), bytes]);
}
