import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { InstallError } from './installError';
import type { OnProgress } from './installProgress';
import { npmEnvironment, npmScript } from './runNpm';
import { runProgram } from './runProgram';

export interface SqliteJob {
	/** The Node that will load it. */
	node: string;
	/** n8n's node_modules. */
	modules: string;
	onProgress?: OnProgress;
	signal?: AbortSignal;
}

/** How n8n's database driver came to be there. */
export type SqliteOrigin = 'prebuilt' | 'compiled';

/** A machine without a way to the outside waits no longer than this for the prebuilt file. */
const DOWNLOAD_MILLISECONDS = 60_000;
const COMPILERS = [
	{ program: 'g++', packageName: 'g++' },
	{ program: 'make', packageName: 'make' },
	{ program: 'python3', packageName: 'python3' },
];

/**
 * Gives n8n's database driver, sqlite3, its native file: npm ran no scripts, so it has none yet.
 * Prebuilt where the network offers it, else compiled here.
 *
 * @throws InstallError which says what is missing when neither works
 */
export async function installSqlite({ node, modules, onProgress, signal }: SqliteJob): Promise<SqliteOrigin> {
	const folder = join(modules, 'sqlite3');
	const environment = npmEnvironment(node);
	const say = (detail: string, done = false): void =>
		onProgress?.({ step: 'sqlite3', title: 'Database driver (sqlite3)', share: done ? 1 : null, detail, done });

	say('looking for a prebuilt one');
	const prebuild = createRequire(join(folder, 'package.json')).resolve('prebuild-install/bin.js');
	await runProgram(node, [prebuild, '-r', 'napi'], { folder, environment, milliseconds: DOWNLOAD_MILLISECONDS, signal });
	if (await loads(node, folder)) {
		say('prebuilt', true);
		return 'prebuilt';
	}

	say('no prebuilt one within reach: compiling it with g++ and make');
	await checkCompilers(environment);
	const nodeFolder = dirname(dirname(node));
	const headers = existsSync(join(nodeFolder, 'include/node/node_api.h')) ? [`--nodedir=${nodeFolder}`] : [];
	const built = await runProgram(node, [nodeGyp(modules), 'rebuild', '--jobs=max', ...headers], { folder, environment, signal });
	if (built.status !== 0 || !(await loads(node, folder))) {
		throw new InstallError(
			`n8n's database driver (sqlite3) has no prebuilt file within reach and could not be compiled: ${lastLines(built.output)}`,
		);
	}
	say('compiled with g++ and make', true);
	return 'compiled';
}

async function loads(node: string, folder: string): Promise<boolean> {
	const { status } = await runProgram(node, ['-e', `require(${JSON.stringify(folder)})`]);
	return status === 0;
}

async function checkCompilers(environment: NodeJS.ProcessEnv): Promise<void> {
	const found = await Promise.all(COMPILERS.map(({ program }) => runProgram(program, ['--version'], { environment })));
	const missing = COMPILERS.filter((_, index) => found[index]?.status !== 0);
	if (missing.length > 0) throw new InstallError(missingCompilers(missing.map(({ packageName }) => packageName)));
}

/** What to tell somebody whose machine can neither fetch nor compile the driver. */
export function missingCompilers(names: readonly string[], platform: string = process.platform): string {
	const remedy =
		platform === 'darwin'
			? 'Run: xcode-select --install'
			: `On Debian and Ubuntu: sudo apt-get install ${names.join(' ')}. On Fedora: sudo dnf install ${names.map((name) => (name === 'g++' ? 'gcc-c++' : name)).join(' ')}`;
	return `n8n's database driver (sqlite3) has no prebuilt file within reach, and to compile it this machine lacks ${names.join(', ')}. ${remedy}. Then run this again: it goes on from here.`;
}

/** npm's own node-gyp, which is newer than the one in n8n's tree (that one fails on Python 3.12). */
function nodeGyp(modules: string): string {
	const scripts = [npmScript(), npmOnPath()].filter((script) => script !== null);
	const own = scripts.map((script) => join(dirname(dirname(script)), 'node_modules/node-gyp/bin/node-gyp.js'));
	return own.find((script) => existsSync(script)) ?? join(modules, 'node-gyp/bin/node-gyp.js');
}

/** Where the script behind `npm` on the path lies. */
export function npmOnPath(): string | null {
	const files = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm'));
	const file = files.find((candidate) => existsSync(candidate));
	return file === undefined ? null : realpathSync(file);
}

function lastLines(output: string): string {
	return output.trim().split('\n').slice(-5).join(' · ');
}
