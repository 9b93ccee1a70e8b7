import type { Brief } from '../brief/brief';
import { titleCase } from '../brief/englishPhrase';
import type { ProductKind } from '../brief/productKind';
import { countUnits } from '../count/countUnits';
import type { Candidate } from '../types';
import type { FieldTask } from './fieldTask';

/** What a firm makes goes by another name than the firm. */
const isMade: ReadonlySet<ProductKind> = new Set(['goods', 'food', 'software', 'course', 'event']);

/** The name as it fits a field for it. */
export function brands({ brief, rule }: FieldTask): Candidate[] {
	const fits = (name: string): boolean => countUnits(rule.unit, name) <= rule.max && countUnits(rule.unit, name) >= rule.min;
	// A long name goes by some of its whole words, the first ones if they fit.
	const words = (brief.names[0] ?? '').split(' ');
	const runs = words.flatMap((_, from) => words.slice(from).map((__, index) => words.slice(from, words.length - index)));
	const starts = runs.map((run) => run.join(' ').replace(/[\s,:;&–-]+$|\s(?:of|for|and|with|the|by|in|from)$/giu, ''));
	// A model is no business; a shop's or a service's whole name is one.
	if (brief.firm !== null && fits(brief.firm) && (isMade.has(brief.kind) || /\d/.test(brief.names[0] ?? '') || !fits(brief.names[0] ?? ''))) return [nameCandidate(brief, brief.firm, 0)];
	const names = brief.names.some(fits) ? brief.names : starts;
	return names.filter(fits).map((text, index) => nameCandidate(brief, text, index));
}

const nameCandidate = ({ productId }: Brief, text: string, index: number): Candidate => ({ text, angle: 'brand', facts: [productId], group: 'name', frame: `name:${index}`, weight: 1 - 0.1 * index, source: 'builtIn' });

/** Words for the shown address: what it is, what people search for, what it is called. */
export function paths({ brief, rule }: FieldTask): Candidate[] {
	const sources = [
		...brief.keywords.map((keyword) => ({ ...keyword, weight: 0.9 })),
		...(brief.category === null ? [] : [{ ...brief.category, weight: 0.8 }]),
		...brief.names.map((text) => ({ id: brief.productId, text, weight: 0.6 })),
	];
	const slug = (text: string): string => titleCase(text.normalize('NFKC').replace(/[^\p{L}\p{N} -]/gu, '').trim()).replace(/\s+/g, '-');
	return sources.flatMap(({ id, text, weight }) => {
		const words = text.split(' ');
		const ends = [text, ...(words.length > 2 ? [words.slice(-2).join(' ')] : [])];
		return ends.map((end, index): Candidate => ({ text: slug(end), angle: 'keyword', facts: [id], group: end, frame: `path:${end}`, weight: weight - 0.1 * index, source: 'builtIn' })).filter(({ text: path }) => path.length > 1 && countUnits(rule.unit, path) <= rule.max);
	});
}
