import fc from 'fast-check';

import { splitClauses, splitSegments } from '../../../../models/sentiment/aspects/splitClauses';

const texts = (sentence: string, spans: ReadonlyArray<{ start: number; end: number }>) => spans.map(({ start, end }) => sentence.slice(start, end).trim());
const clausesOf = (sentence: string) => texts(sentence, splitClauses(sentence));
const segmentsOf = (sentence: string) => texts(sentence, splitSegments(sentence));

// Cut by hand, by the rules that the function states.
describe('splitClauses', () => {
	it.each([
		['The food was great but the service was slow.', ['The food was great', 'but the service was slow.']],
		['Terrible staff, but the food was good', ['Terrible staff,', 'but the food was good']],
		['However, the room was clean', ['However, the room was clean']],
		['Great screen, terrible battery life', ['Great screen, terrible battery life']],
		['The screen is great, the battery is terrible', ['The screen is great,', 'the battery is terrible']],
		['The food, service and ambience were great.', ['The food, service and ambience were great.']],
		['The staff was kind and the room was dirty.', ['The staff was kind', 'and the room was dirty.']],
		['I love the food and the service.', ['I love the food and the service.']],
		['Although the price is high, the quality is worth it', ['Although the price is high,', 'the quality is worth it']],
		['Nothing but praise for the staff', ['Nothing but praise for the staff']],
		['It is not only cheap but also good', ['It is not only cheap but also good']],
		['After a while the app gets slow', ['After a while the app gets slow']],
		['The delivery has not arrived yet', ['The delivery has not arrived yet']],
		['It costs 1,000 euros all in', ['It costs 1,000 euros all in']],
		['The app is not slow and not ugly', ['The app is not slow and not ugly']],
		['价格便宜，但是质量很差。', ['价格便宜，', '但是质量很差。']],
		['味道不错就是有点贵', ['味道不错', '就是有点贵']],
		['不但便宜而且好用', ['不但便宜而且好用']],
		['服务好，环境好，价格贵', ['服务好，', '环境好，', '价格贵']],
		['物流很快不过包装破了', ['物流很快', '不过包装破了']],
		['味道，很好', ['味道，很好']],
		['电池、屏幕和音质都不错', ['电池、屏幕和音质都不错']],
		['', ['']],
	])('cuts %j into %j', (sentence, clauses) => {
		expect(clausesOf(sentence)).toEqual(clauses);
	});

	it('cuts segments at turns only', () => {
		expect(segmentsOf('The screen, which is bright, is great, but the battery, alas, dies; the support helped us')).toEqual([
			'The screen, which is bright, is great,',
			'but the battery, alas, dies;',
			'the support helped us',
		]);
	});

	it('never loses or repeats a character', () => {
		const word = fc.constantFrom('good', 'but', 'although', 'food', ',', ';', 'and', 'the', '但是', '很好', '，', '。', 'not', '...', '(', 'x');
		fc.assert(
			fc.property(fc.array(word, { maxLength: 30 }), (words) => {
				const sentence = words.join(' ');
				const [segments, clauses] = [splitSegments(sentence), splitClauses(sentence)];
				for (const spans of [segments, clauses]) expect(spans.map(({ start, end }) => sentence.slice(start, end)).join('')).toBe(sentence);
			}),
		);
	});
});
