import { seededNormal } from '../../numeric/seededNormal';
import type { EtsFit } from './fitEts';

/** A relative error below this would turn the level around. */
const LOWEST_RELATIVE_ERROR = -0.99;

/** Possible futures of a fitted form: normal errors, fed back into the state. */
export function simulateEts(fit: EtsFit, length: number, horizon: number, paths: number, seed: number): Float64Array[] {
	const { form, parameters, state } = fit;
	const { alpha, beta, gamma, phi } = parameters;
	const deviation = Math.sqrt(fit.variance);
	const normal = seededNormal(seed);
	const period = state.season.length;
	return Array.from({ length: paths }, () => {
		const season = state.season.slice();
		let { level, slope } = state;
		const path = new Float64Array(horizon);
		for (let step = 0; step < horizon; step += 1) {
			const trend = form.trend === 'N' ? level : level + phi * slope;
			const place = period === 0 ? 0 : (length + step) % period;
			const seasonal = period === 0 ? 0 : (season[place] as number);
			const prediction = form.season === 'M' ? trend * seasonal : trend + seasonal;
			const chance = deviation * normal();
			const error = form.error === 'M' ? prediction * Math.max(LOWEST_RELATIVE_ERROR, chance) : chance;
			const divisor = form.season === 'M' ? seasonal : 1;
			level = trend + (alpha * error) / divisor;
			slope = phi * slope + (beta * error) / divisor;
			if (form.season === 'M') season[place] = seasonal + (gamma * error) / trend;
			else if (form.season === 'A') season[place] = seasonal + gamma * error;
			path[step] = prediction + error;
		}
		return path;
	});
}
