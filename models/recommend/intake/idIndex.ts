import { idText } from './idText';

const EMPTY = -1;
const UNREADABLE = -2;
const AS_NUMBER = 1;
const AS_TEXT = 2;

/** Ids that look alike and are kept apart, or were taken as one. */
export interface IdCollisions {
	/** Ids that came as a number in some rows and as text in others: one id. */
	readonly numberAndText: number;
	/** Ids that differ in case or leading zeros only: several ids. */
	readonly alike: number;
	/** A few of the latter. */
	readonly examples: readonly string[];
}

export type IdReading = { readonly ok: true; readonly index: number } | { readonly ok: false; readonly reason: 'missing' | 'unreadable' };

const missing: IdReading = { ok: false, reason: 'missing' };
const unreadable: IdReading = { ok: false, reason: 'unreadable' };
const mostExamples = 3;

/** Numbers the ids of one column in the order of their first sight. */
export class IdIndex {
	readonly texts: string[] = [];

	/** Each spelling is cleaned once: in a million rows there are a few thousand. */
	private readonly bySpelling = new Map<unknown, number>();

	private readonly byText = new Map<string, number>();

	private readonly kinds: number[] = [];

	/** The id's number: the same for all its spellings. */
	read(value: unknown): IdReading {
		const index = this.bySpelling.get(value) ?? this.learn(value);
		if (index === EMPTY) return missing;
		return index === UNREADABLE ? unreadable : { ok: true, index };
	}

	/** The number of a text that is an id already. */
	add(text: string): number {
		const known = this.byText.get(text);
		if (known !== undefined) return known;
		const index = this.texts.length;
		this.texts.push(text);
		this.kinds.push(0);
		this.byText.set(text, index);
		return index;
	}

	collisions(): IdCollisions {
		const both = this.kinds.filter((kind) => kind === (AS_NUMBER | AS_TEXT)).length;
		const groups = new Map<string, string[]>();
		for (const text of this.texts) {
			const folded = text.toLowerCase().replace(/^0+(?=\d)/, '').replace(/^(\d+)\.0+$/, '$1');
			const group = groups.get(folded);
			if (group === undefined) groups.set(folded, [text]);
			else group.push(text);
		}
		const alike = [...groups.values()].filter((group) => group.length > 1);
		return { numberAndText: both, alike: alike.flat().length, examples: alike.slice(0, mostExamples).map((group) => group.slice(0, 2).join(' / ')) };
	}

	private learn(value: unknown): number {
		const text = idText(value);
		const index = text === null ? UNREADABLE : text === '' ? EMPTY : this.add(text);
		this.bySpelling.set(value, index);
		if (index >= 0) this.kinds[index] = (this.kinds[index] ?? 0) | (typeof value === 'string' ? AS_TEXT : AS_NUMBER);
		return index;
	}
}
