import type { EncoderLayout, TensorPlace } from './encoderLayout';
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

/** Reads bytes of the file of matrices, from `offset`, into `target`. */
export type ReadInto = (offset: number, target: Uint8Array) => void;

/** Finds places for all tensors of an encoder, then fills them from the file. */
export class EncoderWeights {
	private readonly fillings: Array<(memory: WebAssembly.Memory, read: ReadInto, staging: Staging) => void> = [];

	constructor(private readonly layout: EncoderLayout, private readonly plan: MemoryPlan, private readonly kernels: Kernels) {}

	/** A tensor as it lies in the file. */
	plain(name: string): number {
		const tensor = this.tensor(name);
		const bytes = bytesOf(tensor);
		return this.place(tensor, bytes);
	}

	/** `NAME.weight`, `NAME.scale` and `NAME.bias` as the product reads them. */
	linear(name: string): LinearPlace {
		const matrix = this.tensor(`${name}.weight`);
		const [depth = 0, given = 0] = matrix.shape;
		const columns = Math.ceil(given / COLUMN_BLOCK) * COLUMN_BLOCK;
		const packed = this.plan.reserve(depth * columns);
		this.fillings.push((memory, read, staging) => {
			const rows = Math.max(1, Math.floor(staging.bytes / given));
			for (let first = 0; first < depth; first += rows) {
				const count = Math.min(rows, depth - first);
				copy(matrix, first * given, new Uint8Array(memory.buffer, staging.start, count * given), read);
				this.kernels.pack(staging.start, first, count, given, columns, depth, packed);
			}
		});
		const [scales, bias] = ['scale', 'bias'].map((part) => this.place(this.tensor(`${name}.${part}`), columns * 4));
		return { packed, scales: scales as number, bias: bias as number, depth, columns };
	}

	/** Once the plan is committed: reads every tensor into its place. */
	fill(memory: WebAssembly.Memory, read: ReadInto, staging: Staging): void {
		for (const filling of this.fillings) filling(memory, read, staging);
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

/** A stretch of memory that is free while weights are read. */
export interface Staging {
	start: number;
	bytes: number;
}

const bytesOf = ({ type, shape }: TensorPlace): number =>
	shape.reduce((product, size) => product * size, 1) * (type === 'float' ? Float32Array.BYTES_PER_ELEMENT : 1);

function copy({ offset, type, values = [] }: TensorPlace, first: number, target: Uint8Array, read: ReadInto): void {
	if (offset !== undefined) read(offset + first, target);
	else target.set(new Uint8Array((type === 'float' ? Float32Array.from(values) : Int8Array.from(values)).buffer).subarray(first, first + target.length));
}
