import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';

/**
 * Port numbers of 127.0.0.1 that nobody listens on, all different.
 *
 * @param preferred taken where it is free, as the first one, so that a bookmark keeps working
 */
export async function freePorts(count: number, preferred?: number): Promise<number[]> {
	const servers: Server[] = [];
	try {
		if (preferred !== undefined) {
			const server = await listen(preferred);
			if (server !== null) servers.push(server);
		}
		while (servers.length < count) {
			const server = await listen(0);
			if (server !== null) servers.push(server);
		}
		return servers.map((server) => (server.address() as AddressInfo).port);
	} finally {
		await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
	}
}

async function listen(port: number): Promise<Server | null> {
	return await new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(null));
		server.listen(port, '127.0.0.1', () => resolve(server));
	});
}
