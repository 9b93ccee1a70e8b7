import { aspectTests, type AspectExample, type AspectSource } from '../data/aspectSets';
import { MissingData } from '../data/readSet';
import { withChild, type Child } from '../harness/child';
import type { BenchOptions } from '../harness/options';
import type { Part } from '../harness/part';
import { atLeast, row, type Row } from '../harness/row';
import type { AspectsAnswer, AspectsPayload } from './tasks/aspects';

const ENGINE = 'simd';
const QUICK_EXAMPLES = 40;
const GATE_POINTS = 5;
const STRETCH_POINTS = 8;

const share = (answers: readonly AspectsAnswer[], isRight: (answer: AspectsAnswer, index: number) => boolean): number =>
	answers.filter(isRight).length / Math.max(1, answers.length);

/** Accuracy where the sentence says the same of all its terms, and where it does not. */
function mixedNote(examples: readonly AspectExample[], answers: readonly AspectsAnswer[]): string {
	const labels = new Map<string, Set<string>>();
	for (const { text, label } of examples) labels.set(text, (labels.get(text) ?? new Set()).add(label));
	const mixed = examples.flatMap(({ text }, index) => ((labels.get(text)?.size ?? 0) > 1 ? [index] : []));
	const right = (of: (answer?: AspectsAnswer) => string | null | undefined): string =>
		mixed.length === 0 ? '-' : (mixed.filter((index) => of(answers[index]) === examples[index]?.label).length / mixed.length).toFixed(3);
	return `${mixed.length} terms of sentences that judge their terms differently: ${right((answer) => answer?.aspect)} against ${right((answer) => answer?.whole)}`;
}

async function rowsOf(child: Child, source: AspectSource, { data, quick }: BenchOptions): Promise<Row[]> {
	try {
		const all = source.read(data);
		const examples = quick ? all.slice(0, QUICK_EXAMPLES) : all;
		const payload: AspectsPayload = { examples: examples.map(({ text, term }) => ({ text, term })) };
		const answers = await child.ask<AspectsAnswer[]>(payload);
		const ours = share(answers, ({ aspect }, index) => aspect === examples[index]?.label);
		const whole = share(answers, (answer, index) => answer.whole === examples[index]?.label);
		const missed = answers.filter(({ aspect }) => aspect === null).length;
		const note = `${examples.length} terms; ${missed} not found, counted as wrong; ${mixedNote(examples, answers)}`;
		return [
			row({ measure: `${source.name}, accuracy per aspect`, engine: ENGINE, unit: 'share', ours, peer: { name: 'label of the whole sentence', value: whole }, note }),
			row({
				measure: `${source.name}, points over the whole-sentence label`, engine: ENGINE, unit: 'points', ours: 100 * (ours - whole),
				gate: atLeast(GATE_POINTS), stretch: atLeast(STRETCH_POINTS),
			}),
		];
	} catch (error) {
		if (!(error instanceof MissingData)) throw error;
		return [row({ measure: `${source.name}, accuracy per aspect`, engine: ENGINE, unit: 'share', ours: null, note: error.message })];
	}
}

/** Whether the label of an aspect says more than the label of the sentence that names it. */
export const aspects: Part = {
	name: 'aspects',
	run: async (options) =>
		await withChild('aspects', { N8N_MARKETING_AI_ENGINE: ENGINE }, async (child) => {
			const rows: Row[] = [];
			for (const source of aspectTests) rows.push(...(await rowsOf(child, source, options)));
			return rows;
		}),
};
