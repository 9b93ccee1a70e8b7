import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { mustRun } from '../support/mustRun';

// bookworm's musl 1.2.3 does not know relative relocations (DT_RELR), and Node crashes in it.
const SUITE = 'trixie';

/**
 * Fetches Debian's musl through apt, with lists in a folder of their own: the machine's stay as they are.
 *
 * @param folder an empty folder
 * @param machine as in Debian's folders, such as `x86_64`
 * @returns the dynamic loader
 */
export async function fetchMusl(folder: string, machine: string): Promise<string> {
	const parts = path.join(folder, 'sources');
	const lists = path.join(folder, 'lists');
	await Promise.all([mkdir(parts, { recursive: true }), mkdir(path.join(lists, 'partial'), { recursive: true })]);
	const sources = path.join(folder, 'sources.list');
	await writeFile(sources, `deb ${await debianAddress()} ${SUITE} main\n`);
	const options = {
		'Dir::Etc::sourcelist': sources,
		'Dir::Etc::sourceparts': parts,
		'Dir::State::lists': lists,
		'Dir::Cache': path.join(folder, 'cache'),
		// apt's own user may not read a folder of ours.
		'APT::Sandbox::User': 'root',
	};
	const settings = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
	await mustRun('apt-get', [...settings, 'update'], { cwd: folder });
	await mustRun('apt-get', [...settings, 'download', 'musl'], { cwd: folder });

	const [archive] = (await readdir(folder)).filter((file) => file.endsWith('.deb'));
	if (archive === undefined) throw new Error('apt-get has downloaded nothing.');
	const root = path.join(folder, 'root');
	await mustRun('dpkg', ['-x', archive, root], { cwd: folder });
	// Under its other name the C library is the loader.
	const loader = path.join(folder, `ld-musl-${machine}.so.1`);
	await copyFile(path.join(root, `usr/lib/${machine}-linux-musl/libc.so`), loader);
	await rm(lists, { recursive: true });
	return loader;
}

/** The Debian mirror that this machine itself uses. */
async function debianAddress(): Promise<string> {
	const listed = await mustRun('apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages']);
	const address = listed.split('\n').find((line) => /\/debian\/?$/.test(line));
	if (address === undefined) throw new Error('apt knows no Debian mirror.');
	return address;
}
