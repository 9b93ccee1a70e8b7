import { unsupportedPlatform } from '../../../tools/start/unsupportedPlatform';

const machine = { platform: 'linux', architecture: 'x64', musl: false, packageVersion: '1.2.3', n8nVersion: '2.41.1' };

describe('where npm start works', () => {
	// CONTRACT §5: Linux and macOS, x64 and arm64.
	it.each([
		['linux', 'x64'],
		['linux', 'arm64'],
		['darwin', 'x64'],
		['darwin', 'arm64'],
	])('%s on %s', (platform, architecture) => {
		expect(unsupportedPlatform({ ...machine, platform, architecture })).toBeNull();
	});

	it.each([
		['win32', 'x64', false, 'Windows on x64'],
		['linux', 'arm', false, 'Linux on arm'],
		['linux', 'x64', true, 'Linux on x64 with musl (Alpine)'],
		['freebsd', 'x64', false, 'freebsd on x64'],
	])('not %s on %s, musl %s: says so and how to use Docker', (platform, architecture, musl, name) => {
		const words = unsupportedPlatform({ ...machine, platform, architecture, musl });
		expect(words).toContain(`This is ${name}: use Docker instead.`);
		expect(words).toContain('npm run pack');
		expect(words).toContain('n8nio/n8n:2.41.1');
		expect(words).toContain('docker cp n8n-nodes-marketing-ai-1.2.3.tgz');
	});
});
