import { findEntities } from './findEntities';
import type { EntityKind } from './types';

/**
 * Replaces personal data by numbered placeholders, and puts it back. One masker keeps one numbering: the same
 * value gets the same placeholder in every text. The values stay in the masker and go nowhere else.
 *
 * @example
 * const masker = new Masker();
 * masker.mask('Write to ann@example.com'); // Write to ⟦EMAIL_1⟧
 */
export class Masker {
	private readonly placeholders = new Map<string, string>();

	private readonly values = new Map<string, string>();

	private readonly counts = new Map<EntityKind, number>();

	constructor(private readonly known: ReadonlyArray<{ kind: EntityKind; text: string }> = []) {}

	/** How many different values are masked. */
	get count(): number {
		return this.values.size;
	}

	/** The text with placeholders in place of personal data. Brackets that look like a placeholder are taken out first. */
	mask(text: string): string {
		const plain = text.replace(/[⟦⟧]/g, '');
		let masked = '';
		let position = 0;
		for (const { kind, start, end, text: value } of findEntities(plain, this.known)) {
			masked += plain.slice(position, start) + this.placeholderFor(kind, value);
			position = end;
		}
		return masked + plain.slice(position);
	}

	/** The text with the values put back. Null when it holds a placeholder that was never given out: it was made up. */
	unmask(text: string): string | null {
		let isKnown = true;
		// Models change the case and put spaces in.
		const restored = text.replace(/⟦\s*([A-Za-z_]+)[ _]*(\d+)\s*⟧/g, (whole, kind: string, number: string) => {
			const value = this.values.get(`⟦${kind.toUpperCase().replace(/_+$/, '')}_${number}⟧`);
			if (value === undefined) isKnown = false;
			return value ?? whole;
		});
		return isKnown && !/[⟦⟧]/.test(restored) ? restored : null;
	}

	private placeholderFor(kind: EntityKind, value: string): string {
		const key = `${kind} ${value.toLowerCase()}`;
		const before = this.placeholders.get(key);
		if (before !== undefined) return before;
		const number = (this.counts.get(kind) ?? 0) + 1;
		this.counts.set(kind, number);
		const placeholder = `⟦${kind}_${number}⟧`;
		this.placeholders.set(key, placeholder);
		this.values.set(placeholder, value);
		return placeholder;
	}
}
