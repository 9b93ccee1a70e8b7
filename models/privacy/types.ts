export type EntityKind = 'EMAIL' | 'PHONE' | 'CARD' | 'IBAN' | 'NATIONAL_ID' | 'NAME';

/** A piece of personal data in a text, by its place. */
export interface Entity {
	readonly kind: EntityKind;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}
