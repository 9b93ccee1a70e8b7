import type { Brief } from '../../../bench/copy/brief';
import { briefTexts } from '../../../bench/copy/briefTexts';
import { inventedClaims } from '../../../bench/copy/facts/inventedClaims';
import { inventedNumbers } from '../../../bench/copy/facts/inventedNumbers';
import { chineseNumeral, englishNumeral, readDigits } from '../../../bench/copy/facts/numerals';
import { quantities } from '../../../bench/copy/facts/quantities';
import { firstSet } from '../../../bench/copy/briefSet';
import { readBriefs } from '../../../bench/copy/readData';

const invented = (text: string, brief: Brief): string[] => [...inventedNumbers(text, brief), ...inventedClaims(text, brief)].map(({ code }) => code);

describe('numerals', () => {
	test.each([
		['十', 10], ['十二', 12], ['二十', 20], ['两百', 200], ['一千二', 1200], ['一千零二', 1002], ['三万', 30_000], ['一万二', 12_000],
		['七五', 75], ['二〇二六', 2026], ['四点八', 4.8], ['一百二十', 120], ['百', 100], ['木', null],
	])('%s is %p', (numeral, value) => {
		expect(chineseNumeral(numeral)).toBe(value);
	});

	test.each([['two', 2], ['nineteen', 19], ['forty', 40], ['forty-eight', 48], ['thousands', 1000], ['one', null], ['lamp', null]])('%s is %p', (word, value) => {
		expect(englishNumeral(word)).toBe(value);
	});

	test.each([['1,299', [1299, 1.299]], ['1,299.00', [1299]], ['9,50', [950, 9.5]], ['12.5', [12.5, 125]]])('%s may be %p', (digits, values) => {
		expect(readDigits(digits)).toEqual(values);
	});
});

describe('quantities', () => {
	test.each([
		['八折', 'discount', 20], ['七五折', 'discount', 25], ['7.5折', 'discount', 25], ['20% off', 'discount', 20], ['half price', 'discount', 50],
		['80% cotton', 'percent', 80], ['百分之八十', 'percent', 80], ['€49', 'money', 49], ['49 €', 'money', 49], ['199元', 'money', 199], ['ten dollars', 'money', 10],
		['December 6', 'date', 1206], ['6 Dec', 'date', 1206], ['12月6日', 'date', 1206], ['2026-12-06', 'date', 1206],
	])('%s is a %s of %d', (text, kind, value) => {
		const found = quantities(text).filter((quantity) => quantity.kind === kind);
		expect(found.flatMap(({ values }) => values)).toContain(value);
	});

	it('reads the unit behind a range, and the one that is left out', () => {
		const units = (text: string) => quantities(text).map(({ values, unit }) => [values[0], unit]);
		expect(units('2 to 24 kg')).toEqual([[2, 'kg'], [24, 'kg']]);
		expect(units('8 hours per charge, 32 with the case')).toEqual([[8, 'hour'], [32, 'hour']]);
		expect(units('四分钟')).toEqual([[4, 'minute']]);
	});

	it.each(['第一次', '三心二意', '千万别忘', '一步一步', 'one of ours', '24/7'])('reads no figure in %s', (text) => {
		expect(quantities(text)).toEqual([]);
	});
});

describe('facts', () => {
	const lamp: Brief = {
		product: 'Free Lamp 2', features: ['Lasts 24 hours', 'Free shipping', 'Lead-free glass', '2-year warranty', '80% recycled'],
		offerDetails: { price: 80, previousPrice: 100, currency: 'EUR', code: 'LAMP20', endDate: '2026-12-06' },
	};

	it.each([
		'Lasts 24 h', 'A 24-hour lamp', '€80 instead of €100', 'Save €20', '20% off', 'Now 20% less', 'Ends December 6', 'Until 6 Dec', 'Ends Sunday', 'Code LAMP20',
		'• Lasts 24 hours\n• Code LAMP20\n\n€80 instead of €100', 'Shipping is free\n\nLamp with code LAMP20',
		'Free shipping', 'Lead-free', 'Two-year warranty', 'Free Lamp 2 for your desk', '80% recycled', '八折', '包着走',
	])('%s follows from the brief', (text) => {
		expect(invented(text, lamp)).toEqual([]);
	});

	it.each([
		['Lasts 48 hours', 'invented-number'], ['Lasts 24 days', 'invented-number'], ['Only €79', 'invented-money'], ['$80', 'invented-money'], ['30% off', 'invented-discount'],
		['80% off', 'invented-discount'], ['Ends December 7', 'invented-date'], ['Ends Friday', 'invented-calendar'], ['Code GLOW20', 'invented-code'], ['Free returns', 'invented-free'],
		['BPA-free', 'invented-free'], ['Five-year warranty', 'invented-number'], ['Award-winning light', 'invented-award'], ['Rated by readers', 'invented-rating'],
		['Loved by thousands', 'invented-users'], ['Handmade', 'invented-origin'], ['七折', 'invented-discount'], ['三年质保', 'invented-number'], ['免费安装', 'invented-free'],
		['获奖台灯', 'invented-award'], ['今晚截止', 'invented-urgency'], ['口令GLOW9', 'invented-code'],
	])('%s does not: %s', (text, code) => {
		expect(invented(text, lamp)).toContain(code);
	});

	// Of any brief: what it says itself is no invention.
	test.each(readBriefs(firstSet).map(({ id, brief }) => [id, brief] as const))('%s vouches for its own texts', (_, brief) => {
		expect(briefTexts(brief).flatMap((text) => invented(text, brief))).toEqual([]);
	});
});
