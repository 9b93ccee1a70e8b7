import fc from 'fast-check';
import { UsageError } from '../../../tools/command/usageError';
import { startArguments } from '../../../tools/start/startArguments';

describe('the command line of npm start', () => {
	it('needs nothing', () => {
		expect(startArguments([])).toEqual({ fresh: false, open: true, port: 5678, portGiven: false, help: false });
	});

	it('takes its options in any order', () => {
		const expected = { fresh: true, open: false, port: 8080, portGiven: true, help: false };
		expect(startArguments(['--fresh', '--port', '8080', '--no-open'])).toEqual(expected);
		expect(startArguments(['--no-open', '--fresh', '--port=8080'])).toEqual(expected);
	});

	it('takes every port that there is', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 65_535 }), (port) => {
				expect(startArguments(['--port', String(port)])).toMatchObject({ port, portGiven: true });
			}),
		);
	});

	it.each([[['--port']], [['--port', '0']], [['--port', '65536']], [['--port', 'http']], [['--port', '80.5']], [['--port=']]])('refuses %j', (words) => {
		expect(() => startArguments(words)).toThrow(UsageError);
		expect(() => startArguments(words)).toThrow('1 to 65535');
	});

	it('names an option that it does not know, and those that there are', () => {
		expect(() => startArguments(['--reset'])).toThrow(/no option "--reset"[\s\S]*--fresh/);
		expect(() => startArguments(['fresh'])).toThrow(UsageError);
	});
});
