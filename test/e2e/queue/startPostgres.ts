import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePorts } from '../../../tools/realN8n';
import { end, untilListening, type Server } from './server';
import { serverUser } from './serverUser';

const USER = 'n8n';

/**
 * A PostgreSQL of its own: new, empty, on a free port of 127.0.0.1, with a password.
 *
 * @param programs folder of `initdb` and `postgres`
 * @param folder an empty folder that the server's user may enter
 */
export async function startPostgres(programs: string, folder: string): Promise<Server> {
	const data = path.join(folder, 'data');
	const passwordFile = path.join(folder, 'password');
	const password = randomBytes(18).toString('base64url');
	const user = serverUser();
	mkdirSync(folder, { recursive: true });
	writeFileSync(passwordFile, password, { mode: 0o600 });
	if (user !== null) [folder, passwordFile].forEach((each) => chownSync(each, user.uid, user.gid));

	const as = { ...user, cwd: folder };
	const parameters = ['-D', data, '-U', USER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C', '-N'];
	const made = spawnSync(path.join(programs, 'initdb'), parameters, { ...as, encoding: 'utf8' });
	if (made.status !== 0) throw new Error(`initdb ended with status ${made.status}: ${made.stderr}`);

	const [port = 0] = await freePorts(1);
	// Started by itself and not by pg_ctl, which would let it outlive this process.
	const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'logging_collector=off'];
	const child = spawn(path.join(programs, 'postgres'), ['-D', data, '-p', String(port), '-k', folder, ...settings], {
		...as,
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	await untilListening('PostgreSQL', child, port);
	return {
		environment: {
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: '127.0.0.1',
			DB_POSTGRESDB_PORT: String(port),
			DB_POSTGRESDB_DATABASE: 'postgres',
			DB_POSTGRESDB_USER: USER,
			DB_POSTGRESDB_PASSWORD: password,
		},
		// SIGINT: without waiting for n8n's connections to go.
		stop: async () => await end(child, 'SIGINT'),
	};
}
