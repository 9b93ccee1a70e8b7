import { findRepository } from '../engine/repository';

/**
 * The folder that the user stands in. npm runs scripts in the clone's root and keeps the user's own
 * folder in INIT_CWD; run without npm from elsewhere, an inherited INIT_CWD means nothing.
 */
export function userFolder(): string {
	const here = process.cwd();
	return here === findRepository() ? (process.env.INIT_CWD ?? here) : here;
}
