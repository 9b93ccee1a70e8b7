import fc from 'fast-check';
import { duration } from '../../../tools/start/duration';
import { stepLine } from '../../../tools/start/stepLine';

describe('duration', () => {
	it.each([
		[0, '0 s'],
		[499, '0 s'],
		[59_400, '59 s'],
		[59_600, '1 min 00 s'],
		[125_000, '2 min 05 s'],
		[3_600_000, '60 min 00 s'],
	])('%d ms is %s', (milliseconds, words) => {
		expect(duration(milliseconds)).toBe(words);
	});
});

describe('stepLine', () => {
	const step = { title: 'n8n 2.41.1', share: 0.5, detail: 'fetching its packages', done: false, milliseconds: 61_000 };

	it('shows a bar, the time and what happens', () => {
		expect(stepLine(step)).toContain('██████████░░░░░░░░░░  50 %');
		expect(stepLine(step)).toMatch(/n8n 2\.41\.1 .*1 min 01 s {2}fetching its packages$/);
	});

	it('ticks off what is done, without a bar', () => {
		const line = stepLine({ ...step, share: 1, done: true, detail: 'installed' });
		expect(line).toMatch(/^ {2}✓ n8n 2\.41\.1/);
		expect(line).not.toContain('█');
	});

	it('shows no bar where nobody can tell how far it is, and no blanks at the end', () => {
		const line = stepLine({ ...step, share: null, detail: '' });
		expect(line).not.toContain('░');
		expect(line).toBe(line.trimEnd());
	});

	it('has a bar of one length and never claims the end before it is there', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 0.99, noNaN: true }), (share) => {
				const line = stepLine({ ...step, share });
				expect(line.match(/[█░]/g)).toHaveLength(20);
				expect(line).not.toContain('100 %');
			}),
		);
	});
});
