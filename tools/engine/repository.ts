import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PACKAGE_NAME = 'n8n-nodes-marketing-ai';

/** The manifest fields that the tools read. */
export interface Manifest {
	name?: string;
	version?: string;
	n8n?: { nodes?: string[] };
}

/**
 * The clone's root folder: the nearest folder above this file, else above the current folder,
 * whose package.json bears our name. The tools are bundled, so their own depth says nothing.
 *
 * @throws Error when neither search finds it.
 */
export function findRepository(): string {
	const root = searchUpwards(__dirname) ?? searchUpwards(process.cwd());
	if (root === null) {
		throw new Error(
			`No package.json of ${PACKAGE_NAME} above ${__dirname} or ${process.cwd()}: run this inside the clone.`,
		);
	}
	return root;
}

/** The package.json of `folder`, or null where there is none. */
export function readManifest(folder: string): Manifest | null {
	const file = join(folder, 'package.json');
	if (!existsSync(file)) return null;
	return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

/** A `require` that resolves as a file in the clone's root would, wherever the bundle lies. */
export function requireFrom(folder: string): NodeJS.Require {
	return createRequire(join(folder, 'package.json'));
}

function searchUpwards(start: string): string | null {
	if (readManifest(start)?.name === PACKAGE_NAME) return start;
	const parent = dirname(start);
	return parent === start ? null : searchUpwards(parent);
}
