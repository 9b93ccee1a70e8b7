import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { n8nFolder } from '../../../tools/realN8n';
import { hasProgram } from '../support/hasProgram';
import { fetchMusl } from './fetchMusl';
import { fetchNode } from './fetchNode';
import { muslPlatform } from './muslPlatform';

/** A Node whose C library is musl, started through musl's own loader. */
export interface MuslNode {
	loader: string;
	node: string;
}

const folder = path.join(n8nFolder(), 'musl');
const manifest = path.join(folder, 'node.json');

/**
 * The musl Node of this machine, fetched on the first call (some 65 MB) and kept.
 *
 * @returns the Node, or the reason why there is none
 */
export async function installMuslNode(): Promise<MuslNode | string> {
	const kept = await readFile(manifest, 'utf8').catch(() => null);
	if (kept !== null) return absolute(JSON.parse(kept) as MuslNode);
	const platform = muslPlatform();
	if (platform === null) return `there is no musl Node for ${process.platform} on ${process.arch}`;
	const missing = ['apt-get', 'dpkg', 'python3'].filter((name) => !hasProgram(name));
	if (missing.length > 0) return `this machine lacks ${missing.join(', ')}, with which a musl Node is fetched`;

	// Made beside its place and moved there whole, so that half a download is never taken for a Node.
	const staging = `${folder}-${process.pid}`;
	try {
		await mkdir(path.join(staging, 'musl'), { recursive: true });
		const loader = await fetchMusl(path.join(staging, 'musl'), platform.machine);
		const node = await fetchNode(path.join(staging, 'node'), platform.wheel);
		const paths: MuslNode = { loader: path.relative(staging, loader), node: path.relative(staging, node) };
		await writeFile(path.join(staging, 'node.json'), JSON.stringify(paths));
		await rm(folder, { recursive: true, force: true });
		await rename(staging, folder);
		return absolute(paths);
	} catch (error) {
		return `a musl Node could not be fetched: ${(error as Error).message}`;
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}

function absolute({ loader, node }: MuslNode): MuslNode {
	return { loader: path.join(folder, loader), node: path.join(folder, node) };
}
