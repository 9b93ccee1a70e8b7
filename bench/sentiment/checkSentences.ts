import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Label, LabelledSet } from '../data/labelledSet';
import { withChild } from '../harness/child';
import { root } from '../harness/folders';
import type { Part } from '../harness/part';
import { atLeast, row, type Row } from '../harness/row';
import { evaluate, judgementOf, type Judgement } from './evaluate';
import { lexiconFigures } from './lexiconPeers';
import type { AnalyzeAnswer, AnalyzePayload } from './tasks/analyze';

const ENGINE = 'simd';
const FOLDER = join(root, 'bench', 'sentiment', 'checkSentences');

interface Sentence {
	id: string;
	language: string;
	phenomenon: string;
	text: string;
}

const lines = (file: string): string[] => readFileSync(join(FOLDER, file), 'utf8').trim().split('\n');
const labels = (reader: string): Map<string, Label> =>
	new Map(lines(`labels-${reader}-reader.tsv`).map((line) => line.split('\t') as [string, Label]));

/** Sentences on whose label both readers agree. */
function agreed(): Array<Sentence & { label: Label }> {
	const [first, second] = [labels('first'), labels('second')];
	return lines('sentences.jsonl')
		.map((line) => JSON.parse(line) as Sentence)
		.filter(({ id }) => first.get(id) === second.get(id))
		.map((sentence) => ({ ...sentence, label: first.get(sentence.id) as Label }));
}

function setOf(language: string, sentences: ReadonlyArray<{ text: string; label: Label }>): LabelledSet {
	return { name: 'check sentences', language, twoClass: false, examples: sentences.map(({ text, label }) => ({ text, label })) };
}

/** Sentences written for this benchmark, by phenomenon; see checkSentences/README.md. */
export const checkSentences: Part = {
	name: 'checkSentences',
	async run(): Promise<Row[]> {
		const sentences = agreed();
		const payload: AnalyzePayload = { texts: sentences.map(({ text }) => text), mode: 'job' };
		const { readings } = await withChild('analyze', { N8N_MARKETING_AI_ENGINE: ENGINE }, async (child) => await child.ask<AnalyzeAnswer>(payload));
		const judged = sentences.map((sentence, index) => ({ ...sentence, judgement: judgementOf(readings[index] as AnalyzeAnswer['readings'][number], false) }));
		const share = (some: ReadonlyArray<{ label: Label; judgement: Judgement }>): number =>
			some.filter(({ label, judgement }) => label === judgement.label).length / some.length;
		const english = judged.filter(({ language }) => language === 'en');
		const all = evaluate([{ set: setOf('und', judged), judgements: judged.map(({ judgement }) => judgement) }]);
		const lexicons = lexiconFigures(setOf('en', english));
		return [
			row({
				measure: 'check sentences, accuracy', engine: ENGINE, unit: 'share', ours: all.accuracy, gate: atLeast(0.8), stretch: atLeast(0.9),
				note: `${judged.length} sentences; English ${share(english).toFixed(3)}, Chinese ${share(judged.filter(({ language }) => language === 'zh')).toFixed(3)}; `
					+ `${(100 * all.coverage).toFixed(0)} % decided, ${(100 * all.decidedAccuracy).toFixed(1)} % of those right`,
			}),
			...lexicons.map(({ name, value, note }) =>
				row({ measure: 'check sentences, English, macro-recall', engine: ENGINE, unit: 'share', ours: evaluate([{ set: setOf('en', english), judgements: english.map(({ judgement }) => judgement) }]).macroRecall, peer: { name, value }, note })),
			...[...new Set(judged.map(({ phenomenon }) => phenomenon))].map((phenomenon) => {
				const some = judged.filter((each) => each.phenomenon === phenomenon);
				return row({ measure: `check sentences, ${phenomenon}`, engine: ENGINE, unit: 'share', ours: share(some), note: `${some.length} sentences` });
			}),
		];
	},
};
