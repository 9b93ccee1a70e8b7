/**
 * Calibrated probabilities: softmax of logits / temperature (Guo et al. 2017, "On Calibration of
 * Modern Neural Networks"). A temperature above 1 makes a model more modest.
 */
export function softmax(logits: ArrayLike<number>, temperature: number): number[] {
	const scaled = Array.from(logits, (logit) => logit / temperature);
	const highest = Math.max(...scaled);
	const powers = scaled.map((value) => Math.exp(value - highest));
	const total = powers.reduce((sum, power) => sum + power, 0);
	return powers.map((power) => power / total);
}
