import { polarityOf } from '../../../models/sentiment/polarityOf';

it.each([
	['negative', ['negative', 'NEGATIVE', 'Neg', ' bad ', '1 star', '2 stars', 'very negative', 'Very Negative', '负面', '消极']],
	['neutral', ['neutral', 'NEU', '3 stars', '中性']],
	['positive', ['positive', 'POSITIVE', 'pos', 'good', '4 stars', '5 stars', 'very positive', '正面', '积极']],
	[null, ['LABEL_0', 'joy', 'spam', '', 'nonnegative', 'not good', '6 stars', '0 stars', '12 stars', 'positively', 'constructor']],
] as const)('reads %s', (polarity, labels) => {
	expect(labels.map(polarityOf)).toEqual(labels.map(() => polarity));
});
