import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
	activateWorkflow,
	createWorkflow,
	installN8n,
	installPackage,
	OLDEST_N8N,
	packTarball,
	Rest,
	signIn,
	startN8n,
	whenWebhookListens,
	type N8nInstallation,
} from '../../tools/realN8n';
import type { Checks, EndToEndPart } from './endToEndPart';
import { runByCommand } from './oldest/runByCommand';
import { replyWorkflow } from './oldest/replyWorkflow';
import { examples } from './support/examples';
import { mustRun } from './support/mustRun';

interface Judged {
	sentiment: { label: string; model: { name: string; engine: string } };
}

export const part: EndToEndPart = {
	name: 'oldestVersion',
	title: `n8n ${OLDEST_N8N}, the oldest that we support, on Node 20`,
	missing: async () => {
		try {
			await installN8n({ version: OLDEST_N8N });
			return null;
		} catch (error) {
			return (error as Error).message;
		}
	},
	run: async (checks) => {
		const installation = await installN8n({ version: OLDEST_N8N });
		const folder = mkdtempSync(path.join(os.tmpdir(), 'marketing-ai-oldest-'));
		try {
			await checks.check('it is that version, on Node 20', async () => {
				match(await mustRun(installation.node, ['--version']), /^v20\./);
				match(await mustRun(installation.node, [installation.n8n, '--version'], { environment: { HOME: folder } }), new RegExp(`^${OLDEST_N8N}`));
			});
			await installPackage({ installation, tarball: await packTarball(), folder });
			// n8n finds what lies in the clone around it, the native engine too: users have none.
			const environment = { N8N_MARKETING_AI_ORT_PATH: path.join(folder, 'no-native-engine') };
			await checkExamples(checks, { installation, folder, environment });
			await checkServer(checks, { installation, folder, environment });
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	},
};

interface Place {
	installation: N8nInstallation;
	/** n8n's user folder, with the package in it. */
	folder: string;
	environment: Record<string, string>;
}

async function checkExamples(checks: Checks, place: Place): Promise<void> {
	for (const { file, ourNodes } of examples()) {
		await checks.check(`${path.basename(file)} is imported and runs by n8n’s own command`, async () => {
			const { status, error, runData } = await runByCommand({ ...place, file });
			deepStrictEqual([status, error], ['success', null]);
			for (const node of ourNodes) ok((runData[node]?.[0]?.data?.main?.flat().length ?? 0) > 0, `${node} gave nothing`);
		});
	}
}

async function checkServer(checks: Checks, place: Place): Promise<void> {
	const running = await startN8n(place);
	try {
		const rest = new Rest(running.url, null);
		await signIn(rest);

		await checks.check('its editor knows our nodes, with icons', async () => {
			const response = await fetch(`${running.url}/types/nodes.json`, { headers: { cookie: rest.session } });
			strictEqual(response.status, 200);
			const types = (await response.json()) as Array<{ name: string; iconUrl?: { light: string; dark: string } }>;
			const ours = types.filter(({ name }) => name.startsWith('n8n-nodes-marketing-ai.') && !name.endsWith('Tool'));
			notStrictEqual(ours.length, 0);
			for (const { iconUrl } of ours) {
				for (const icon of [iconUrl?.light, iconUrl?.dark]) strictEqual((await fetch(`${running.url}/${icon}`)).status, 200);
			}
			checks.note(ours.map(({ name }) => name).join(', '));
		});

		await checks.check('a webhook is answered with a judged text', async () => {
			const workflow = await createWorkflow(rest, replyWorkflow('judge'));
			await activateWorkflow(rest, workflow);
			await whenWebhookListens(rest, 'judge');
			const response = await fetch(`${running.url}/webhook/judge`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ text: 'Terrible, it broke after one day and nobody answers.' }),
			});
			strictEqual(response.status, 200);
			const { sentiment } = (await response.json()) as Judged;
			strictEqual(sentiment.label, 'negative');
			checks.note(`${sentiment.model.name} on ${sentiment.model.engine}`);
		});
	} finally {
		const ending = await running.stop();
		await checks.check('it ends in order at SIGTERM, with the model in memory', async () => {
			deepStrictEqual(ending, { status: 0, signal: null });
			await Promise.resolve();
		});
	}
}
