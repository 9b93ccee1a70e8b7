/**
 * Standard deviation of a simple smoothing's forecast at each step: σ √(1 + k α²) after k steps
 * (Hyndman et al. 2008, table 6.1). For α = 1 that of a random walk.
 */
export function growingDeviation(sigma: number, alpha: number, horizon: number): Float64Array {
	return Float64Array.from({ length: horizon }, (_, step) => sigma * Math.sqrt(1 + step * alpha * alpha));
}
