import fc from 'fast-check';

import { cleanText, countLoneSurrogates } from '../../../models/sentiment/cleanText';
import { readCleanOracles } from './oracle';

// Oracle: clean() of training/clean.py, so that a model reads at run time what it read in training.
it.each(readCleanOracles().clean)('cleans as the training did: $name', ({ text, expected }) => {
	expect(cleanText(text)).toBe(expected);
});

it('changes nothing the second time, leaves no blank at either end and no damaged character', () => {
	const part = fc.oneof(
		fc.constantFrom('@ana', ' @', 'http', 'https://a.example/x', 'www.', '\n', '\u00a0', '\u0000', '\u0085', '\ufeff', '\ud83d', '🤮', '🥹', '❤', '好', '@_@', '.'),
		fc.string({ unit: 'binary', maxLength: 3 }),
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
			const cleaned = cleanText(parts.join(''));
			expect(cleanText(cleaned)).toBe(cleaned);
			expect(cleaned).toBe(cleaned.trim());
			expect(cleaned.isWellFormed()).toBe(true);
			expect(cleaned).not.toMatch(/\s\s/);
		}),
		{ numRuns: 500 },
	);
});

it.each([
	['', 0],
	['plain 👍', 0],
	['\ud83d', 1],
	['\udc4d\ud83d', 2],
	['a\ud83db\udc4dc👍', 2],
])('counts the lone surrogates of %j', (text, count) => {
	expect(countLoneSurrogates(text)).toBe(count);
});
