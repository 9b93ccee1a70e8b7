/** Box-Cox transformation; λ = 0 is the logarithm. `value` above zero. */
export function boxCox(value: number, lambda: number): number {
	return Math.abs(lambda) < 1e-9 ? Math.log(value) : (value ** lambda - 1) / lambda;
}

/** The way back. Where the transformed value has no origin, 0. */
export function inverseBoxCox(value: number, lambda: number): number {
	if (Math.abs(lambda) < 1e-9) return Math.exp(value);
	const power = lambda * value + 1;
	return power <= 0 ? 0 : power ** (1 / lambda);
}
