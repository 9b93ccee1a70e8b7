import { passesChineseId, passesIban, passesLuhn } from './checksums';
import type { Entity, EntityKind } from './types';

interface Finder {
	readonly kind: EntityKind;
	readonly pattern: RegExp;
	readonly holds?: (text: string) => boolean;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** What is found by its form, in the order of trust: an earlier hit takes its place in the text. */
const finders: readonly Finder[] = [
	{ kind: 'EMAIL', pattern: /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu },
	{ kind: 'IBAN', pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/giu, holds: (text) => passesIban(text.replace(/ /g, '')) },
	{ kind: 'NATIONAL_ID', pattern: /(?<![\dXx])\d{17}[\dXx](?![\dXx])/g, holds: passesChineseId },
	{ kind: 'CARD', pattern: /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g, holds: (text) => digitsOf(text).length >= 13 && passesLuhn(digitsOf(text)) && !/^(\d)\1+$/.test(digitsOf(text)) },
	{ kind: 'PHONE', pattern: /(?<![\p{L}\p{N}])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/gu },
	{ kind: 'PHONE', pattern: /(?<![\p{L}\p{N}])(?:\+|00)\d{1,3}[ ./()-]*\d(?:[ ./()-]*\d){5,12}(?!\d)/gu },
	{ kind: 'PHONE', pattern: /(?<![\p{L}\p{N}$€£¥.,-])(?:\(\d{2,5}\) ?|0\d{1,4}[ /-])\d{3,4}(?:[ -]?\d{2,4}){1,2}(?![\p{L}\p{N}])/gu },
	{ kind: 'PHONE', pattern: /(?<![\p{L}\p{N}$€£¥.,-])\d{3}[ .-]\d{3}[ .-]\d{4}(?![\p{L}\p{N}-])/gu },
	{ kind: 'PHONE', pattern: /(?<=(?:tel|phone|call|mobile|whatsapp|fax|电话|手机|微信|联系方式)[.:： ]{1,3})\+?\d[\d ()./-]{5,16}\d/giu },
	{ kind: 'NAME', pattern: /(?<=\b(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Pp]rof|[Hh]err|[Ff]rau)\.? )\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?/gu },
	{ kind: 'NAME', pattern: /(?<=\b(?:[Mm]y name is|[Dd]ear|[Cc]ontact person:?|[Cc]ustomer:|[Aa]ttn\.?:?) )\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?! (?:Customer|Team|Sir|Madam))/gu },
	{ kind: 'NAME', pattern: /(?<=(?:联系人|姓名|客户|我叫)[:： ]?)\p{Script=Han}{2,4}(?=[，,。；\s]|$)/gu },
];

const nameField = /^(?:first|last|full|contact|customer|given|family|sur)[ _-]?name$|^(?:name_first|name_last|vorname|nachname|姓名|联系人|客户姓名|收件人)$/i;
const contactField = /e-?mail|phone|mobile|tel(?:ephone)?$|电话|手机|邮箱/i;

/** Values of an item's own fields that name a person: the best knowledge of names that there is. Plain `name` is left out: it is the product as often. */
export function knownPersonalValues(json: unknown): Array<{ kind: EntityKind; text: string }> {
	if (typeof json !== 'object' || json === null) return [];
	return Object.entries(json).flatMap(([key, value]): Array<{ kind: EntityKind; text: string }> => {
		if (typeof value === 'object' && value !== null && /^(?:customer|contact|person|billing|shipping|recipient|owner)/i.test(key)) return [...knownPersonalValues(value), ...namedInside(value)];
		if (typeof value !== 'string' || value.trim().length < 2 || value.length > 100) return [];
		if (nameField.test(key)) return [{ kind: 'NAME', text: value.trim() }];
		return contactField.test(key) ? [{ kind: /mail|邮箱/i.test(key) ? 'EMAIL' : 'PHONE', text: value.trim() }] : [];
	});
}

function namedInside(value: object): Array<{ kind: EntityKind; text: string }> {
	const name: unknown = Reflect.get(value, 'name');
	return typeof name === 'string' && name.trim().length > 1 ? [{ kind: 'NAME', text: name.trim() }] : [];
}

/** Every piece of personal data in a text, from left to right, none over another. */
export function findEntities(text: string, known: ReadonlyArray<{ kind: EntityKind; text: string }> = []): Entity[] {
	const found: Entity[] = [];
	const free = (start: number, end: number): boolean => found.every((entity) => end <= entity.start || start >= entity.end);
	const add = (kind: EntityKind, start: number, words: string): void => {
		if (free(start, start + words.length)) found.push({ kind, start, end: start + words.length, text: words });
	};
	const search = ({ kind, pattern, holds }: Finder): void => {
		for (const match of text.matchAll(pattern)) if (holds === undefined || holds(match[0])) add(kind, match.index, match[0]);
	};
	// Addresses first: a known name inside one belongs to it.
	finders.filter(({ kind }) => kind === 'EMAIL').forEach(search);
	for (const value of known) {
		const escaped = value.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		for (const match of text.matchAll(new RegExp(/\p{Script=Han}/u.test(value.text) ? escaped : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'))) add(value.kind, match.index, match[0]);
	}
	finders.filter(({ kind }) => kind !== 'EMAIL').forEach(search);
	return found.sort((a, b) => a.start - b.start);
}
