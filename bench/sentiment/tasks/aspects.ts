import { BUNDLED, DEFAULT_OPTIONS, loadRuntime } from '../packageUnderTest';

export interface AspectsPayload {
	examples: Array<{ text: string; term: string }>;
}

/** Labels of one example: of the whole text, and of the term; null where the term was not found. */
export interface AspectsAnswer {
	whole: string;
	aspect: string | null;
}

/** Judges each text with its term as the one aspect, exactly as the node does. */
export async function aspectsTask({ examples }: AspectsPayload): Promise<AspectsAnswer[]> {
	const { getPool, requestAnalysis } = loadRuntime();
	const answers: AspectsAnswer[] = [];
	for (const { text, term } of examples) {
		const options = { ...DEFAULT_OPTIONS, aspects: [{ name: 'term', words: [term] }] };
		const { readings } = await requestAnalysis(getPool(), { texts: [text], model: BUNDLED, options }, {});
		const [reading] = readings;
		const read = reading !== undefined && reading.status !== 'refused' ? reading : null;
		answers.push({ whole: read?.label ?? 'none', aspect: read?.aspects?.[0]?.label ?? null });
	}
	return answers;
}
