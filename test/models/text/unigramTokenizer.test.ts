import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createUnigramTokenizer, type UnigramDocument } from '../../../models/text/unigramTokenizer';
// Oracle: the Rust tokenizers on the bundled model's own file (test/oracles/makeUnigramOracles.py).
import oracle from '../../oracles/unigramOracles.json';

const file = join(__dirname, '../../../models/weights/multilingual-sentiment/tokenizer.json');
const document = JSON.parse(readFileSync(file, 'utf8')) as UnigramDocument;
const tokenizer = createUnigramTokenizer(document);

describe('the Unigram tokenizer', () => {
	it.each(oracle.texts)('cuts $text as the Rust tokenizers do', ({ text, ids }) => {
		expect(tokenizer.encode(text)).toEqual(ids);
	});

	it('puts <s> and </s> around', () => {
		const pieces = tokenizer.wrap(tokenizer.encode('good')).map((id) => document.model.vocab[id]?.[0]);
		expect([pieces[0], pieces.at(-1), pieces.slice(1, -1).join('')]).toEqual(['<s>', '</s>', '\u2581good']);
	});

	it('remembers words without mixing them up', () => {
		const words = oracle.texts.flatMap(({ text }) => text.split(' '));
		const fresh = createUnigramTokenizer(document);
		for (const word of [...words, ...words.reverse()]) expect(tokenizer.encode(word)).toEqual(fresh.encode(word));
	});

	it('answers to any text with ids of its vocabulary, and loses no character that it knows', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z0-9,.! ]{0,40}$/), (text) => {
				const ids = tokenizer.encode(text);
				const written = ids.map((id) => document.model.vocab[id]?.[0]).join('').replaceAll('\u2581', ' ');
				expect(written.trim()).toBe(text.replace(/ {2,}/g, ' ').trim());
			}),
		);
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				for (const id of tokenizer.encode(text)) expect(document.model.vocab[id]).toBeDefined();
			}),
		);
	});
});
