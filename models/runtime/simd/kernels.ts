import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The functions of `kernels.c`; a pointer is a byte offset in the memory. */
export interface Kernels {
	heapStart(): number;
	embed(
		ids: number, texts: number, length: number, table: number, scales: number, positions: number, width: number, out: number,
	): void;
	normalise(x: number, added: number, weight: number, bias: number, epsilon: number, rows: number, width: number): void;
	quantise(x: number, rows: number, width: number, out: number, scales: number, sums: number): void;
	pack(rows: number, first: number, count: number, given: number, columns: number, depth: number, out: number): void;
	packBlocks(
		nibbles: number, scales: number, first: number, count: number, depth: number, row: number, out: number, columnScales: number,
	): void;
	multiply(
		quantised: number, scales: number, sums: number, rows: number, depth: number, packed: number, columnScales: number,
		bias: number, columns: number, out: number,
	): void;
	attend(mixed: number, texts: number, length: number, heads: number, scratch: number, out: number): void;
	gelu(x: number, count: number): void;
	hyperbolicTangent(x: number, count: number): void;
	mean(x: number, texts: number, length: number, width: number, out: number): void;
}

/** A module whose one function holds the two instructions of `i32x4.relaxed_dot_i8x16_i7x16_add_s`. */
const RELAXED_PROBE = Uint8Array.of(
	0, 97, 115, 109, 1, 0, 0, 0, 1, 8, 1, 96, 3, 123, 123, 123, 1, 123, 3, 2, 1, 0, 10, 13, 1, 11, 0, 32, 0, 32, 1, 32, 2, 253, 147, 2, 11,
);

/** Whether this Node knows relaxed SIMD (22 and newer do): its dot product is one instruction on today's processors. */
export const hasRelaxedSimd = (): boolean => WebAssembly.validate(RELAXED_PROBE);

/**
 * Compiles the kernels into a memory of their own.
 * @param folder where the folder `simd` with both builds lies
 * @param relaxed which build; both give the same bits
 */
export function loadKernels(folder: string, relaxed = hasRelaxedSimd()): { kernels: Kernels; memory: WebAssembly.Memory } {
	const memory = new WebAssembly.Memory({ initial: 2 });
	const module = new WebAssembly.Module(readFileSync(join(folder, 'simd', relaxed ? 'kernels.relaxed.wasm' : 'kernels.wasm')));
	const { exports } = new WebAssembly.Instance(module, { env: { memory } });
	return { kernels: exports as unknown as Kernels, memory };
}
