const digitZeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/**
 * Writes the digits, signs and spaces of other scripts in ASCII, so that numbers and dates have one
 * spelling to be read from: full-width forms, Arabic-Indic, Persian, Devanagari, Bengali and Thai
 * digits, the minus signs and dashes, no-break and thin spaces. Marks that only steer the direction
 * of writing are dropped. Everything else stays (a superscript 2 is not a 2).
 */
export function plainCharacters(text: string): string {
	return text
		.replace(/[\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
		.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
		.replace(/[٠-٩۰-۹०-९০-৯๐-๙]/g, asciiDigit)
		.replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
		.replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}

function asciiDigit(character: string): string {
	const code = character.charCodeAt(0);
	const zero = digitZeros.find((start) => code >= start && code <= start + 9) ?? code;
	return String(code - zero);
}
