import type { EncoderLayout } from './encoderLayout';
import { EncoderWeights, type LinearPlace, type ReadInto } from './encoderWeights';
import type { Kernels } from './kernels';
import { MemoryPlan } from './memoryPlan';

interface LayerPlaces {
	mix: LinearPlace;
	attentionOutput: LinearPlace;
	feedForwardIn: LinearPlace;
	feedForwardOut: LinearPlace;
	attentionNorm: readonly [weight: number, bias: number];
	outputNorm: readonly [weight: number, bias: number];
}

/**
 * A BERT encoder (post layer norm, erf-GELU) with mean pooling, and a head of tanh and classes where the
 * layout has one, on the kernels of `kernels.c`. One scale per token for activations, one per column for
 * weights: what the ONNX graph beside the weights computes (training/graph.py).
 */
export class Encoder {
	private readonly sizes: EncoderLayout['sizes'];

	private readonly vocabulary: number;

	/** Null for an encoder whose result is the mean itself. */
	private readonly head: { inner: LinearPlace; outer: LinearPlace; classes: number } | null;

	private readonly layers: LayerPlaces[];

	private readonly embedding: { words: number; scales: number; positions: number; norm: readonly [number, number] };

	/** Places for what is computed, `capacity` tokens at most. */
	private readonly room: Record<'ids' | 'state' | 'heard' | 'projected' | 'wide' | 'quantised' | 'scales' | 'sums' | 'attention' | 'pooled', number>;

	/**
	 * @param capacity most tokens in one call of {@link run}; at least the longest text
	 * @param read gives the bytes of the files that the layout names
	 */
	constructor(
		layout: EncoderLayout,
		private readonly kernels: Kernels,
		private readonly memory: WebAssembly.Memory,
		readonly capacity: number,
		read: ReadInto,
	) {
		const { hidden, feedForward, layers } = (this.sizes = layout.sizes);
		this.vocabulary = layout.tensors['word.weight']?.shape[0] ?? 0;
		const plan = new MemoryPlan(memory, kernels.heapStart());
		const weights = new EncoderWeights(layout, plan, kernels);
		const norm = (name: string) => [weights.plain(`${name}.weight`), weights.plain(`${name}.bias`)] as const;
		this.embedding = {
			words: weights.plain('word.weight'),
			scales: weights.plain('word.scale'),
			positions: weights.plain('position.weight'),
			norm: norm('embedding_norm'),
		};
		this.layers = Array.from({ length: layers }, (_, index) => ({
			mix: weights.linear(`layers.${index}.query_key_value`),
			attentionOutput: weights.linear(`layers.${index}.attention_output`),
			feedForwardIn: weights.linear(`layers.${index}.feed_forward_in`),
			feedForwardOut: weights.linear(`layers.${index}.feed_forward_out`),
			attentionNorm: norm(`layers.${index}.attention_norm`),
			outputNorm: norm(`layers.${index}.output_norm`),
		}));
		this.head = weights.has('head_out.weight')
			? { inner: weights.linear('head_in'), outer: weights.linear('head_out'), classes: layout.tensors['head_out.weight']?.shape[1] ?? 0 }
			: null;

		const floats = (perToken: number): number => plan.reserve(4 * capacity * perToken);
		const widest = Math.max(3 * hidden, feedForward);
		const wideBytes = 4 * capacity * widest;
		this.room = {
			ids: floats(1),
			state: floats(hidden),
			heard: floats(hidden),
			projected: floats(hidden),
			wide: plan.reserve(wideBytes),
			quantised: plan.reserve(2 * capacity * widest),
			scales: floats(1),
			sums: floats(1),
			attention: plan.reserve(4 * (hidden / this.sizes.heads + 1) * (capacity + 4)),
			pooled: floats(hidden),
		};
		plan.commit();
		weights.fill(memory, read, { start: this.room.wide, bytes: wideBytes });
	}

	/**
	 * @param ids token ids of several texts, all of one length, `capacity` tokens together at most
	 * @returns row after row the logits (texts × classes), or without a head the means (texts × hidden)
	 * @throws RangeError when a token is not in the vocabulary or the texts are too many
	 */
	run(ids: ReadonlyArray<readonly number[]>): Float32Array {
		const texts = ids.length;
		const length = ids[0]?.length ?? 0;
		const flat = ids.flat();
		if (flat.length > this.capacity) throw new RangeError(`${flat.length} tokens; at most ${this.capacity} fit`);
		if (flat.some((id) => !(id >= 0 && id < this.vocabulary))) throw new RangeError('a token is not in the vocabulary');
		new Int32Array(this.memory.buffer, this.room.ids, flat.length).set(flat);
		this.encode(texts, length);
		this.kernels.mean(this.room.state, texts, length, this.sizes.hidden, this.room.pooled);
		return this.head ? this.classify(texts, this.head) : this.read(this.room.pooled, texts, this.sizes.hidden, this.sizes.hidden);
	}

	/** The last layer's state of every token, in `room.state`. */
	private encode(texts: number, length: number): void {
		const { kernels, room, embedding } = this;
		const { hidden, heads, epsilon, feedForward } = this.sizes;
		const rows = texts * length;
		kernels.embed(room.ids, texts, length, embedding.words, embedding.scales, embedding.positions, hidden, room.state);
		kernels.normalise(room.state, 0, ...embedding.norm, epsilon, rows, hidden);
		for (const layer of this.layers) {
			this.linear(layer.mix, room.state, rows, room.wide);
			kernels.attend(room.wide, texts, length, heads, room.attention, room.heard);
			this.linear(layer.attentionOutput, room.heard, rows, room.projected);
			kernels.normalise(room.state, room.projected, ...layer.attentionNorm, epsilon, rows, hidden);
			this.linear(layer.feedForwardIn, room.state, rows, room.wide);
			kernels.gelu(room.wide, rows * feedForward);
			this.linear(layer.feedForwardOut, room.wide, rows, room.projected);
			kernels.normalise(room.state, room.projected, ...layer.outputNorm, epsilon, rows, hidden);
		}
	}

	private classify(texts: number, { inner, outer, classes }: NonNullable<Encoder['head']>): Float32Array {
		const { kernels, room } = this;
		this.linear(inner, room.pooled, texts, room.heard);
		kernels.hyperbolicTangent(room.heard, texts * inner.columns);
		this.linear(outer, room.heard, texts, room.projected);
		return this.read(room.projected, texts, outer.columns, classes);
	}

	/** The first `width` numbers of rows that lie `stride` numbers apart. */
	private read(start: number, rows: number, stride: number, width: number): Float32Array {
		const result = new Float32Array(rows * width);
		for (let row = 0; row < rows; row++) {
			result.set(new Float32Array(this.memory.buffer, start + 4 * row * stride, width), row * width);
		}
		return result;
	}

	private linear({ packed, scales, bias, depth, columns }: LinearPlace, x: number, rows: number, out: number): void {
		const { quantised, scales: rowScales, sums } = this.room;
		this.kernels.quantise(x, rows, depth, quantised, rowScales, sums);
		this.kernels.multiply(quantised, rowScales, sums, rows, depth, packed, scales, bias, columns, out);
	}
}
