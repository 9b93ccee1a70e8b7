import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { freePorts } from '../../../tools/realN8n';
import { end, untilListening, type Server } from './server';

/** A Redis of its own that keeps nothing, on a free port of 127.0.0.1. */
export async function startRedis(folder: string): Promise<Server> {
	mkdirSync(folder, { recursive: true });
	const [port = 0] = await freePorts(1);
	const parameters = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
	const child = spawn('redis-server', parameters, { stdio: ['ignore', 'ignore', 'pipe'] });
	await untilListening('Redis', child, port);
	return {
		environment: { QUEUE_BULL_REDIS_HOST: '127.0.0.1', QUEUE_BULL_REDIS_PORT: String(port) },
		stop: async () => await end(child),
	};
}
