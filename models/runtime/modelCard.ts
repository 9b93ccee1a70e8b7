/** A bundled model's description, read from the `card.json` beside its weights. */
export interface ModelCard {
	name: string;
	version: string;
	task: string;
	licence: string;
	/** Languages (BCP 47) that the held-out figures cover. */
	languages: string[];
	/** Files of the model with their size and checksum. */
	files: Record<string, { bytes: number; sha256: string }>;
	/** One line with the held-out figures that the model was accepted with. */
	accuracy: string;
	/** Softmax temperature per language, and `default`. */
	temperatures: Record<string, number>;
	/** Whether the model was trained with aspects before the texts. */
	readsAspects?: boolean;
	labels: string[];
	/** Most tokens in one reading window, special tokens included. */
	windowTokens: number;
}
