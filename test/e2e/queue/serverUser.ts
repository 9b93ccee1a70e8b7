import { spawnSync } from 'node:child_process';

/** Whom a database server runs as. */
export interface ServerUser {
	uid: number;
	gid: number;
}

/**
 * PostgreSQL refuses to run as root: then its own system user takes its place. Null when whoever
 * runs the tests will do.
 *
 * @throws Error when this is root and there is no such user
 */
export function serverUser(): ServerUser | null {
	if (process.getuid?.() !== 0) return null;
	const idOf = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim() || NaN);
	const user = { uid: idOf('-u'), gid: idOf('-g') };
	if (Number.isInteger(user.uid) && Number.isInteger(user.gid)) return user;
	throw new Error('PostgreSQL does not run as root, and there is no system user postgres.');
}
