/** What runs a model: our own engine, ONNX Runtime on WebAssembly, or its native build. */
export type EngineName = 'simd' | 'wasm' | 'native';

/** A tokenizer as the models use it: text in, ids out. */
export interface TextTokenizer {
	/** Ids without the special tokens around them. */
	encode(text: string): number[];
	/** Puts the special tokens around ids: `<s> … </s>`, `[CLS] … [SEP]`. */
	wrap(ids: readonly number[]): number[];
}

/** Which model a user has chosen. */
export type ModelReference = { kind: 'bundled'; name: string } | { kind: 'folder'; name: string };

/** Goes into every result, so that a reader knows what judged. */
export interface ModelBlock {
	name: string;
	version: string;
	/** `sha256:` and the first eight digits of the checksum of the weights. */
	hash: string;
	engine: EngineName;
	/** Held-out figures from the card; null for a model that a user has brought. */
	accuracy: string | null;
}

/** A model of texts in memory. */
export interface TextModel {
	readonly block: ModelBlock;
	readonly tokenizer: TextTokenizer;
	/** Most tokens in one reading window, special tokens included. */
	readonly windowTokens: number;
	/** Tokens in one micro-batch, so that it ends within about 250 ms. */
	readonly batchTokens: number;
	/** Memory that the model takes, in bytes. */
	readonly bytes: number;
	/** Texts of one token count → the model's numbers, row after row. */
	run(ids: ReadonlyArray<readonly number[]>): Promise<Float32Array>;
	free(): Promise<void>;
}

/** A text-classification model, with all that is needed to read its answer: its numbers are logits. */
export interface TextClassifier extends TextModel {
	readonly labels: readonly string[];
	/** Softmax temperature per language, and `default`; `aspect` for readings about an aspect. */
	readonly temperatures: Readonly<Record<string, number>>;
	/** Whether the model was trained to judge what a text says about the aspect that stands before it. */
	readonly readsAspects: boolean;
	/** Languages that the held-out figures cover; null when nobody has measured. */
	readonly languages: readonly string[] | null;
}

/** A model that turns a text into a vector: its numbers are the mean over the tokens, not yet of length 1. */
export interface TextEncoder extends TextModel {
	/** Numbers in a vector. */
	readonly width: number;
	/** What the model expects before a text, by what the text is for. */
	readonly prefixes: Readonly<Record<EmbeddingPurpose, string>>;
}

/** A query looks for passages; texts to be compared with one another are all queries. */
export type EmbeddingPurpose = 'query' | 'passage';
