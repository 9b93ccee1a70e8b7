// The control of the offline proof: tries every way to the network that it is told about, in the
// main thread and in a worker, and prints what came of it.  node openSockets.cjs PORT
'use strict';
const { isMainThread, parentPort, Worker, workerData } = require('node:worker_threads');

const host = '127.0.0.1';

function opened(socket, event) {
	return new Promise((resolve, reject) => {
		socket.once(event, () => resolve(socket));
		socket.once('error', reject);
	});
}

const ways = {
	net: async (port) => (await opened(require('node:net').connect(port, host), 'connect')).destroy(),
	http: async (port) => {
		const request = require('node:http').get({ host, port, path: '/' });
		(await opened(request, 'response')).destroy();
	},
	fetch: async (port) => await (await fetch(`http://${host}:${port}/`)).text(),
	dns: async () => await require('node:dns').promises.lookup('localhost'),
	dgram: async (port) => {
		const socket = require('node:dgram').createSocket('udp4');
		await new Promise((resolve, reject) => {
			socket.send('x', port, host, (error) => (error ? reject(error) : resolve()));
		});
		socket.close();
	},
	// A plain server answers TLS with nonsense: that the bytes got there is what counts.
	tls: async (port) => {
		const socket = require('node:tls').connect({ port, host, rejectUnauthorized: false });
		await opened(socket, 'secureConnect').catch((error) => {
			if (error.code === 'REFUSED') throw error;
		});
		socket.destroy();
	},
};

async function tryAll(port) {
	const outcomes = {};
	for (const [name, open] of Object.entries(ways)) {
		try {
			await open(port);
			outcomes[name] = 'opened';
		} catch (error) {
			outcomes[name] = error.code ?? String(error);
		}
	}
	return outcomes;
}

async function main() {
	const port = Number(process.argv[2]);
	const mainThread = await tryAll(port);
	const worker = new Worker(__filename, { workerData: port });
	worker.once('message', (inWorker) => {
		process.stdout.write(JSON.stringify({ mainThread, worker: inWorker }));
	});
}

if (isMainThread) void main();
else void tryAll(workerData).then((outcomes) => parentPort.postMessage(outcomes));
