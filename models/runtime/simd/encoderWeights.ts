import { bytesOf, type EncoderLayout, type TensorPlace } from './encoderLayout';
import type { Kernels } from './kernels';
import type { MemoryPlan } from './memoryPlan';

/** Columns of a matrix are filled up to a multiple of this. */
const COLUMN_BLOCK = 16;

/** A matrix with its scales and bias in the memory; `columns` counts the filled ones too. */
export interface LinearPlace {
	packed: number;
	scales: number;
	bias: number;
	depth: number;
	columns: number;
}

/** Reads bytes of a file, from `offset`, into `target`. */
export type ReadInto = (file: string, offset: number, target: Uint8Array) => void;

/** A stretch of memory that is free while weights are read. */
export interface Staging {
	start: number;
	bytes: number;
}

type Filling = (memory: WebAssembly.Memory, read: ReadInto, staging: Staging) => void;

/** Finds places for all tensors of an encoder, then fills them from the files. */
export class EncoderWeights {
	private readonly fillings: Filling[] = [];

	constructor(private readonly layout: EncoderLayout, private readonly plan: MemoryPlan, private readonly kernels: Kernels) {}

	has(name: string): boolean {
		return name in this.layout.tensors;
	}

	/** A tensor as it lies in its file. */
	plain(name: string): number {
		const tensor = this.tensor(name);
		return this.place(tensor, bytesOf(tensor));
	}

	/** `NAME.weight`, `NAME.scale` and `NAME.bias` as the product reads them. */
	linear(name: string): LinearPlace {
		const matrix = this.tensor(`${name}.weight`);
		return matrix.type === 'nibbles' ? this.linearOfBlocks(name, matrix) : this.linearOfBytes(name, matrix);
	}

	/** Once the plan is committed: reads every tensor into its place. */
	fill(memory: WebAssembly.Memory, read: ReadInto, staging: Staging): void {
		for (const filling of this.fillings) filling(memory, read, staging);
	}

	private linearOfBytes(name: string, matrix: TensorPlace): LinearPlace {
		const [depth = 0, given = 0] = matrix.shape;
		const columns = Math.ceil(given / COLUMN_BLOCK) * COLUMN_BLOCK;
		const packed = this.plan.reserve(depth * columns);
		this.fillings.push((memory, read, staging) => {
			const rows = Math.floor(staging.bytes / given);
			for (let first = 0; first < depth; first += rows) {
				const count = Math.min(rows, depth - first);
				copy(matrix, first * given, new Uint8Array(memory.buffer, staging.start, count * given), read);
				this.kernels.pack(staging.start, first, count, given, columns, depth, packed);
			}
		});
		const scales = this.place(this.tensor(`${name}.scale`), columns * 4);
		return { packed, scales, bias: this.place(this.tensor(`${name}.bias`), columns * 4), depth, columns };
	}

	private linearOfBlocks(name: string, matrix: TensorPlace): LinearPlace {
		const [columns = 0, pairs = 0] = matrix.shape;
		const depth = 2 * pairs;
		const packed = this.plan.reserve(depth * columns);
		const scales = this.plan.reserve(4 * columns);
		const blockScales = this.tensor(`${name}.scale`);
		this.fillings.push((memory, read, staging) => {
			// A stretch of columns: their nibbles, then their scales, then room for one of them as floats.
			const perColumn = pairs + depth / 16;
			const stretch = Math.floor((staging.bytes - 4 * depth) / perColumn / 4) * 4;
			for (let first = 0; first < columns; first += stretch) {
				const count = Math.min(stretch, columns - first);
				const [nibbles, halves, row] = [staging.start, staging.start + stretch * pairs, staging.start + stretch * perColumn];
				copy(matrix, first * pairs, new Uint8Array(memory.buffer, nibbles, count * pairs), read);
				copy(blockScales, (first * depth) / 16, new Uint8Array(memory.buffer, halves, (count * depth) / 16), read);
				this.kernels.packBlocks(nibbles, halves, first, count, depth, row, packed, scales);
			}
		});
		return { packed, scales, bias: this.plain(`${name}.bias`), depth, columns };
	}

	private place(tensor: TensorPlace, bytes: number): number {
		const start = this.plan.reserve(bytes);
		this.fillings.push((memory, read) => copy(tensor, 0, new Uint8Array(memory.buffer, start, bytesOf(tensor)), read));
		return start;
	}

	private tensor(name: string): TensorPlace {
		const tensor = this.layout.tensors[name];
		if (!tensor) throw new Error(`the layout lacks ${name}`);
		return tensor;
	}
}

/** Bytes of a tensor from its byte `first` on. Values that stand in the layout itself are floats or int8. */
function copy({ file, offset, type, values = [] }: TensorPlace, first: number, target: Uint8Array, read: ReadInto): void {
	if (file !== undefined && offset !== undefined) {
		read(file, offset + first, target);
		return;
	}
	const own = type === 'int8' ? Int8Array.from(values) : Float32Array.from(values);
	target.set(new Uint8Array(own.buffer, first, target.length));
}
