import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { activateWorkflow, createWorkflow, installN8n, packTarball, whenFinished, whenWebhookListens } from '../../tools/realN8n';
import { npmScript } from '../../tools/realN8n/runNpm';
import { npmOnPath } from '../../tools/realN8n/installSqlite';
import type { Checks, EndToEndPart } from './endToEndPart';
import { beginExecution } from './main/beginExecution';
import { cannotRunN8n } from './main/cannotRunN8n';
import { equal, holds } from './main/expect';
import { listWorkflow } from './main/mainWorkflows';
import { nextVersion, versionOf } from './main/nextVersion';
import { SENTIMENT } from './main/nodes';
import { nodeTime } from './main/nodeTime';
import { npmStandIn, PACKAGE } from './main/npmStandIn';
import { testN8n } from './main/testN8n';
import type { TestN8n } from './main/testN8n';
import { webhookCall } from './main/webhookCall';

interface InstalledPackage {
	packageName: string;
	installedVersion: string;
	installedNodes: Array<{ type: string }>;
	failedLoading?: boolean;
}

/** n8n's own installer, the one behind Settings → Community nodes; only the registry is ours. */
export const part: EndToEndPart = {
	name: 'installer',
	title: "n8n's own installer: install, run, update while an execution runs, uninstall, offline",
	missing: async () => {
		if (npmScript() === null && npmOnPath() === null) return 'npm was not found on the path.';
		return await cannotRunN8n();
	},
	run: async (checks) => {
		const workshop = mkdtempSync(join(tmpdir(), 'marketing-ai-installer-'));
		const first = await packTarball(workshop);
		const version = await versionOf(first);
		const next = await nextVersion(first);
		const { environment } = await installN8n();
		npmStandIn(join(workshop, 'bin'), { [version]: first, [next.version]: next.file }, npmScript() ?? npmOnPath() ?? '');
		const server = await testN8n({
			withPackage: false,
			environment: {
				PATH: [join(workshop, 'bin'), environment.PATH].join(delimiter),
				// Nothing outside is asked: neither npm's registry nor n8n's servers.
				...Object.fromEntries(['HTTP_PROXY', 'HTTPS_PROXY'].map((name) => [name, 'http://127.0.0.1:9'])),
				NO_PROXY: '127.0.0.1,localhost',
			},
		});
		try {
			await checkInstall(checks, server, version);
			await checkUpdate(checks, server, next.version);
			await checkUninstall(checks, server);
		} finally {
			await server.close();
			rmSync(workshop, { recursive: true, force: true });
		}
	},
};

const folderOf = (server: TestN8n): string => join(server.folder, '.n8n/nodes/node_modules', PACKAGE);

/** What the editor's node panel gets. */
async function versionInEditor({ rest, n8n }: TestN8n): Promise<string | null> {
	const response = await fetch(`${n8n.url}/types/nodes.json`, { headers: { cookie: rest.session } });
	const types = (await response.json()) as Array<{ name: string; communityNodePackageVersion?: string }>;
	return types.find(({ name }) => name === SENTIMENT)?.communityNodePackageVersion ?? null;
}

async function judge(server: TestN8n): Promise<string> {
	const id = await beginExecution(server, 'list', { count: 20, distinct: 20 });
	const { status } = await whenFinished(server.rest, id);
	equal(status, 'success', 'status');
	return id;
}

async function checkInstall(checks: Checks, server: TestN8n, version: string): Promise<void> {
	const { rest } = server;
	await checks.check(`installs ${version} and loads every node`, async () => {
		const installed = await rest.post<InstalledPackage>('/community-packages', { name: PACKAGE, version });
		equal(installed.installedVersion, version, 'version');
		holds(installed.installedNodes.some(({ type }) => type === SENTIMENT), 'no Sentiment among the installed nodes');
		equal(await versionInEditor(server), version, 'version that the editor sees');
	});
	await checks.check('the manifest is stripped and nothing else was installed beside it', async () => {
		const manifest = JSON.parse(readFileSync(join(folderOf(server), 'package.json'), 'utf8')) as Record<string, unknown>;
		equal(Object.keys(manifest).filter((key) => /dependencies/i.test(key)), [], 'dependency lists');
		await Promise.resolve(holds(!existsSync(join(folderOf(server), 'node_modules')), 'there is a node_modules in the package'));
	});
	await checks.check('runs at once, without a restart', async () => {
		const workflow = await createWorkflow(rest, listWorkflow('list'));
		await activateWorkflow(rest, workflow);
		await whenWebhookListens(rest, 'list');
		equal((await nodeTime(rest, await judge(server), 'Sentiment')).items, 20, 'items');
	});
}

async function checkUpdate(checks: Checks, server: TestN8n, version: string): Promise<void> {
	const { rest } = server;
	await checks.check(`updates to ${version} while an execution runs, which ends well`, async () => {
		const id = await beginExecution(server, 'list', { count: 1000, distinct: 1000 });
		const updated = await rest.patch<InstalledPackage>('/community-packages', { name: PACKAGE, version });
		equal(updated.installedVersion, version, 'version');
		const during = await rest.get<{ status: string }>(`/executions/${id}`);
		checks.note(`the execution was ${during.status} when the update was done`);
		equal((await whenFinished(rest, id, 300_000)).status, 'success', 'status of the execution');
		equal((await nodeTime(rest, id, 'Sentiment')).items, 1000, 'items');
	});
	await checks.check('the new version is what runs now', async () => {
		equal(await versionInEditor(server), version, 'version that the editor sees');
		await judge(server);
	});
	await checks.check('it survives a restart', async () => {
		await server.restart();
		await whenWebhookListens(server.rest, 'list');
		equal(await versionInEditor(server), version, 'version that the editor sees');
		await judge(server);
	});
}

async function checkUninstall(checks: Checks, server: TestN8n): Promise<void> {
	await checks.check('uninstalls without a trace, and n8n goes on', async () => {
		await server.rest.delete(`/community-packages?name=${PACKAGE}`);
		equal(await versionInEditor(server), null, 'version that the editor sees');
		holds(!existsSync(folderOf(server)), 'the package folder is still there');
		equal(await server.rest.get('/community-packages'), [], 'installed packages');
		const id = await beginExecution(server, 'list', { count: 1, distinct: 1 }).catch(() => null);
		if (id !== null) equal((await whenFinished(server.rest, id)).status, 'error', 'status of an execution that needs the node');
		await webhookCall(server.n8n.url, 'none', {}).catch(() => undefined);
		equal((await fetch(`${server.n8n.url}/healthz`)).status, 200, 'health');
	});
}
