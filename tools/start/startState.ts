import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Login } from '../realN8n/owner';

/** What one start tells the next; lies beside n8n's data and goes with them. */
export interface StartState {
	login: Login;
	/** The build that is installed in n8n. */
	build: string | null;
	/** n8n's id of each example by its file name; one that the user has deleted stays deleted. */
	examples: Record<string, string>;
	/** The start that is running, or has died without a word. */
	running: { starter: number; n8n: number; url: string } | null;
}

const fileIn = (folder: string): string => join(folder, 'start.json');

/** The state that lies in a folder, or that of a first start. */
export function readState(folder: string): StartState {
	const fresh: StartState = { login: newLogin(), build: null, examples: {}, running: null };
	try {
		return { ...fresh, ...(JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Partial<StartState>) };
	} catch {
		return fresh;
	}
}

/** Only its owner may read it: the login is in it. */
export function writeState(folder: string, state: StartState): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(fileIn(folder), `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
}

/** Letters and digits that nobody mistakes for one another. */
const CHARACTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** n8n wants eight characters, a capital and a digit. Drawn by chance: whoever signs in can run programs here. */
function newLogin(): Login {
	const part = (): string => Array.from({ length: 4 }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join('');
	return { email: 'you@example.com', password: `Try-${part()}-${part()}-${randomInt(10)}` };
}
