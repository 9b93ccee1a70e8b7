import { finish } from '../../../../models/recommend/finish';
import { textSimilarity } from '../../../../models/recommend/parts/textSimilarity';
import { dense } from '../fixtures';

const rowsOf = (titles: ReadonlyArray<string | undefined>): number[][] =>
	dense(finish(textSimilarity(titles.map((title, at) => (title === undefined ? undefined : { id: String(at), title })), 10, new Uint8Array(titles.length))));

describe('textSimilarity', () => {
	// By hand: the first two share `red` (in 2 of 3) and differ in words of one item each.
	it('is the squared cosine of TF-IDF', () => {
		const [rare, shared] = [Math.log(1 + 3 / 1), Math.log(1 + 3 / 2)];
		const cosine = shared ** 2 / (rare ** 2 + shared ** 2);
		const found = rowsOf(['red mug', 'red lamp', 'blue']);
		expect(found[0]?.[1]).toBeCloseTo(cosine ** 2, 6);
		expect(found[0]?.[2]).toBe(0);
	});

	it('keeps new items beside old ones, the nearest of each', () => {
		const titles = ['red tin box', 'red tin box', 'red tin', 'red tin'].map((title, at) => ({ id: String(at), title }));
		const [first] = dense(finish(textSimilarity(titles, 1, Uint8Array.of(0, 0, 1, 1))));
		expect(first?.map((value) => value > 0)).toEqual([false, true, true, false]);
	});

	it('gives equal titles 1 and items without words nothing', () => {
		const found = rowsOf(['tin box', 'tin box', undefined, '']);
		expect(found[0]?.[1]).toBeCloseTo(1, 6);
		expect(found[2]).toEqual([0, 0, 0, 0]);
		expect(found[3]).toEqual([0, 0, 0, 0]);
	});

	it('is not surprised by words that are names of an object', () => {
		expect(rowsOf(['constructor __proto__', 'constructor __proto__'])[0]?.[1]).toBeCloseTo(1, 6);
	});
});
