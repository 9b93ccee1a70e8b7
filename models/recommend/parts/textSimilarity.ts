import { BestFew } from '../data/bestFew';
import { RowBuilder } from '../data/rowBuilder';
import { transposeRows } from '../data/transposeRows';
import type { CatalogueItem, SparseRows } from '../types';
import { wordsOf } from './words';

/** Of a long description only the first so many words count. */
const MOST_WORDS = 200;
/** A word of more items than this says too little for the pairs that it costs. */
const MOST_ITEMS_PER_WORD = 5000;
const ITEMS_PER_STEP = 64;

function textOf({ title = '', text = '', category = '', tags = [] }: CatalogueItem): string {
	return [title, category, ...tags, text].join(' ');
}

/** Items × words, each row of length 1: (1 + ln count) · ln(items ÷ items with the word). */
function weigh(items: ReadonlyArray<CatalogueItem | undefined>): SparseRows {
	const places = new Map<string, number>();
	const counts = items.map((item) => {
		const found = new Map<number, number>();
		for (const word of wordsOf(item === undefined ? '' : textOf(item)).slice(0, MOST_WORDS)) {
			const place = places.get(word) ?? places.size;
			places.set(word, place);
			found.set(place, (found.get(place) ?? 0) + 1);
		}
		return found;
	});
	const itemsWith = new Int32Array(places.size);
	for (const found of counts) for (const place of found.keys()) itemsWith[place] = (itemsWith[place] as number) + 1;
	const described = counts.filter((found) => found.size > 0).length;
	const builder = new RowBuilder(places.size);
	for (const found of counts) {
		const words = [...found].filter(([place]) => (itemsWith[place] as number) <= MOST_ITEMS_PER_WORD);
		const weights = words.map(([place, count]) => (1 + Math.log(count)) * Math.log(1 + described / (itemsWith[place] as number)));
		const length = Math.hypot(...weights);
		builder.add(words.map(([place]) => place), weights.map((weight) => weight / length));
	}
	return builder.build();
}

/**
 * How alike the words of two items are: cosine of TF-IDF, squared, because only near ones mean
 * something. It needs no buyer at all, so it speaks for new items and in small shops.
 * @param items what the catalogue says by place; undefined for nothing
 * @param isNew by place: 1 for an item that nobody has had. Of those and of the others the nearest
 * `neighbours` each are kept, so that a large old catalogue does not crowd out what is new
 * @returns item × item, without the item itself
 */
export function* textSimilarity(items: ReadonlyArray<CatalogueItem | undefined>, neighbours: number, isNew: Uint8Array): Generator<void, SparseRows> {
	const rows = weigh(items);
	const columns = transposeRows(rows);
	const sums = new Float64Array(items.length);
	const touched: number[] = [];
	const [best, bestNew] = [new BestFew(neighbours), new BestFew(neighbours)];
	const builder = new RowBuilder(items.length);
	for (let item = 0; item < items.length; item += 1) {
		for (let at = rows.start[item] as number; at < (rows.start[item + 1] as number); at += 1) {
			const word = rows.column[at] as number;
			const own = rows.value[at] as number;
			for (let entry = columns.start[word] as number; entry < (columns.start[word + 1] as number); entry += 1) {
				const other = columns.column[entry] as number;
				if (sums[other] === 0) touched.push(other);
				sums[other] = (sums[other] as number) + own * (columns.value[entry] as number);
			}
		}
		best.clear();
		bestNew.clear();
		for (const other of touched) {
			if (other !== item) (isNew[other] === 1 ? bestNew : best).offer(other, (sums[other] as number) ** 2);
			sums[other] = 0;
		}
		touched.length = 0;
		builder.addBest(best, bestNew);
		if (item % ITEMS_PER_STEP === 0) yield;
	}
	return builder.build();
}
