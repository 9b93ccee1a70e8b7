import { StepDisplay } from '../../../tools/start/stepDisplay';

class FakeTerminal {
	written = '';
	columns = 60;
	constructor(readonly isTTY: boolean) {}
	write(text: string): void {
		this.written += text;
	}
}

describe('StepDisplay', () => {
	it('writes one line a step into a file or a CI log', () => {
		const terminal = new FakeTerminal(false);
		const display = new StepDisplay(terminal);
		display.update('Node', 'fetching');
		display.done('Node', 'fetched');
		display.update('n8n', 'fetching', 0.2);
		display.update('n8n', 'fetching', 0.4);
		display.done('n8n', 'installed');
		const lines = terminal.written.trimEnd().split('\n');
		expect(lines).toHaveLength(2);
		expect(lines[0]).toMatch(/✓ Node .* fetched$/);
		expect(lines[1]).toMatch(/✓ n8n .* installed$/);
		expect(terminal.written).not.toContain('\u001B');
	});

	it('moves within one line in a terminal, never beyond its width', () => {
		const terminal = new FakeTerminal(true);
		const display = new StepDisplay(terminal);
		display.update('Node', 'a'.repeat(200), 0.5);
		display.stop();
		const drawn = terminal.written.replaceAll('\r\u001B[K', '');
		expect(drawn.endsWith('\n')).toBe(true);
		expect([...drawn.trimEnd()].length).toBeLessThan(terminal.columns);
	});

	it('ticks off a body, and leaves a failing one as it stands', async () => {
		const terminal = new FakeTerminal(false);
		const display = new StepDisplay(terminal);
		expect(await display.step('Good', async () => await Promise.resolve(7), (seven) => `${seven} things`)).toBe(7);
		await expect(display.step('Bad', async () => await Promise.reject(new Error('no')))).rejects.toThrow('no');
		display.stop();
		expect(terminal.written).toMatch(/✓ Good .* 7 things/);
		expect(terminal.written).not.toContain('✓ Bad');
	});
});
