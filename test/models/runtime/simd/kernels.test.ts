import { join } from 'node:path';

import fc from 'fast-check';

import { hasRelaxedSimd, loadKernels } from '../../../../models/runtime/simd/kernels';
import { MemoryPlan } from '../../../../models/runtime/simd/memoryPlan';

const folder = join(__dirname, '../../../../models/runtime');
/** Node 20 has no relaxed SIMD: there the second build cannot even be compiled, and is not used. */
const builds = hasRelaxedSimd() ? [false, true] : [false];

/** A memory with room for some megabytes, and functions that put arrays in and read them out. */
function bench(relaxed: boolean) {
	const { kernels, memory } = loadKernels(folder, relaxed);
	memory.grow(64);
	const plan = new MemoryPlan(memory, kernels.heapStart());
	const put = (values: Float32Array | Int32Array | Int8Array): number => {
		const start = plan.reserve(values.byteLength);
		new Uint8Array(memory.buffer, start, values.byteLength).set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
		return start;
	};
	const room = (floats: number): number => plan.reserve(4 * floats);
	const floats = (start: number, count: number): number[] => [...new Float32Array(memory.buffer.slice(start, start + 4 * count))];
	return { kernels, put, room, floats };
}

/** Reproducible numbers between −1 and 1. */
function numbers(count: number, seed: number): Float32Array {
	let state = seed;
	return Float32Array.from({ length: count }, () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 31 - 1;
	});
}

const closeTo = (found: readonly number[], expected: readonly number[], tolerance: number): void => {
	expect(found).toHaveLength(expected.length);
	found.forEach((value, index) => expect(Math.abs(value - (expected[index] ?? NaN))).toBeLessThan(tolerance));
};

describe.each(builds)('the kernels (relaxed SIMD: %s)', (relaxed) => {
	it('compute gelu as Python’s math.erf has it, to six digits', () => {
		const { kernels, put, floats } = bench(relaxed);
		const x = put(Float32Array.of(-6, -3, -1.5, -0.5, -0.01, 0, 0.3, 1, 2.2, 5, 0, 0));
		kernels.gelu(x, 12);
		// Python 3.11: [0.5 * x * (1 + math.erf(x / math.sqrt(2))) for x in …]
		const expected = [-5.9195e-9, -0.0040496941, -0.1002108019, -0.1542687694, -0.0049601064, 0, 0.1853734227, 0.8413447461, 2.169412415, 4.9999985667, 0, 0];
		closeTo(floats(x, 12), expected, 1e-6);
	});

	it('compute tanh as Math.tanh does, also far out', () => {
		const { kernels, put, floats } = bench(relaxed);
		const values = [-100, -6, -1.5, -0.5, 0, 0.3, 2.2, 100];
		const x = put(Float32Array.from(values));
		kernels.hyperbolicTangent(x, 8);
		closeTo(floats(x, 8), values.map(Math.tanh), 1e-6);
	});

	it('normalise rows to mean 0 and deviation 1, then weigh them', () => {
		const { kernels, put, floats } = bench(relaxed);
		const [rows, added, weight, bias] = [numbers(2 * 64, 1), numbers(2 * 64, 2), numbers(64, 3), numbers(64, 4)];
		const x = put(rows);
		kernels.normalise(x, put(added), put(weight), put(bias), 1e-12, 2, 64);
		const expected = [0, 1].flatMap((row) => {
			const sums = [...rows.subarray(64 * row, 64 * row + 64)].map((value, i) => value + (added[64 * row + i] ?? 0));
			const mean = sums.reduce((total, value) => total + value, 0) / 64;
			const deviation = Math.sqrt(sums.reduce((total, value) => total + (value - mean) ** 2, 0) / 64);
			return sums.map((value, i) => ((value - mean) / deviation) * (weight[i] ?? 0) + (bias[i] ?? 0));
		});
		closeTo(floats(x, 128), expected, 1e-5);
	});

	it('multiply exactly, whatever the number of rows', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9 }), fc.constantFrom(16, 32, 48), fc.constantFrom(8, 64, 384), fc.integer(), (rows, columns, depth, seed) => {
				const { kernels, put, room, floats } = bench(relaxed);
				// Values that are their own quantised ones: every row holds a 127, so its scale is 1.
				const x = numbers(rows * depth, seed).map((value) => Math.round(value * 127));
				for (let row = 0; row < rows; row++) x[row * depth] = row % 2 ? -127 : 127;
				const weights = Int8Array.from(numbers(depth * columns, seed + 1), (value) => Math.round(value * 63));
				const [quantised, scales, sums, packed, out] = [room(rows * depth), room(rows), room(rows), room(depth * columns), room(rows * columns)];
				kernels.quantise(put(x), rows, depth, quantised, scales, sums);
				kernels.pack(put(weights), 0, depth, columns, columns, depth, packed);
				const ones = new Float32Array(columns).fill(1);
				const bias = Float32Array.from({ length: columns }, (_, column) => column);
				kernels.multiply(quantised, scales, sums, rows, depth, packed, put(ones), put(bias), columns, out);
				const expected = Array.from({ length: rows * columns }, (_, index) => {
					const [row, column] = [Math.floor(index / columns), index % columns];
					let sum = 0;
					for (let k = 0; k < depth; k++) sum += (x[row * depth + k] ?? 0) * (weights[k * columns + column] ?? 0);
					return Math.fround(sum) + column;
				});
				expect(floats(scales, rows)).toEqual(new Array(rows).fill(1));
				expect(floats(out, rows * columns)).toEqual(expected.map(Math.fround));
			}),
			{ numRuns: 30 },
		);
	});

	it('fill missing columns with zeros', () => {
		const { kernels, put, room, floats } = bench(relaxed);
		const x = Float32Array.of(127, -127, 64, 1);
		const [quantised, scales, sums, packed, out] = [room(8), room(1), room(1), room(64), room(16)];
		kernels.quantise(put(Float32Array.of(...x, 0, 0, 0, 0)), 1, 8, quantised, scales, sums);
		kernels.pack(put(Int8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)), 0, 8, 3, 16, 8, packed);
		const ones = put(new Float32Array(16).fill(1));
		kernels.multiply(quantised, scales, sums, 1, 8, packed, ones, put(new Float32Array(16)), 16, out);
		// 127·(1 − 4) + 64·7 + 10, then the other columns by the same sum; nothing from the thirteenth on
		expect(floats(out, 16)).toEqual([77, 142, 207, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
	});

	it('attend as softmax(q·kᵀ)·v does in plain arithmetic', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 37 }), fc.integer(), (texts, length, seed) => {
				const { kernels, put, room, floats } = bench(relaxed);
				const [heads, width] = [2, 64];
				const mixed = numbers(texts * length * 3 * width, seed).map((value) => 2 * value);
				const out = room(texts * length * width);
				kernels.attend(put(mixed), texts, length, heads, room(36 * (length + 4)), out);
				const at = (text: number, token: number, part: number, head: number, d: number): number =>
					mixed[(text * length + token) * 3 * width + part * width + head * 32 + d] ?? NaN;
				const expected: number[] = [];
				for (let text = 0; text < texts; text++)
					for (let i = 0; i < length; i++)
						for (let head = 0; head < heads; head++) {
							const scores = Array.from({ length }, (_, j) => Array.from({ length: 32 }, (__, d) => at(text, i, 0, head, d) * at(text, j, 1, head, d)).reduce((a, b) => a + b));
							const shares = scores.map((score) => Math.exp(score - Math.max(...scores)));
							const total = shares.reduce((a, b) => a + b);
							for (let d = 0; d < 32; d++) expected.push(shares.reduce((sum, share, j) => sum + (share / total) * at(text, j, 2, head, d), 0));
						}
				closeTo(floats(out, expected.length), expected, 1e-4);
			}),
			{ numRuns: 20 },
		);
	});

	it('give the mean of every text', () => {
		const { kernels, put, room, floats } = bench(relaxed);
		const out = room(8);
		kernels.mean(put(Float32Array.of(1, 2, 3, 4, 3, 4, 5, 6, 10, 10, 10, 10, 20, 20, 20, 20)), 2, 2, 4, out);
		expect(floats(out, 8)).toEqual([2, 3, 4, 5, 15, 15, 15, 15]);
	});

	/** Numbers n of four bits as the base model packs them: in blocks of 32, j and j + 16 in one byte. */
	const nibbles = (numbers: readonly number[]): Int8Array =>
		Int8Array.from({ length: numbers.length / 2 }, (_, index) => {
			const first = 32 * Math.floor(index / 16) + (index % 16);
			return (numbers[first] ?? 0) | ((numbers[first + 16] ?? 0) << 4);
		});
	/** Half-precision bits of 1, 2, −0.5, and of 2⁻²⁴, the least of the numbers below the normal ones. */
	const halves = Int32Array.of(0x3c00 | (0x4000 << 16), 0xb800 | (0x0001 << 16));

	it('look words up with their scales and their place in the text', () => {
		const { kernels, put, room, floats } = bench(relaxed);
		const numbers = Array.from({ length: 4 * 32 }, (_, index) => (7 * index) % 16);
		const positions = put(Float32Array.from({ length: 64 }, (_, index) => (index < 32 ? 0 : 100)));
		const out = room(4 * 32);
		kernels.embed(put(Int32Array.of(2, 0, 1, 3)), 2, 2, put(nibbles(numbers)), put(halves), positions, 32, out);
		const scales = [1, 2, -0.5, 2 ** -24];
		const row = (word: number, place: number): number[] =>
			Array.from({ length: 32 }, (_, i) => Math.fround(((numbers[32 * word + i] ?? 0) - 8) * (scales[word] ?? 0) + 100 * place));
		expect(floats(out, 128)).toEqual([...row(2, 0), ...row(0, 1), ...row(1, 0), ...row(3, 1)]);
	});

	it('multiply with four-bit weights as with the numbers that they stand for', () => {
		const { kernels, put, room, floats } = bench(relaxed);
		const [columns, depth] = [16, 64];
		const numbers = Array.from({ length: columns * depth }, (_, index) => (5 * index + Math.floor(index / 32)) % 16);
		const x = numbers.slice(0, depth).map((number) => number - 8);
		const [quantised, scales, sums, packed, columnScales, out] = [room(depth), room(1), room(1), room(columns * depth), room(columns), room(columns)];
		const blockScales = Int32Array.from({ length: columns }, () => 0x3c00 | (0x4000 << 16));
		for (const [first, count] of [[0, 12], [12, 4]] as const) {
			kernels.packBlocks(
				put(nibbles(numbers.slice(first * depth, (first + count) * depth))), put(blockScales.slice(first, first + count)),
				first, count, depth, room(depth), packed, columnScales,
			);
		}
		kernels.quantise(put(Float32Array.from(x)), 1, depth, quantised, scales, sums);
		kernels.multiply(quantised, scales, sums, 1, depth, packed, columnScales, put(new Float32Array(columns)), columns, out);
		const expected = Array.from({ length: columns }, (_, column) =>
			x.reduce((sum, value, k) => sum + value * ((numbers[column * depth + k] ?? 0) - 8) * (k < 32 ? 1 : 2), 0));
		// Rounded to seven and eight bits: half a step of every weight and value at most.
		closeTo(floats(out, columns), expected, 20);
	});
});
