import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { repository, runProgram } from './runChild';

interface LockEntry {
	version?: string;
	optionalDependencies?: Record<string, string>;
	[key: string]: unknown;
}

interface Lock {
	packages: Record<string, LockEntry>;
}

const notTracked = new Set(['.git', '.build', '.n8n', '.training', 'dist', 'node_modules']);
const notText = /\.(onnx|onnx_data|wasm|bin|png|tgz|log|gz|xz)$|tokenizer\.json$/;

async function readText(file: string): Promise<string> {
	return await readFile(path.join(repository, file), 'utf8');
}

async function readJson<Content>(file: string): Promise<Content> {
	return JSON.parse(await readText(file)) as Content;
}

/** Every file that git tracks or would track, relative to the repository. */
async function trackedFiles(folder = ''): Promise<string[]> {
	const entries = await readdir(path.join(repository, folder), { withFileTypes: true });
	const found = await Promise.all(
		entries
			.filter(({ name }) => !notTracked.has(name))
			.map(async (entry) => {
				const file = path.join(folder, entry.name);
				if (entry.isDirectory()) return await trackedFiles(file);
				return entry.isFile() ? [file] : [];
			}),
	);
	return found.flat();
}

/** Where npm looks a dependency up: in the package's own node_modules, then in each one above. */
function isLocked(packages: Lock['packages'], location: string, name: string): boolean {
	const places = location.split(/(?:^|\/)node_modules\//).map((_, depth, parts) => parts.slice(0, depth + 1));
	return places.some((parts) => [...parts.filter((part) => part !== ''), name].map((part) => `node_modules/${part}`).join('/') in packages);
}

describe('package-lock.json', () => {
	test('holds no address to fetch from: everyone uses a registry of their own', async () => {
		expect(await readText('package-lock.json')).not.toMatch(/"resolved"/);
	});

	test('agrees with package.json', async () => {
		const manifest = await readJson<LockEntry>('package.json');
		const root = (await readJson<Lock>('package-lock.json')).packages[''];
		for (const key of ['name', 'version', 'license', 'engines', 'devDependencies', 'peerDependencies']) {
			expect({ [key]: root?.[key] }).toEqual({ [key]: manifest[key] });
		}
	});

	// npm leaves out what the registry at hand does not carry; `npm ci` then refuses the whole lock file.
	test('lists the optional packages of every platform', async () => {
		const { packages } = await readJson<Lock>('package-lock.json');
		const missing = Object.entries(packages).flatMap(([location, { optionalDependencies = {} }]) =>
			Object.keys(optionalDependencies).filter((name) => !isLocked(packages, location, name)),
		);
		expect(missing).toEqual([]);
	});
});

describe('package.json', () => {
	test('has no runtime dependencies and pins every other one', async () => {
		const manifest = await readJson<{ devDependencies: Record<string, string> }>('package.json');
		expect(manifest).not.toHaveProperty('dependencies');
		expect(manifest).not.toHaveProperty('optionalDependencies');
		for (const version of Object.values(manifest.devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
	});

	test('has no script that npm would not run under ignore-scripts', async () => {
		const { scripts } = await readJson<{ scripts: Record<string, string> }>('package.json');
		for (const name of Object.keys(scripts)) expect(name).not.toMatch(/^(pre|post)(?!view)|^install$|^prepare$/);
	});

	test('has the version that CHANGELOG.md starts with', async () => {
		const { version } = await readJson<{ version: string }>('package.json');
		const [, newest] = /^## (\d+\.\d+\.\d+)/m.exec(await readText('CHANGELOG.md')) ?? [];
		expect(newest).toBe(version);
	});
});

test('.npmrc holds the five settings and no address or token', async () => {
	const lines = (await readText('.npmrc')).split('\n').filter((line) => line !== '');
	expect(lines.sort()).toEqual([
		'audit=false',
		'fund=false',
		'ignore-scripts=true',
		'legacy-peer-deps=true',
		'omit-lockfile-registry-resolved=true',
	]);
});

test('.ci/run can be started', async () => {
	expect((await stat(path.join(repository, '.ci/run'))).mode & 0o111).toBe(0o111);
});

test('no file names a registry host or a folder of the machine that it was written on', async () => {
	const machinePath = new RegExp('(?<![\\w.$}*-])/(work|tmp|root)/');
	const registryHost = /\bregistry\.[a-z-]+\.(org|com|io|net)\b/;
	const files = (await trackedFiles()).filter((file) => !notText.test(file));
	expect(files).toEqual(expect.arrayContaining(['package.json', 'LICENSE', path.join('.ci', 'run')]));
	const found = await Promise.all(
		files.map(async (file) => {
			const text = await readText(file);
			return [machinePath, registryHost].flatMap((pattern) => {
				const match = pattern.exec(text);
				return match === null ? [] : [`${file}: ${match[0]}`];
			});
		}),
	);
	expect(found.flat()).toEqual([]);
});

test('the README says what the last benchmark printed', async () => {
	expect(await runProgram(process.execPath, [path.join(repository, 'tools/readmeTables.mjs'), '--check'])).toContain('is up to date');
});
