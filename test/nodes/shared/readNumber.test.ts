import * as fc from 'fast-check';
import { decimalCommaOf } from '../../../nodes/shared/decimalCommaOf';
import { readNumber } from '../../../nodes/shared/readNumber';
import type { NumberOptions } from '../../../nodes/shared/readNumber';

const value = (input: unknown, options?: NumberOptions): unknown => {
	const reading = readNumber(input, options);
	return reading.ok ? reading.value : reading.reason;
};

// Oracle: the amounts as a bookkeeper reads them, written down by hand.
describe('readNumber', () => {
	it.each<[unknown, number]>([
		[12.5, 12.5],
		[0, 0],
		[10n, 10],
		['1234.56', 1234.56],
		['  42 ', 42],
		['1,234.56', 1234.56],
		['1.234,56', 1234.56],
		['1 234,56', 1234.56],
		['1\u00a0234,56', 1234.56],
		['1\u202f234\u202f567,8', 1234567.8],
		["1'234.50", 1234.5],
		['1’234’567.50', 1234567.5],
		['1,234', 1234],
		['1.234', 1.234],
		['1,234,567', 1234567],
		['1.234.567', 1234567],
		['12,34,567.5', 1234567.5],
		['12,5', 12.5],
		['0,123', 0.123],
		['1234,567', 1234.567],
		['.5', 0.5],
		['5.', 5],
		['007', 7],
		['1e-7', 1e-7],
		['1.5E3', 1500],
		['-12.5', -12.5],
		['\u221212.5', -12.5],
		['–12.5', -12.5],
		['12.50-', -12.5],
		['+3', 3],
		['(12.50)', -12.5],
		['１２３．５', 123.5],
		['１，２３４', 1234],
		['١٢٣٤', 1234],
		['١٬٢٣٤٫٥', 1234.5],
		['١٫٥٠٠', 1.5],
		['۱۲۳', 123],
		['\u200f123\u200e', 123],
	])('reads %j', (input, expected) => {
		expect(readNumber(input)).toEqual({ ok: true, value: expected });
	});

	it.each<[string, number]>([
		['€12.50', 12.5],
		['12,50 €', 12.5],
		['$1,234.50', 1234.5],
		['-$5', -5],
		['$-5.00', -5],
		['($5.00)', -5],
		['$(5.00)', -5],
		['£ 7', 7],
		['¥1,000', 1000],
		['￥１０００', 1000],
		['CN¥12', 12],
		['R$ 1.234,50', 1234.5],
		['US$3', 3],
		['USD 12', 12],
		['12 USD', 12],
		['$12 USD', 12],
		["CHF 1'234.50", 1234.5],
		['Fr. 12.50', 12.5],
		['Rs.500', 500],
		['12元', 12],
		['99,90 zł', 99.9],
		['₹1,00,000', 100000],
	])('reads the amount of money %j', (input, expected) => {
		expect(readNumber(input)).toEqual({ ok: true, value: expected, unit: 'currency' });
	});

	it.each<[string, number]>([
		['12%', 0.12],
		['12.3 %', 0.123],
		['-7%', -0.07],
		['(5%)', -0.05],
		['%50', 0.5],
		['１２％', 0.12],
		['١٢٪', 0.12],
		['12,5%', 0.125],
		['0%', 0],
	])('reads the share %j exactly', (input, expected) => {
		expect(readNumber(input)).toEqual({ ok: true, value: expected, unit: 'percent' });
	});

	it('reads micros only where it was told so', () => {
		expect(readNumber('1230000')).toEqual({ ok: true, value: 1230000 });
		expect(readNumber('1230000', { micros: true })).toEqual({ ok: true, value: 1.23, unit: 'micros' });
		expect(readNumber(1230000, { micros: true })).toEqual({ ok: true, value: 1.23, unit: 'micros' });
		expect(value('12%', { micros: true })).toBe(0.12);
	});

	it('lets decimalComma decide what has two readings, and only that', () => {
		expect(value('1,234', { decimalComma: true })).toBe(1.234);
		expect(value('1.234', { decimalComma: true })).toBe(1234);
		for (const text of ['1,234.56', '1.234,56', '12,5', '1.5', '0.123', '1,234,567', '1.234.567', '1 234,5', '12']) {
			expect(value(text, { decimalComma: true })).toBe(value(text));
		}
	});

	it.each<[unknown, string]>([
		[null, 'empty'],
		[undefined, 'empty'],
		['', 'empty'],
		[' \n\u00a0', 'empty'],
		['--', 'empty'],
		['—', 'empty'],
		[true, 'not-a-number'],
		[false, 'not-a-number'],
		[[1], 'not-a-number'],
		[{ valueOf: 5 }, 'not-a-number'],
		[NaN, 'not-a-number'],
		[Infinity, 'not-a-number'],
		['Infinity', 'not-a-number'],
		['NaN', 'not-a-number'],
		['1e999', 'not-a-number'],
		['0x10', 'not-a-number'],
		['n/a', 'not-a-number'],
		['1.2.3', 'not-a-number'],
		['2026-01-31', 'not-a-number'],
		['12 34', 'not-a-number'],
		['1,23,4', 'not-a-number'],
		['1,234.5,6', 'not-a-number'],
		['10-20', 'not-a-number'],
		['(12.50', 'not-a-number'],
		['12 pieces', 'not-a-number'],
		['SKU 12', 'not-a-number'],
		['TOP 10', 'not-a-number'],
		['12²', 'not-a-number'],
		['$5%', 'not-a-number'],
		['50%%', 'not-a-number'],
		['€', 'not-a-number'],
		['$$$5', 'not-a-number'],
		['👍', 'not-a-number'],
		['(-5)', 'ambiguous'],
		['--5', 'ambiguous'],
		['-5-', 'ambiguous'],
	])('does not read %p: %s', (input, reason) => {
		expect(readNumber(input)).toEqual({ ok: false, reason });
	});

	it('stays quick on huge texts', () => {
		for (const part of ['1', '(', '-', ' ', ',', '1,', '$', '🙂']) expect(readNumber(part.repeat(1_000_000)).ok).toBe(false);
	});

	// Oracle: ICU (Intl.NumberFormat) writes the number, in the way of each country.
	it.each(['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'pt-BR', 'es-MX', 'zh-CN', 'ja-JP', 'ar-EG', 'fa-IR', 'hi-IN', 'sv-SE', 'he-IL', 'th-TH'])(
		'reads what %s writes',
		(locale) => {
			const cents = fc.integer({ min: -999_999_999, max: 999_999_999 });
			const currency = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
			const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
			const percent = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, useGrouping: false });
			fc.assert(
				fc.property(cents, (drawn) => {
					const amount = drawn / 100;
					expect(value(decimal.format(amount))).toBe(amount);
					expect(readNumber(currency.format(amount))).toEqual({ ok: true, value: amount, unit: 'currency' });
					const share = (drawn % 10_000) / 1000;
					expect(readNumber(percent.format(share))).toEqual({ ok: true, value: share + 0, unit: 'percent' });
				}),
			);
		},
	);

	it('reads back every finite number that JavaScript writes, and answers to anything', () => {
		fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (drawn) => expect(value(String(drawn))).toBe(drawn + 0)));
		fc.assert(fc.property(fc.anything(), (drawn) => expect([true, false]).toContain(readNumber(drawn).ok)));
	});
});

describe('decimalCommaOf', () => {
	it.each<[unknown[], boolean]>([
		[['1.234', '12,50'], true],
		[['1.234', '2.500'], false],
		[['1,234', '12.50'], false],
		[['1,234', '5,678'], false],
		[['1.234.567', '1,234'], true],
		[['1 234,50', null, 7], true],
		[['12,50 €'], true],
		[['12,50', '12.50'], false],
		[[], false],
	])('of %j is %p', (values, expected) => {
		expect(decimalCommaOf(values)).toBe(expected);
	});
});
