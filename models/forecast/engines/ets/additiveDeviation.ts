import type { EtsFit } from './fitEts';

/**
 * Standard deviation of an additive form's forecast at each step
 * (Hyndman et al. 2008, table 6.1, class 1): σ² (1 + Σ c²), c_j = α + β(φ + … + φ^j) + γ on whole seasons.
 */
export function additiveDeviation({ form, parameters, state, variance }: EtsFit, horizon: number): Float64Array {
	const { alpha, beta, gamma, phi } = parameters;
	const period = state.season.length;
	let sum = 1;
	let growth = 0;
	let damping = 1;
	return Float64Array.from({ length: horizon }, (_, step) => {
		if (step > 0) {
			damping *= phi;
			growth += damping;
			const trend = form.trend === 'N' ? 0 : beta * growth;
			const seasonal = period > 0 && step % period === 0 ? gamma : 0;
			sum += (alpha + trend + seasonal) ** 2;
		}
		return Math.sqrt(variance * sum);
	});
}
