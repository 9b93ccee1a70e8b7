import { firstSet } from '../../../bench/copy/briefSet';
import { readLines } from '../../../bench/copy/readData';
import { checkAsset } from '../../../bench/copy/secondChecker';
import type { JudgedLine } from '../../../bench/copy/brief';

// The oracle is the reason that stands beside each line, by the statute or a platform's page. Lines and checker have
// one author: this holds the checker to its own cases and is no measurement of it.
const findings = ({ channel, field, text, brief, language }: JudgedLine) => {
	const { violations, banned, invented } = checkAsset({ channel, field, text }, brief ?? null, brief === undefined ? undefined : language);
	return { violations, banned, invented };
};

describe('judged lines', () => {
	test.each(readLines(firstSet, 'lawful').map((line) => [line.id, line] as const))('%s passes', (_, line) => {
		expect(findings(line)).toEqual({ violations: [], banned: [], invented: [] });
	});

	test.each(readLines(firstSet, 'unlawful').map((line) => [line.id, line] as const))('%s is stopped', (_, line) => {
		const { violations, banned, invented } = findings(line);
		if (line.briefNeeded === true) expect(invented).not.toEqual([]);
		else expect([...violations, ...banned]).not.toEqual([]);
	});

	test.each(readLines(firstSet, 'unlawful').filter(({ briefNeeded }) => briefNeeded).map((line) => [line.id, line] as const))('%s is known by its brief only', (_, line) => {
		const { invented } = findings({ ...line, brief: undefined });
		expect(invented).toEqual([]);
	});
});
