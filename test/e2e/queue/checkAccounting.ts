import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { ExecutionStatus, RunningN8n } from '../../../tools/realN8n';
import type { Checks } from '../endToEndPart';
import { residentMemory } from '../support/residentMemory';
import { until } from '../support/until';
import { executionsOf } from './executionsOf';
import { folderChecksum } from './folderChecksum';
import { inHand } from './inHand';
import { expectedLabels, makeJobs, type Job } from './jobs';
import { JOB_PATHS, type JobPath } from './jobWorkflow';
import { SHARED_MODEL, type Scene } from './scene';
import { send, untilTaken } from './send';

const JOBS = 200;
const TEXTS_EACH = 6;
/** Well under a quarter of the jobs: the rest is still to come when a worker goes. */
const KILL_AFTER = 40;
const STOP_AFTER = 110;
const MINUTE = 60_000;
const UNFINISHED: ExecutionStatus[] = ['new', 'running', 'waiting', 'unknown'];
const FAILED: ExecutionStatus[] = ['error', 'crashed', 'canceled'];

const pathOf = (job: number): JobPath => JOB_PATHS[job % JOB_PATHS.length] ?? 'bundled';

/**
 * Two hundred jobs, one worker killed and one stopped among them: every job is done, or n8n shows that
 * it is not, or its sender was told.
 *
 * @returns the worker that is left
 */
export async function checkAccounting(checks: Checks, { cluster, desk, sharedFolder, workflowIds, asUsers }: Scene): Promise<RunningN8n> {
	const environment = { ...asUsers, N8N_MARKETING_AI_DIR: sharedFolder };
	const before = folderChecksum(sharedFolder);
	const [killed, stopped] = [await cluster.startWorker('first', environment), await cluster.startWorker('second', environment)];
	const jobs = makeJobs({ first: 0, count: JOBS, textsEach: TEXTS_EACH });
	const url = cluster.main.url;
	const sent = Promise.all(
		jobs.map(async (job) => ({ job: job.job, answers: await untilTaken(async () => await send(url, pathOf(job.job), job)) })),
	);
	// Its failure is the first check's to report, not an unhandled rejection meanwhile.
	sent.catch(() => undefined);

	await until('a fifth is delivered', () => desk.jobs().size >= KILL_AFTER && inHand(killed).length > 0, 10 * MINUTE);
	killed.signal('SIGKILL');
	await killed.ended;
	const lost = inHand(killed);
	checks.note(`${desk.jobs().size} jobs are done; one worker is killed with ${lost.length} in hand`);
	// As Docker's `restart: always` does it: the same host comes back with what it had on disk.
	const starting = cluster.startWorker('first', environment);
	starting.catch(() => undefined);

	await checks.check('a worker that gets SIGTERM ends its jobs first, and with status 0', async () => {
		await until('half is delivered', () => desk.jobs().size >= STOP_AFTER && inHand(stopped).length > 0, 10 * MINUTE);
		const underWay = inHand(stopped);
		stopped.signal('SIGTERM');
		deepStrictEqual(await stopped.ended, { status: 0, signal: null });
		deepStrictEqual(inHand(stopped), []);
		checks.note(`it had ${underWay.length} jobs in hand`);
	});
	const replacement = await starting;
	checks.note(`a worker that has hardly begun: ${residentMemory(replacement.processId)?.now ?? '?'} MB resident`);

	await checks.check(`all ${JOBS} jobs are taken; a sender that waits for the answer is told of a dead worker and sends again`, async () => {
		const told = (await sent).filter(({ answers }) => answers.length > 1);
		const missing = jobs.filter(({ job }) => pathOf(job) === 'answered' && !desk.jobs().has(job));
		deepStrictEqual(missing.map(({ job }) => job), []);
		const refusals = told.flatMap(({ answers }) => answers.slice(0, -1));
		checks.note(`${told.length} senders were refused or told, and sent again; the answers before the last: ${[...new Set(refusals)].join(', ') || 'none'}`);
	});

	await checks.check('every execution ends, and n8n shows each one that the dead worker did not finish as failed', async () => {
		const shown = async (...status: ExecutionStatus[]) => await executionsOf(cluster.rest, workflowIds, status);
		await until('no execution is under way', async () => (await shown(...UNFINISHED)).length === 0, 5 * MINUTE);
		const [done, failed] = [await shown('success'), await shown(...FAILED)];
		const posts = (await sent).flatMap(({ answers }) => answers).length;
		// A post that n8n refused at its door (503 while it is too busy) never became an execution.
		ok(done.length + failed.length >= JOBS && done.length + failed.length <= posts, `${posts} posts, ${done.length} + ${failed.length} executions`);
		// n8n calls it an error where the main process saw the worker go, and a crash where it did not.
		deepStrictEqual(failed.filter(({ id }) => !lost.includes(id)), []);
		const undelivered = jobs.filter(({ job }) => pathOf(job) !== 'answered' && !desk.jobs().has(job));
		ok(undelivered.length <= failed.length, `${undelivered.length} jobs are missing, n8n shows ${failed.length}`);
		checks.note(`${lost.length} jobs were in the dead worker's hands; n8n shows ${done.length} executions as success and ${failed.length} as ${[...new Set(failed.map(({ status }) => status))].join(', ')}`);
		await noteRetry(checks, cluster.rest, failed[0]?.id);
	});

	await checks.check('what was lost is done when it is sent again', async () => {
		const undelivered = jobs.filter(({ job }) => !desk.jobs().has(job));
		for (const job of undelivered) await untilTaken(async () => await send(url, pathOf(job.job), job));
		await until('every job is delivered', () => desk.jobs().size === JOBS, 5 * MINUTE);
		checks.note(`${undelivered.length} jobs were sent again by hand`);
	});

	await checks.check('a job that runs twice gives the same, and leaves the shared folder as it was', async () => {
		const twice: Job[] = jobs.slice(0, 12);
		const counts = twice.map(({ job }) => desk.of(job).length);
		for (const job of twice) await untilTaken(async () => await send(url, pathOf(job.job), job));
		await until('each is delivered once more', () => twice.every(({ job }, index) => desk.of(job).length > (counts[index] ?? 0)), 5 * MINUTE);
		for (const { job } of jobs) {
			const [first, ...more] = desk.of(job);
			for (const other of more) deepStrictEqual(other, first);
		}
		strictEqual(folderChecksum(sharedFolder), before);
	});

	await checks.check('every job got the labels that a reader would give', () => {
		for (const { job, labels, model } of desk.received) {
			deepStrictEqual({ job, labels }, { job, labels: expectedLabels(TEXTS_EACH) });
			strictEqual(model.name === SHARED_MODEL, pathOf(job) === 'shared');
		}
		checks.note(`engines: ${[...new Set(desk.received.map(({ model }) => `${model.name} on ${model.engine}`))].join(', ')}`);
		return Promise.resolve();
	});
	return replacement;
}

type Client = Scene['cluster']['rest'];

/** What n8n's own Retry makes of such an execution: no promise of ours, but somebody will press it. */
async function noteRetry(checks: Checks, rest: Client, id?: string): Promise<void> {
	if (id === undefined) return;
	const answer = await rest.post<{ status: string }>(`/executions/${id}/retry`, { loadWorkflow: false }).catch((error: Error) => ({ status: error.message }));
	checks.note(`n8n's Retry of one of them: ${answer.status}`);
}
