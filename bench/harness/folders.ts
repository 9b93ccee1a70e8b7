import { join, resolve } from 'node:path';

/** The clone's root. The benchmarks are bundled into .build/bench, two folders below it. */
export const root = join(__dirname, '..', '..');

/** What is measured: the built package. */
export const distFolder = join(root, 'dist');

/** Virtual environment and graphs of the peers. Ignored by git; may be deleted at any time. */
export const peerFolder = join(root, '.build', 'peers');

/** Where the last run is kept. A quick run is no measurement and never replaces one. */
export function resultsFolder(quick: boolean): string {
	return quick ? join(root, '.build', 'bench-quick') : join(root, 'bench', 'results');
}

/** A folder as the user wrote it: npm starts scripts in the root and keeps the user's own folder in INIT_CWD. */
export function fromUser(folder: string): string {
	return resolve(process.env.INIT_CWD ?? process.cwd(), folder);
}
