/** A number without its sign: `mantissa` is ASCII digits with at most one point, `exponent` the power of ten. */
export interface DecimalText {
	readonly mantissa: string;
	readonly exponent: number;
}

const scientific = /^(\d+(?:[.,]\d+)?)[eE]([+-]?\d{1,3})$/;
/** The Arabic thousands (U+066C) and decimal (U+066B) marks have one meaning only. */
const arabicMarks = /^(\d+(?:\u066c\d{3})*)(?:\u066b(\d+))?$/;
/** Spaces or apostrophes, always the same one; then comma and point can only be the decimal mark. */
const openGroups = /^\d{1,3}([ '’`])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/;
const plainPoint = /^(?:\d+(?:\.\d*)?|\.\d+)$/;
const plainComma = /^\d*,\d+$/;
const commaGroups = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
/** Lakh and crore: 12,34,567. */
const indianGroups = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d*)?$/;
const pointGroups = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;

/**
 * Reads digits with their separators, or null when they are no number (`1.2.3`, `12 34`).
 * `decimalComma` decides only what has two readings: `1,234` and `1.234`.
 */
export function decimalText(text: string, decimalComma: boolean): DecimalText | null {
	const power = scientific.exec(text);
	if (power?.[1] !== undefined) return { mantissa: power[1].replace(',', '.'), exponent: Number(power[2]) };
	const arabic = arabicMarks.exec(text);
	const mantissa = arabic === null ? ungroup(text, decimalComma) : `${arabic[1]?.replace(/\u066c/g, '') ?? ''}.${arabic[2] ?? ''}`;
	return mantissa === null ? null : { mantissa, exponent: 0 };
}

function ungroup(text: string, decimalComma: boolean): string | null {
	if (openGroups.test(text)) return text.replace(/[ '’`]/g, '').replace(',', '.');
	if (decimalComma && plainComma.test(text)) return pointFor(text);
	if (decimalComma && pointGroups.test(text)) return pointFor(text.replace(/\./g, ''));
	if (plainPoint.test(text)) return text;
	if (commaGroups.test(text) || indianGroups.test(text)) return text.replace(/,/g, '');
	if (pointGroups.test(text)) return pointFor(text.replace(/\./g, ''));
	return plainComma.test(text) ? pointFor(text) : null;
}

function pointFor(text: string): string {
	return text.replace(',', '.');
}
