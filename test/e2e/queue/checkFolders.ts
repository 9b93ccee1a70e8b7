import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import type { ExecutionSummary, RunningN8n } from '../../../tools/realN8n';
import type { Checks } from '../endToEndPart';
import { until } from '../support/until';
import { executionsOf } from './executionsOf';
import { makeJobs } from './jobs';
import { SHARED_MODEL, type Scene } from './scene';
import { send, untilTaken } from './send';

const MINUTE = 60_000;

/** What a worker can do without the shared folder, and what it says where it cannot. */
export async function checkFolders(checks: Checks, { cluster, desk, sharedFolder, workflowIds, asUsers }: Scene): Promise<void> {
	const [bundled, shared] = makeJobs({ first: 1_000, count: 2, textsEach: 4 });
	if (bundled === undefined || shared === undefined) return;
	const url = cluster.main.url;
	let worker: RunningN8n = await cluster.startWorker('first', asUsers);
	let failed: ExecutionSummary | undefined;

	await checks.check('a worker without a shared folder judges with the bundled model', async () => {
		await untilTaken(async () => await send(url, 'bundled', bundled));
		await until('the job is delivered', () => desk.jobs().has(bundled.job), MINUTE);
	});

	await checks.check('it names the model that it does not have, and where it looked', async () => {
		const failures = async () => await executionsOf(cluster.rest, workflowIds, ['error']);
		const known = new Set((await failures()).map(({ id }) => id));
		await untilTaken(async () => await send(url, 'shared', shared));
		await until('n8n shows the failure', async () => {
			failed = (await failures()).find(({ id }) => !known.has(id));
			return failed !== undefined;
		}, MINUTE);
		const { data } = await cluster.rest.get<{ data: string }>(`/executions/${failed?.id}`);
		match(data, new RegExp(`There is no model folder '${SHARED_MODEL}'`));
		ok(data.includes('marketing-ai/models'), 'the description names the folder');
	});

	await checks.check('n8n’s Retry does that job once the folder is there', async () => {
		deepStrictEqual(await worker.stop(), { status: 0, signal: null });
		worker = await cluster.startWorker('first', { ...asUsers, N8N_MARKETING_AI_DIR: sharedFolder });
		const { status } = await cluster.rest.post<{ status: string }>(`/executions/${failed?.id}/retry`, { loadWorkflow: false });
		strictEqual(status, 'success');
		deepStrictEqual(desk.of(shared.job).map(({ model }) => model.name), [SHARED_MODEL]);
	});
	deepStrictEqual(await worker.stop(), { status: 0, signal: null });
}
