import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { installPackage, Rest, signIn, startN8n, type N8nInstallation, type RunningN8n } from '../../../tools/realN8n';
import type { Server } from './server';
import { startPostgres } from './startPostgres';
import { startRedis } from './startRedis';

export interface ClusterOptions {
	installation: N8nInstallation;
	/** Folder of PostgreSQL's programs. */
	postgres: string;
	/** The package, as npm packs it. */
	tarball: string;
	/** An empty folder that PostgreSQL's user may enter. */
	folder: string;
}

/** n8n in queue mode: PostgreSQL, Redis, a main process, and workers as they are asked for. */
export interface Cluster {
	main: RunningN8n;
	rest: Rest;
	/**
	 * A worker on a host of its own, so to speak: with its own user folder and its own copy of the package.
	 * A name that was there before comes back with what it had.
	 */
	startWorker(name: string, environment?: Record<string, string>): Promise<RunningN8n>;
	/** Everything that the main process and all workers have printed. */
	logs(): string;
	stop(): Promise<void>;
}

/** Jobs in hand at the same time, for each worker. */
const CONCURRENCY = 4;
/** Half of n8n's own values, so that a dead worker is found sooner; a busy machine must not take a slow one for dead. */
const SOONER = { QUEUE_WORKER_LOCK_DURATION: '30000', QUEUE_WORKER_LOCK_RENEW_TIME: '5000', QUEUE_WORKER_STALLED_INTERVAL: '10000' };

/** Starts everything but the workers, and signs in. */
export async function startCluster({ installation, postgres, tarball, folder }: ClusterOptions): Promise<Cluster> {
	const servers: Server[] = [];
	const processes: RunningN8n[] = [];
	const stop = async (): Promise<void> => {
		await Promise.all(processes.map(async (each) => await each.stop()));
		await Promise.all(servers.map(async (server) => await server.stop()));
	};
	const shared: Record<string, string> = {
		EXECUTIONS_MODE: 'queue',
		N8N_ENCRYPTION_KEY: randomBytes(24).toString('hex'),
		// Everything that anybody logs, so that the test sees whether a text is in it.
		N8N_LOG_LEVEL: 'debug',
		...SOONER,
	};
	const start = async (name: string, command: 'start' | 'worker', environment: Record<string, string> = {}): Promise<RunningN8n> => {
		const home = path.join(folder, name);
		await installPackage({ installation, tarball, folder: home });
		const parameters = command === 'worker' ? [`--concurrency=${CONCURRENCY}`] : [];
		const running = await startN8n({ installation, folder: home, command, parameters, environment: { ...shared, ...environment } });
		processes.push(running);
		return running;
	};
	try {
		servers.push(await startPostgres(postgres, path.join(folder, 'postgres')));
		servers.push(await startRedis(path.join(folder, 'redis')));
		for (const { environment } of servers) Object.assign(shared, environment);
		const main = await start('main', 'start');
		const rest = new Rest(main.url);
		await signIn(rest);
		const startWorker = async (name: string, environment?: Record<string, string>) => await start(name, 'worker', environment);
		return { main, rest, startWorker, stop, logs: () => processes.map((each) => each.log()).join('\n') };
	} catch (error) {
		await stop();
		throw error;
	}
}
