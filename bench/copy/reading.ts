import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../harness/folders';
import type { Part } from '../harness/part';
import { atLeast, row, type Row } from '../harness/row';
import { isAddress } from './adCopyResult';
import type { BriefEntry } from './brief';
import { ninthSet } from './briefSet';
import { ENGINE } from './engine';
import { generate, MissingNode } from './generate';
import { readBriefs } from './readData';

const FOLDER = join(root, 'bench', 'copy', 'reading');
const GATE = 0.85;

interface ReadLine {
	id: string;
	text: string;
}

interface Verdict extends ReadLine {
	runs: boolean;
}

/** 20 English and 10 Chinese briefs whose texts nobody had read before, each with one of its channels: 30 sets that a person can read in an hour. */
function chosenBriefs(): Array<{ entry: BriefEntry; channel: string }> {
	return readBriefs(ninthSet).map((entry, index) => ({ entry, channel: entry.brief.channels?.[index % entry.brief.channels.length] ?? 'googleRsa' }));
}

const readTable = (file: string): string[][] => readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));

/** Verdicts of one reader: id, `yes` or `no`, the text as it was read, the reason. */
const readVerdicts = (file: string): Verdict[] => readTable(file).map(([id = '', runs, text = '']) => ({ id, text, runs: runs === 'yes' }));

function rowOf(reader: string, verdicts: readonly Verdict[], lines: readonly ReadLine[]): Row {
	const now = new Map(lines.map(({ id, text }) => [id, text]));
	const changed = verdicts.filter(({ id, text }) => now.get(id) !== text).length;
	const share = (some: readonly Verdict[]): number => some.filter(({ runs }) => runs).length / some.length;
	const of = (language: string): string => share(verdicts.filter(({ id }) => id.startsWith(language))).toFixed(3);
	return row({
		measure: `lines that would run as is, reader ${reader}`, engine: ENGINE, unit: 'share', ours: share(verdicts), gate: atLeast(GATE),
		note: `${verdicts.length} lines; en ${of('en')}, zh ${of('zh')}; ${changed} of them read otherwise by now`,
	});
}

/** Writes the 30 sets for a reader, one numbered line a text, and counts the verdicts that readers have left beside them. */
export const reading: Part = {
	name: 'reading',
	async run(_, say): Promise<Row[]> {
		try {
			const chosen = chosenBriefs();
			const generated = await generate(chosen.map(({ entry, channel }) => ({ ...entry.brief, channels: [channel] })));
			const lines = generated.flatMap((one, index): ReadLine[] => {
				const { entry, channel } = chosen[index] as (typeof chosen)[number];
				if ('failure' in one) return [];
				return one.result.assets.filter((asset) => !isAddress(asset)).map(({ field, text }, at) => ({ id: `${entry.id} ${channel} ${field} ${at + 1}`, text: text.replaceAll('\n', ' ⏎ ') }));
			});
			mkdirSync(FOLDER, { recursive: true });
			const file = join(FOLDER, 'sets.tsv');
			writeFileSync(file, `# id\ttext\n${lines.map(({ id, text }) => `${id}\t${text}`).join('\n')}\n`);
			say(`${lines.length} lines in ${file}`);
			const files = readdirSync(FOLDER).filter((name) => /^verdicts\..+\.tsv$/.test(name)).sort();
			return files.map((name) => rowOf(name.split('.')[1] ?? name, readVerdicts(join(FOLDER, name)), lines));
		} catch (error) {
			if (!(error instanceof MissingNode)) throw error;
			return [row({ measure: 'lines that would run as is', engine: ENGINE, unit: 'share', ours: null, gate: atLeast(GATE), note: error.message })];
		}
	},
};
