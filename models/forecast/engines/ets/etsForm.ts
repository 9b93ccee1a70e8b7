/** One of the state space models: error, trend and season, each additive or multiplicative or none. */
export interface EtsForm {
	readonly error: 'A' | 'M';
	/** N none, A additive, D additive and damped. */
	readonly trend: 'N' | 'A' | 'D';
	readonly season: 'N' | 'A' | 'M';
}

/**
 * The 15 forms that are tried: multiplicative trends forecast badly, and an additive error with a
 * multiplicative season is numerically unstable (Hyndman & Athanasopoulos 2021, §8.6).
 * @param seasonal whether forms with a season take part
 * @param positive whether every value is above zero, as multiplicative forms need
 */
export function candidateForms(seasonal: boolean, positive: boolean): EtsForm[] {
	const errors = positive ? (['A', 'M'] as const) : (['A'] as const);
	const forms: EtsForm[] = [];
	for (const error of errors) {
		for (const trend of ['N', 'A', 'D'] as const) {
			forms.push({ error, trend, season: 'N' });
			if (!seasonal) continue;
			forms.push({ error, trend, season: 'A' });
			if (error === 'M') forms.push({ error, trend, season: 'M' });
		}
	}
	return forms;
}

/** As the literature writes it, for example "MAdM". */
export function formName({ error, trend, season }: EtsForm): string {
	return `${error}${trend === 'D' ? 'Ad' : trend}${season}`;
}
