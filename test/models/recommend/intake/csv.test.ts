import fc from 'fast-check';

import { CsvReader } from '../../../../models/recommend/intake/csv/csvReader';
import { findDelimiter } from '../../../../models/recommend/intake/csv/findDelimiter';
import { codesOf, csvText, noteOf, pairsOf, readFile, skippedOf } from './csvFiles';

const TWO = ['user', 'item'] as const;
const FOUR = ['ann red', 'bob blue'];

// Oracle: the files are four cells long and were read by eye.
describe('a CSV file', () => {
	it.each([
		['a comma', 'user,item\nann,red\nbob,blue\n'],
		['a semicolon', 'user;item\nann;red\nbob;blue\n'],
		['a tab', 'user\titem\nann\tred\nbob\tblue\n'],
		['a bar', 'user|item\nann|red\nbob|blue\n'],
		['semicolons, and commas in the prices', 'user;item;price\nann;red;1,50\nbob;blue;2,75\n'],
		['Windows line ends', 'user,item\r\nann,red\r\nbob,blue\r\n'],
		['old Mac line ends', 'user,item\rann,red\rbob,blue\r'],
		['no line end at its end', 'user,item\nann,red\nbob,blue'],
		['blank lines between', '\nuser,item\n\nann,red\r\n\r\nbob,blue\n\n'],
		['quotes everywhere', '"user","item"\n"ann","red"\n"bob","blue"\n'],
		['line ends and delimiters in quotes', 'user;text;item\nann;"two\nlines; and ""quotes""";red\nbob;"a\r\nb";blue\n'],
		['names in another case, with blanks', ' User , ITEM\nann,red\nbob,blue\n'],
		['a byte order mark', '\ufeffuser,item\nann,red\nbob,blue\n'],
		['sep=', 'sep=;\nuser;item\nann;red\nbob;blue\n'],
		['sep= with a mark that nobody guesses', 'sep=^\r\nuser^item\r\nann^red\r\nbob^blue\r\n'],
		['a byte order mark before sep=', '\ufeffSEP=\t\nuser\titem\nann\tred\nbob\tblue\n'],
	])('is read with %s', (_, text) => {
		const intake = readFile(text, TWO);
		expect(pairsOf(intake)).toEqual(FOUR);
		expect(intake.rows).toMatchObject({ read: 2, used: 2, skipped: [] });
		expect(intake.notes).toEqual([]);
	});

	it.each(['', '\ufeff', '\n\r\n', 'sep=;\n'])('that is empty is refused (%j)', (text) => {
		expect(() => readFile(text, TWO)).toThrow(expect.objectContaining({ code: 'recommend-csv-empty' }));
	});

	it('of a header only has no rows', () => {
		for (const text of ['user,item', 'user,item\r\n']) {
			const intake = readFile(text, TWO);
			expect(intake.rows).toEqual({ read: 0, used: 0, skipped: [], firstUsed: [] });
			expect(intake.events.users).toEqual([]);
		}
	});

	it('without a column names those that it has', () => {
		const details = { parameter: 'item', path: 'item', columns: ['user', 'sku'], nearest: null };
		expect(() => readFile('user,sku\nann,red\n', TWO)).toThrow(expect.objectContaining({ code: 'field-not-found', details }));
	});

	it('with short lines says how many, and uses what they have', () => {
		const intake = readFile('user,item,text\nann,red\nbob\nbob,blue,x\n', TWO);
		expect(pairsOf(intake)).toEqual(FOUR);
		expect(noteOf(intake, 'recommend-csv-short-rows')).toEqual({ rows: 2 });
		expect(skippedOf(intake)).toEqual({ 'item-missing': 1 });
	});

	it('with long lines says how many, unless the cells too many are empty', () => {
		const intake = readFile('user,text,item\nann,warm, soft,red\nann,warm,red,,\nbob,x,blue\n', ['user', 'item']);
		expect(noteOf(intake, 'recommend-csv-long-rows')).toEqual({ rows: 1 });
		expect(intake.rows.read).toBe(3);
	});

	it('with a quote that is never closed says where it opens', () => {
		const intake = readFile('user,item\nann,red\nbob,"blue\nzoe,green\n', TWO);
		expect(noteOf(intake, 'recommend-csv-open-quote')).toEqual({ line: 3 });
		expect(intake.rows.read).toBe(2);
	});
});

/** Oracle: the table that was written, by a writer that knows nothing of the reader. */
describe('a table that was written as CSV', () => {
	const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '|', '\n', '\r', 'a', ' ', 'é', '中', '😀'), maxLength: 6 }));
	const dialect = fc.record({ delimiter: fc.constantFrom(',', ';', '\t', '|'), lineEnd: fc.constantFrom('\n', '\r\n', '\r'), quoteAll: fc.boolean(), lastLineEnd: fc.boolean() });
	const table = fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }).map((rows) => [Array.from({ length: width }, (_, column) => `column${column}`), ...rows]));

	it('is the same table, whatever the delimiter, the line ends and the quotes', () => {
		fc.assert(fc.property(table, dialect, (rows, written) => {
			const text = csvText(rows, written);
			const { delimiter, start } = findDelimiter(text);
			expect(delimiter).toBe(written.delimiter);
			const reader = new CsvReader(text, delimiter, start);
			const read: string[][] = [];
			while (reader.next()) read.push(reader.cells.slice(0, reader.width));
			expect(read).toEqual(rows);
			expect(reader.openQuoteLine).toBe(0);
		}), { numRuns: 500 });
	});

	it('ends for any text at all, and every row is used or counted', () => {
		fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', '1'), maxLength: 60 }), (text) => {
			const { rows } = readFile(`user,item\n${text}`, TWO);
			expect(rows.used + rows.skipped.reduce((sum, { count }) => sum + count, 0)).toBe(rows.read);
		}));
	});
});

// Oracle: Node's own Buffer encodes; the byte order marks are those of the Unicode standard.
describe('the encoding of a CSV file', () => {
	const text = 'user,item\nJosé,Größe\n';
	const utf16 = new Uint8Array(Buffer.from(text, 'utf16le'));
	const swapped = new Uint8Array(Buffer.from(text, 'utf16le').swap16());
	const marked = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes]);
	const latin = new Uint8Array(Buffer.from(text, 'latin1'));

	it.each([
		['UTF-8', new TextEncoder().encode(text)],
		['UTF-8 with a mark', marked([0xef, 0xbb, 0xbf], new TextEncoder().encode(text))],
		['UTF-16 with a mark', marked([0xff, 0xfe], utf16)],
		['UTF-16, the other end first, with a mark', marked([0xfe, 0xff], swapped)],
		['UTF-16 without a mark', utf16],
		['UTF-16, the other end first, without a mark', swapped],
	])('is found: %s', (_, bytes) => {
		const intake = readFile(bytes, TWO);
		expect(pairsOf(intake)).toEqual(['José Größe']);
		expect(intake.notes).toEqual([]);
	});

	it('is said where it was guessed', () => {
		const intake = readFile(latin, TWO);
		expect(pairsOf(intake)).toEqual(['José Größe']);
		expect(noteOf(intake, 'recommend-csv-encoding')).toEqual({ encoding: 'windows-1252' });
		expect(codesOf(readFile(latin, TWO, { encoding: 'windows-1252' }))).toEqual([]);
	});

	it('that was asked for and is the wrong one is said', () => {
		const intake = readFile(latin, TWO, { encoding: 'utf-8' });
		expect(noteOf(intake, 'recommend-csv-wrong-encoding')).toEqual({ encoding: 'utf-8' });
	});

	it.each(['utf-8', 'utf-16le', 'windows-1252'] as const)('is that of the byte order mark, though %s was asked for', (encoding) => {
		for (const bytes of [marked([0xef, 0xbb, 0xbf], new TextEncoder().encode(text)), marked([0xff, 0xfe], utf16), marked([0xfe, 0xff], swapped)]) {
			expect(pairsOf(readFile(bytes, TWO, { encoding }))).toEqual(['José Größe']);
		}
	});

	it('that was asked for is taken: GB18030', () => {
		// 红 (red) is BA EC in the table of GB18030.
		const bytes = Uint8Array.from([...Buffer.from('user,item\nann,'), 0xba, 0xec, 0x0a]);
		expect(pairsOf(readFile(bytes, TWO, { encoding: 'gb18030' }))).toEqual(['ann 红']);
	});
});
