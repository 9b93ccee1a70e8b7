import { n8nEnvironment } from '../../../tools/realN8n/n8nEnvironment';
import { nodePackage } from '../../../tools/realN8n/nodePackage';
import { CURRENT_N8N, OLDEST_N8N, releaseOf } from '../../../tools/realN8n/releases';
import { npmEnvironment, npmScript } from '../../../tools/realN8n/runNpm';
import { treeShare } from '../../../tools/realN8n/treeShare';
import { missingCompilers } from '../../../tools/realN8n/installSqlite';

const place = { folder: 'data', port: 1234, brokerPort: 1235 };

describe('the environment of our n8n', () => {
	it("knows nothing of the user's own n8n", () => {
		const given = { PATH: '/bin', DB_TYPE: 'postgresdb', N8N_ENCRYPTION_KEY: 'hers', QUEUE_BULL_REDIS_HOST: 'redis', EXECUTIONS_MODE: 'queue', WEBHOOK_URL: 'x', npm_config_ignore_scripts: 'true' };
		const environment = n8nEnvironment(place, given);
		expect(Object.keys(environment).filter((name) => name in given)).toEqual(['PATH']);
	});

	it('lets our own settings through', () => {
		expect(n8nEnvironment(place, { N8N_MARKETING_AI_ENGINE: 'wasm' })).toHaveProperty('N8N_MARKETING_AI_ENGINE', 'wasm');
	});

	it('listens on this machine only and sends nothing', () => {
		expect(n8nEnvironment(place, {})).toMatchObject({
			N8N_LISTEN_ADDRESS: '127.0.0.1',
			N8N_PORT: '1234',
			N8N_RUNNERS_BROKER_PORT: '1235',
			N8N_DIAGNOSTICS_ENABLED: 'false',
			N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
			N8N_TEMPLATES_ENABLED: 'false',
			N8N_PERSONALIZATION_ENABLED: 'false',
		});
	});
});

describe('the environment of npm', () => {
	it('leaves out what the npm run around us has set, and keeps what the user may have meant', () => {
		const given = { npm_config_ignore_scripts: 'true', npm_config_legacy_peer_deps: 'true', npm_lifecycle_event: 'start', npm_config_cache: 'c', NPM_CONFIG_PROXY: 'p', HOME: 'h' };
		const environment = npmEnvironment('/node/bin/node', given);
		expect(environment).toMatchObject({ npm_config_cache: 'c', NPM_CONFIG_PROXY: 'p', HOME: 'h' });
		expect(environment).not.toHaveProperty('npm_config_ignore_scripts');
		expect(environment).not.toHaveProperty('npm_config_legacy_peer_deps');
		expect(environment.PATH?.startsWith('/node/bin')).toBe(true);
	});

	it('knows npm from yarn and pnpm', () => {
		expect(npmScript({ npm_execpath: '/lib/npm/bin/npm-cli.js' })).toBe('/lib/npm/bin/npm-cli.js');
		expect(npmScript({ npm_execpath: '/lib/yarn.js' })).toBeNull();
		expect(npmScript({})).toBeNull();
	});
});

describe('what is fetched', () => {
	it.each(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'])('has a Node of both lines for %s', (platform) => {
		const [system = '', architecture = ''] = platform.split('-');
		for (const version of [CURRENT_N8N, OLDEST_N8N]) {
			for (const major of releaseOf(version).nodeMajors) {
				expect(nodePackage(system, architecture, major)?.version).toMatch(new RegExp(`^${major}\\.`));
			}
		}
	});

	it('has none elsewhere', () => {
		expect(nodePackage('win32', 'x64', 24)).toBeNull();
		expect(nodePackage('linux', 'riscv64', 24)).toBeNull();
	});

	it('pins every version', () => {
		for (const version of [CURRENT_N8N, OLDEST_N8N]) {
			for (const pinned of Object.values(releaseOf(version).overrides)) expect(pinned).toMatch(/^\d+\.\d+\.\d+$/);
		}
		expect(() => releaseOf('0.1.0')).toThrow('releases.ts');
	});
});

test('a machine without a compiler is told what to install, in its own words', () => {
	expect(missingCompilers(['g++', 'make'], 'linux')).toMatch(/lacks g\+\+, make\. On Debian and Ubuntu: sudo apt-get install g\+\+ make\. On Fedora: sudo dnf install gcc-c\+\+ make\. Then run this again/);
	expect(missingCompilers(['g++'], 'darwin')).toContain('xcode-select --install');
});

describe('how far an installation is', () => {
	it('rises with both signs and claims the end with neither', () => {
		expect(treeShare({ answered: 0, written: 0 })).toBe(0);
		expect(treeShare({ answered: 1, written: 0 })).toBeCloseTo(0.4);
		expect(treeShare({ answered: 1, written: 0.5 })).toBeCloseTo(0.7);
		expect(treeShare({ answered: 1.2, written: 3 })).toBe(0.99);
		// Another program has made room meanwhile.
		expect(treeShare({ answered: 0.5, written: -1 })).toBeCloseTo(0.2);
	});
});
