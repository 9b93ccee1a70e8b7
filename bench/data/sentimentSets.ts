import { parse } from 'csv-parse/sync';

import { shuffled } from '../../models/random/shuffled';
import { decodeDump } from './decodeDump';
import { labelOf, polarLabel, type Example, type LabelledSet } from './labelledSet';
import { readLines } from './readSet';

/** A set that can be read from the data folder; `read` throws MissingData. */
export interface SetSource extends Omit<LabelledSet, 'examples'> {
	read(folder: string): Example[];
}

const split = (line: string, at: number): [string, string] => [line.slice(0, at), line.slice(at + 1)];

/** `label<TAB>text` under a heading. */
function labelFirst(file: string): SetSource['read'] {
	return (folder) =>
		readLines(folder, file).slice(1).map((line) => {
			const [label, text] = split(line, line.indexOf('\t'));
			return { text, label: polarLabel(label) };
		});
}

/** `text<TAB>label`. */
function labelLast(files: string[], toLabel: (name: string) => Example['label']): SetSource['read'] {
	return (folder) =>
		files.flatMap((file) => readLines(folder, file)).filter((line) => line.includes('\t')).map((line) => {
			const [text, label] = split(line, line.lastIndexOf('\t'));
			return { text, label: toLabel(label) };
		});
}

/** Texts in one file, labels in another. */
function inPairs(texts: string, labels: string): SetSource['read'] {
	return (folder) => {
		const names = readLines(folder, labels);
		return readLines(folder, texts).slice(0, names.length).map((text, index) => ({ text, label: labelOf(names[index] ?? '') }));
	};
}

function csv(file: string): SetSource['read'] {
	return (folder) => {
		const rows = parse(readLines(folder, file).join('\n'), { columns: true }) as Array<Record<string, string>>;
		return rows.map((row) => ({ text: row.text ?? '', label: labelOf(row.label ?? '') }));
	};
}

function wisesight(file: string): SetSource['read'] {
	return (folder) =>
		readLines(folder, file).map((line) => {
			const { texts, category } = JSON.parse(line) as { texts: string; category: string };
			return { text: texts, label: labelOf(category) };
		});
}

const XLMT: Record<string, string> = {
	ar: 'arabic', en: 'english', fr: 'french', de: 'german', hi: 'hindi', it: 'italian', pt: 'portuguese', es: 'spanish',
};
const TYQIANGZ: Record<string, string> = { zh: 'chinese', ja: 'japanese', ms: 'malay' };

export const sst2: SetSource = {
	name: 'SST-2 dev', language: 'en', twoClass: true, read: labelFirst('sst2/dev.tsv.gz'),
};
export const chnSentiCorp: SetSource = {
	name: 'ChnSentiCorp dev', language: 'zh', twoClass: true, read: labelFirst('zh_sentiment/chnsenticorp/dev.tsv.gz'),
};
export const tweetEval: SetSource = {
	name: 'TweetEval val', language: 'en', twoClass: false,
	read: inPairs('tweeteval/sentiment_val_text.txt', 'tweeteval/sentiment_val_labels.txt'),
};
export const xlmT: SetSource[] = Object.entries(XLMT).map(([language, folder]) => ({
	name: `XLM-T val ${language}`, language, twoClass: false,
	read: inPairs(`multiling_xlmt/${folder}/val_text.txt`, `multiling_xlmt/${folder}/val_labels.txt`),
}));
export const smsa: SetSource = {
	name: 'SmSA valid', language: 'id', twoClass: false, read: labelLast(['indonlu_smsa/valid_preprocess.tsv.gz'], labelOf),
};
export const tyqiangz: SetSource[] = Object.entries(TYQIANGZ).map(([language, folder]) => ({
	name: `tyqiangz test ${language}`, language, twoClass: false, read: csv(`multiling_tyqiangz/${folder}/test.csv.gz`),
}));
export const wisesightValid: SetSource = {
	name: 'Wisesight valid', language: 'th', twoClass: false, read: wisesight('thai_wisesight/valid.jsonl.gz'),
};
export const uciSentences: SetSource = {
	name: 'UCI sentences', language: 'en', twoClass: true,
	read: labelLast(['amazon_cells', 'imdb', 'yelp'].map((name) => `uci_sentences/${name}_labelled.txt`), polarLabel),
};

/**
 * Reads a set, its dump's escapes decoded; with `limit` only so many examples, drawn by a seed.
 * @throws MissingData
 */
export function readSet(source: SetSource, folder: string, limit = Infinity): LabelledSet {
	const { name, language, twoClass } = source;
	const all = source.read(folder).map(({ text, label }) => ({ text: decodeDump(text), label }));
	return { name, language, twoClass, examples: limit < all.length ? shuffled(all, 5).slice(0, limit) : all };
}
