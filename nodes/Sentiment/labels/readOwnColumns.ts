import { mappingOf } from './labelColumn';
import type { LabelColumn } from './labelColumn';
import { readSentimentLabel } from './readSentimentLabel';

/**
 * Reads two columns of a user's own labels ("billing", "shipping"): compared as text, without
 * regard to capitals and outer spaces, and shown as they are first spelled.
 */
export function readOwnColumns(
	actual: readonly unknown[],
	predicted: readonly unknown[],
): { actual: LabelColumn; predicted: LabelColumn } {
	const spelling = new Map<string, string>();
	const read = (values: readonly unknown[]): LabelColumn => {
		const labels = values.map((value) => ownLabel(value, spelling));
		const isEmpty = values.map((value) => readSentimentLabel(value).kind === 'empty');
		const indexes = [...values.keys()].filter((index) => labels[index] === null);
		return {
			labels,
			scale: 'own',
			numbersAs: null,
			assumed: false,
			mapping: mappingOf(values, labels),
			empty: indexes.filter((index) => isEmpty[index]),
			unread: indexes.filter((index) => !isEmpty[index]),
		};
	};
	return { actual: read(actual), predicted: read(predicted) };
}

/** What two spellings of one own label share; null for what is no label. */
export function ownLabelKey(value: unknown): string | null {
	const isPlain = ['string', 'number', 'boolean', 'bigint'].includes(typeof value);
	if (!isPlain || readSentimentLabel(value).kind === 'empty') return null;
	return String(value).normalize('NFKC').trim().toLowerCase();
}

function ownLabel(value: unknown, spelling: Map<string, string>): string | null {
	const key = ownLabelKey(value);
	if (key === null) return null;
	const known = spelling.get(key);
	if (known !== undefined) return known;
	const label = String(value).trim();
	spelling.set(key, label);
	return label;
}
