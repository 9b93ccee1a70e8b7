import { closeSync, openSync, readSync, statSync } from 'node:fs';

/**
 * The bytes of a file as an array that reads from disk what is asked for. ONNX Runtime's WebAssembly
 * build copies the matrices of a graph out of an array, stretch by stretch, through `byteLength` and
 * `subarray` alone: so the file need not be in memory a second time.
 * @param path a file that does not change meanwhile
 */
export function fileBytes(path: string): Uint8Array {
	const read = (start: number, end: number): Uint8Array => {
		const stretch = new Uint8Array(end - start);
		const file = openSync(path, 'r');
		try {
			for (let done = 0; done < stretch.length; ) {
				const count = readSync(file, stretch, done, stretch.length - done, start + done);
				if (count === 0) throw new Error('the file ended early');
				done += count;
			}
		} finally {
			closeSync(file);
		}
		return stretch;
	};
	return Object.defineProperties(new Uint8Array(0), {
		byteLength: { value: statSync(path).size },
		subarray: { value: read },
	});
}
