import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo, Server } from 'node:net';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { childScript, repository, runChild } from './runChild';

interface Entry {
	event: 'running' | 'refused';
	what?: string;
	isMainThread: boolean;
	script: string;
}

const guard = ['--require', childScript('refuseNetwork.cjs')];

let folder: string;
let reportFile: string;

beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'marketing-ai-offline-'));
	reportFile = path.join(folder, 'report.jsonl');
});

afterEach(async () => await rm(folder, { recursive: true, force: true }));

async function readReport(): Promise<Entry[]> {
	const lines = (await readFile(reportFile, 'utf8')).trim().split('\n');
	return lines.map((line) => JSON.parse(line) as Entry);
}

test('every bundled model runs without touching the network, in the main thread and in the worker', async () => {
	const results = await runChild<Record<string, unknown[]>>('runModels.cjs', [repository], {
		cwd: folder,
		nodeOptions: guard,
		environment: { REFUSE_NETWORK_REPORT: reportFile, HOME: folder },
	});
	const models = (await readdir(path.join(repository, 'dist/models/weights'))).sort();
	expect(models.length).toBeGreaterThan(0);
	expect(Object.keys(results).sort()).toEqual(models);
	for (const items of Object.values(results)) expect(items.length).toBeGreaterThan(0);

	const report = await readReport();
	expect(report.filter(({ event }) => event === 'refused')).toEqual([]);
	const guarded = report.map(({ isMainThread, script }) => [isMainThread, path.basename(script)]);
	expect(guarded).toContainEqual([true, 'runModels.cjs']);
	expect(guarded).toContainEqual([false, 'worker.js']);
});

test('a chart is drawn without touching the network', async () => {
	const drawn = await runChild('drawChart.cjs', [repository], {
		cwd: folder,
		nodeOptions: guard,
		environment: { REFUSE_NETWORK_REPORT: reportFile, HOME: folder },
	});
	expect(drawn).toEqual({ signature: 'PNG', missing: [] });
	expect((await readReport()).filter(({ event }) => event === 'refused')).toEqual([]);
});

describe('control: a child that does open sockets', () => {
	let server: Server;
	let connections = 0;

	beforeAll(async () => {
		server = http.createServer((_, response) => response.end('hello'));
		server.on('connection', () => (connections += 1));
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	});

	beforeEach(() => (connections = 0));

	afterAll(async () => await new Promise((resolve) => server.close(resolve)));

	const ways = ['dgram', 'dns', 'fetch', 'http', 'net', 'tls'];
	const every = (outcome: string) => Object.fromEntries(ways.map((way) => [way, outcome]));

	async function openSockets(nodeOptions: string[]): Promise<unknown> {
		const { port } = server.address() as AddressInfo;
		return await runChild('openSockets.cjs', [String(port)], {
			cwd: folder,
			nodeOptions,
			environment: { REFUSE_NETWORK_REPORT: reportFile },
		});
	}

	test('is refused each of them, in the main thread and in a worker', async () => {
		expect(await openSockets(guard)).toEqual({ mainThread: every('REFUSED'), worker: every('REFUSED') });
		expect(connections).toBe(0);
		const inWorker = (await readReport()).filter(({ event, isMainThread }) => event === 'refused' && !isMainThread);
		expect(inWorker.length).toBeGreaterThanOrEqual(ways.length);
	});

	test('opens all of them without the guard, so it is the guard that refuses', async () => {
		expect(await openSockets([])).toEqual({ mainThread: every('opened'), worker: every('opened') });
		expect(connections).toBeGreaterThan(0);
	});
});
