import { decimalText } from './decimalText';
import { peelNumber } from './peelNumber';
import { plainCharacters } from './plainCharacters';

export type NumberUnit = 'percent' | 'currency' | 'micros';

export type NumberReading =
	| { readonly ok: true; readonly value: number; readonly unit?: NumberUnit }
	| { readonly ok: false; readonly reason: 'empty' | 'not-a-number' | 'ambiguous' };

export interface NumberOptions {
	/** `1,234` is 1.234 and `1.234` is 1234. Off: the other way round. See `decimalCommaOf` for a column. */
	readonly decimalComma?: boolean;
	/** The field is in millionths, as Google Ads' costMicros. Off by default: nothing in a number shows it. */
	readonly micros?: boolean;
}

/** Longer texts hold prose, not one number. */
const longest = 64;

/**
 * Reads one number from what a node handed over: a number or a text with thousands separators
 * (`1,234.56` `1.234,56` `1 234,56` `1'234.50` `12,34,567`), a currency, a percent sign (`12%` is
 * 0.12), parentheses or a minus on either side. `empty` is null, undefined, blank or dashes only;
 * `ambiguous` is a number with two signs, such as `(-5)`. Booleans, lists and objects are not numbers.
 *
 * @example readNumber('€ 1.234,56') // { ok: true, value: 1234.56, unit: 'currency' }
 */
export function readNumber(value: unknown, options: NumberOptions = {}): NumberReading {
	if (value === null || value === undefined) return { ok: false, reason: 'empty' };
	if (typeof value === 'number' || typeof value === 'bigint') return fromNumber(Number(value), options);
	if (typeof value !== 'string') return { ok: false, reason: 'not-a-number' };
	const trimmed = value.trim();
	if (trimmed.length > longest) return { ok: false, reason: 'not-a-number' };
	const text = plainCharacters(trimmed).trim();
	return /^-*$/.test(text) ? { ok: false, reason: 'empty' } : fromText(text, options);
}

function fromNumber(value: number, options: NumberOptions): NumberReading {
	if (!Number.isFinite(value)) return { ok: false, reason: 'not-a-number' };
	return options.micros === true ? { ok: true, value: value / 1e6, unit: 'micros' } : { ok: true, value };
}

function fromText(text: string, options: NumberOptions): NumberReading {
	const parts = peelNumber(text);
	const decimal = decimalText(parts.core, options.decimalComma === true);
	if (decimal === null || (parts.percent && parts.currency)) return { ok: false, reason: 'not-a-number' };
	if (parts.signs > 1) return { ok: false, reason: 'ambiguous' };
	const unit: NumberUnit | undefined = parts.percent ? 'percent' : options.micros === true ? 'micros' : parts.currency ? 'currency' : undefined;
	// Moved in the text, not divided: 12.3 / 100 is 0.12300000000000001.
	const shift = unit === 'percent' ? -2 : unit === 'micros' ? -6 : 0;
	const size = Number(`${decimal.mantissa}e${decimal.exponent + shift}`);
	if (!Number.isFinite(size)) return { ok: false, reason: 'not-a-number' };
	// Adding 0 makes 0 of -0.
	const value = (parts.negative ? -size : size) + 0;
	return unit === undefined ? { ok: true, value } : { ok: true, value, unit };
}
