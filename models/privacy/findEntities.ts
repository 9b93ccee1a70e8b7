import { passesChineseId, passesIban, passesLuhn } from './checksums';
import type { Entity, EntityKind } from './types';

interface Finder {
	readonly kind: EntityKind;
	readonly pattern: RegExp;
	/** The part of a hit that it really is, from the hit's start; null where it is none. */
	readonly part?: (text: string) => string | null;
}

/** Characters of an IBAN by country (SWIFT's registry); other countries' are taken by their checksum alone. */
const ibanLengths: Readonly<Record<string, number>> = { AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SA: 24, SE: 24, SI: 19, SK: 24, TR: 26, UA: 29 };

/** The longest start of a hit that is an IBAN: a word behind it may look like more of it. */
function ibanIn(text: string): string | null {
	const wanted = ibanLengths[text.slice(0, 2).toUpperCase()];
	for (let end = text.length; end >= 15; end -= 1) {
		const compact = text.slice(0, end).replace(/ /g, '');
		const ends = text[end - 1] !== ' ' && !/[\p{L}\p{N}]/u.test(text[end] ?? '');
		if (ends && (wanted === undefined || compact.length === wanted) && passesIban(compact)) return text.slice(0, end);
	}
	return null;
}

const SHORTEST_PHONE = 9;
const LONGEST_PHONE = 12;
const whole = (test: (text: string) => boolean) => (text: string): string | null => (test(text) ? text : null);
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** What is found by its form, in the order of trust: an earlier hit takes its place in the text. */
const finders: readonly Finder[] = [
	{ kind: 'EMAIL', pattern: /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}._%+'-]+@[\p{Script=Latin}\p{Script=Cyrillic}\p{N}-]+(?:\.[\p{Script=Latin}\p{Script=Cyrillic}\p{N}-]+)*\.[\p{Script=Latin}\p{Script=Cyrillic}]{2,}/gu },
	{ kind: 'IBAN', pattern: /(?<![\p{Script=Latin}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/giu, part: ibanIn },
	{ kind: 'NATIONAL_ID', pattern: /(?<![\dXx])\d{17}[\dXx](?![\dXx])/g, part: whole(passesChineseId) },
	{ kind: 'CARD', pattern: /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g, part: whole((text) => digitsOf(text).length >= 13 && passesLuhn(digitsOf(text)) && !/^(\d)\1+$/.test(digitsOf(text))) },
	{ kind: 'PHONE', pattern: /(?<![\p{Script=Latin}\p{N}])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/gu },
	{ kind: 'PHONE', pattern: /(?<![\p{Script=Latin}\p{N}])(?:\+|00)\d{1,3}[ ./()-]*\d(?:[ ./()-]*\d){5,12}(?!\d)/gu },
	{ kind: 'PHONE', pattern: /(?<![\p{L}\p{N}$€£¥.,-])(?:\(\d{2,5}\) ?|0\d{1,4}[ /-])\d{3,4}(?:[ -]?\d{2,4}){1,2}(?![\p{L}\p{N}])/gu },
	// National numbers start with the 0 of the trunk; where there is none (Spain, Italy's mobiles), with 3 or 6 to 9, in threes or pairs.
	{ kind: 'PHONE', pattern: /(?<![\p{Script=Latin}\p{N}$€£¥.,-])0\d{1,4}(?:[ ./-]\d{2,8}){1,4}(?![\p{Script=Latin}\p{N}])/gu, part: whole((text) => digitsOf(text).length >= SHORTEST_PHONE && digitsOf(text).length <= LONGEST_PHONE) },
	{ kind: 'PHONE', pattern: /(?<![\p{Script=Latin}\p{N}$€£¥.,-])[36-9]\d{2}(?: \d{3} \d{3,4}|(?: \d{2}){3})(?![\p{Script=Latin}\p{N}])(?! ?[%€$£¥\p{N}])/gu },
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
	const search = ({ kind, pattern, part = (text) => text }: Finder): void => {
		for (const match of text.matchAll(pattern)) {
			const words = part(match[0]);
			if (words !== null) add(kind, match.index, words);
		}
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
