import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserOpener } from '../../../tools/start/openBrowser';
import { startedBefore } from '../../../tools/start/startedBefore';
import { readState, writeState } from '../../../tools/start/startState';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'marketing-ai-state-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what one start leaves for the next', () => {
	it('begins with a login that n8n takes, another one each time', () => {
		const { login } = readState(folder);
		// n8n: 8 to 64 characters, a capital, a digit.
		expect(login.password).toMatch(/^(?=.*[A-Z])(?=.*\d).{8,64}$/);
		expect(readState(folder).login.password).not.toBe(login.password);
	});

	it('keeps what was written, readable for its owner only', () => {
		const state = { ...readState(folder), build: 'today', examples: { 'a.json': '1' } };
		writeState(folder, state);
		expect(readState(folder)).toEqual(state);
		expect(statSync(join(folder, 'start.json')).mode & 0o077).toBe(0);
	});

	it('takes a broken file for none', () => {
		writeFileSync(join(folder, 'start.json'), '{ half');
		expect(readState(folder)).toMatchObject({ build: null, examples: {}, running: null });
	});

	it('takes a process that does not answer as n8n for gone, whatever its number is now', async () => {
		const running = { starter: process.pid, n8n: process.pid, url: 'http://127.0.0.1:9' };
		expect(await startedBefore({ ...readState(folder), running })).toEqual({ kind: 'none' });
		expect(await startedBefore(readState(folder))).toEqual({ kind: 'none' });
	});
});

describe('whether a browser is opened', () => {
	it.each([
		['darwin', {}, 'open'],
		['linux', { DISPLAY: ':0' }, 'xdg-open'],
		['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
		['linux', {}, null],
		['darwin', { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }, null],
		['linux', { DISPLAY: ':0', CI: 'true' }, null],
	])('%s with %j: %s', (platform, environment, program) => {
		expect(browserOpener(platform, environment)).toBe(program);
	});
});
