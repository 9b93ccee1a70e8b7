import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installN8n, installPackage, packTarball, Rest, signIn, startN8n } from '../../../tools/realN8n';
import type { N8nInstallation, RunningN8n } from '../../../tools/realN8n';

export interface TestN8n {
	installation: N8nInstallation;
	/** n8n's user folder, outside the clone: nothing of our node_modules is found from there. */
	folder: string;
	n8n: RunningN8n;
	rest: Rest;
	/** Starts another server on the same data, after the first one was stopped. */
	restart(environment?: Record<string, string>): Promise<void>;
	/** Stops it and removes its data. */
	close(): Promise<void>;
}

export interface TestN8nOptions {
	environment?: Record<string, string>;
	/** Whether our package is in it from the start. Default: yes. */
	withPackage?: boolean;
	/** Done before the server starts. */
	before?(installation: N8nInstallation, folder: string): Promise<void>;
}

/** A fresh n8n with an owner, signed in, and our package in it as n8n's installer would put it there. */
export async function testN8n({ environment = {}, withPackage = true, before }: TestN8nOptions = {}): Promise<TestN8n> {
	const installation = await installN8n();
	const folder = mkdtempSync(join(tmpdir(), 'marketing-ai-e2e-'));
	if (withPackage) {
		const tarballs = mkdtempSync(join(tmpdir(), 'marketing-ai-e2e-'));
		await installPackage({ installation, tarball: await packTarball(tarballs), folder });
		rmSync(tarballs, { recursive: true, force: true });
	}
	await before?.(installation, folder);
	// n8n puts every node_modules above it on the path, the clone's too, where the native engine lies: users have none.
	const settings = { N8N_MARKETING_AI_ORT_PATH: join(folder, 'no-accelerator'), ...environment };
	const n8n = await startN8n({ installation, folder, environment: settings });
	const server: TestN8n = {
		installation,
		folder,
		n8n,
		rest: new Rest(n8n.url),
		restart: async (changed = {}) => {
			await server.n8n.stop();
			server.n8n = await startN8n({ installation, folder, environment: { ...settings, ...changed } });
			server.rest = new Rest(server.n8n.url);
			await signIn(server.rest);
		},
		close: async () => {
			await server.n8n.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
	await signIn(server.rest);
	return server;
}
