import { parse } from 'csv-parse/sync';

import { readLines } from '../data/readSet';

export interface Labelled {
	text: string;
	label: string;
}

/** banking77's training or test part. @throws MissingData */
export function banking77(data: string, part: 'train' | 'test'): Labelled[] {
	const records = parse(readLines(data, `banking77/${part}.csv`).join('\n'), { columns: true }) as Array<{ text: string; category: string }>;
	return records.map(({ text, category }) => ({ text: text.trim(), label: category }));
}

/** AdvertiseGen dev: attributes of a product and the advertisement written for it. @throws MissingData */
export function advertiseGen(data: string): Array<{ attributes: string; advertisement: string }> {
	return readLines(data, 'advertisegen/dev.json').map((line) => {
		const { content, summary } = JSON.parse(line) as { content: string; summary: string };
		return { attributes: content.replace(/[#*]/g, ' '), advertisement: summary };
	});
}
