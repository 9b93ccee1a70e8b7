/** A classifier of one's own on a text's vector, as an artefact keeps it. */
export interface LabelHead {
	/** Name and hash of the embedding model that the vectors come from: another one's mean nothing to it. */
	encoder: { name: string; hash: string };
	labels: string[];
	/** Mean of the training vectors, taken off every vector. */
	mean: Float32Array;
	/** labels × width, row after row, for the centred vectors. */
	weights: Float32Array;
	bias: Float32Array;
	/** Logits are divided by it, so that probabilities are as sure as they were right on held-out rows. */
	temperature: number;
}

/** What a saved head says of itself. */
export interface HeadName {
	name: string;
	/** `sha256:` and the first eight digits of the artefact's checksum. */
	hash: string;
	/** Validation figure that it was accepted with. */
	accuracy: string;
}

/** Labels of one's own in place of a bundled model. */
export interface TrainedLabels extends HeadName {
	kind: 'trained';
	head: LabelHead;
}

/** Logits of a vector of length 1 at most. @throws RangeError when the vector has another width */
export function headLogits({ labels, mean, weights, bias }: LabelHead, vector: ArrayLike<number>): number[] {
	if (vector.length !== mean.length) throw new RangeError(`a vector of ${vector.length} numbers; the labels were trained on ${mean.length}`);
	return labels.map((_, label) => {
		let logit = bias[label] as number;
		for (let index = 0; index < mean.length; index += 1) {
			logit += (weights[label * mean.length + index] as number) * ((vector[index] as number) - (mean[index] as number));
		}
		return logit;
	});
}
