import type { EtsFit } from './fitEts';

/** Predictions without chance: level, damped slope and season of the last state carried on. */
export function pointPath({ form, parameters, state }: EtsFit, length: number, horizon: number): Float64Array {
	const { level, slope, season } = state;
	const period = season.length;
	let growth = 0;
	let damping = 1;
	return Float64Array.from({ length: horizon }, (_, step) => {
		damping *= parameters.phi;
		growth += damping;
		const trend = form.trend === 'N' ? level : level + growth * slope;
		if (period === 0) return trend;
		const place = season[(length + step) % period] as number;
		return form.season === 'M' ? trend * place : trend + place;
	});
}
