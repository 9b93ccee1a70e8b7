import * as fc from 'fast-check';

import { factsNotGiven, givenFacts } from '../../../models/copy/check/givenFacts';
import { chineseNumber, quantitiesIn } from '../../../models/copy/check/quantities';

// Oracle: the meaning of the words, by hand.
it.each([
	['一千二', 1200], ['一千二百', 1200], ['十五', 15], ['二十', 20], ['三万', 30_000], ['一百零五', 105], ['两百五', 250], ['一亿', 100_000_000], ['九', 9],
])('reads %s as %i', (text, value) => expect(chineseNumber(text)).toBe(value));

it.each([
	['20% off', ['percent 20']], ['8折', ['percent 20']], ['八五折', ['percent 15']], ['88折', ['percent 12']], ['半价', ['percent 50']], ['百分之三十', ['percent 30']],
	['€1.200', ['money 1200']], ['1,200 元', ['money 1200']], ['$49.90', ['money 49.9']], ['¥1万', ['money 10000']], ['3万元', ['money 30000']],
	['June 3', ['monthDay 6-3']], ['3rd of June', ['monthDay 6-3']], ['6月3日', ['monthDay 6-3']], ['2026-06-03', ['monthDay 6-3']],
	['three colours', ['number 3']], ['三种颜色', ['number 3']], ['一次就好', []], ['This one is yours', []], ['十分好用', []],
])('finds the quantities of %s', (text, expected) => {
	const found = quantitiesIn(text).map(({ kind, value }) => `${kind} ${value}`);
	expect(found).toEqual(expected);
});

const given = givenFacts(['Trail mug, 500 ml, keeps coffee hot for 6 hours. Free shipping over $50. Sugar-free.'], { money: [19.9], percents: [20], days: ['6-3'] }, true);

it.each(['Hot for 6 hours', 'Hot for six hours', '20% off until June 3', 'Now $19.90', 'Free shipping over $50', 'A sugar-free sip', 'Hot coffee, free hands', 'Feel free to wander'])('accepts %s', (text) =>
	expect(factsNotGiven(text, given)).toEqual([]));
it.each(['Hot for 12 hours', '30% off', 'Now $9', 'Until June 5', 'Award-winning mug', 'Money-back guarantee', 'Free returns', 'A free mug', 'Next-day delivery', 'Organic cotton', 'Try it for free', '免费试用'])('does not accept %s', (text) =>
	expect(factsNotGiven(text, given)).not.toEqual([]));

it('accepts every text of a brief, whatever its numbers are', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(fc.nat(99_999).map(String), fc.constantFrom('hours', '元', '%', 'Free', 'mugs', '折', 'and', '三天', '$')), { maxLength: 12 }), (words) => {
			const text = words.join(' ');
			expect(factsNotGiven(text, givenFacts([text], { money: [], percents: [], days: [] }, false))).toEqual([]);
		}),
	);
});
