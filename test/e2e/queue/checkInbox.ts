import { deepStrictEqual, ok } from 'node:assert/strict';
import type { RunningN8n } from '../../../tools/realN8n';
import type { Checks } from '../endToEndPart';
import { until } from '../support/until';
import { openInbox } from './inbox';
import { inHand } from './inHand';
import { expectedLabels, makeJobs } from './jobs';
import type { Scene } from './scene';

const MESSAGES = 60;
const MINUTE = 60_000;

/** The way to lose nothing whatever dies: docs/queue-inbox.json, as users import it. */
export async function checkInbox(checks: Checks, { cluster, asUsers }: Scene): Promise<void> {
	let worker: RunningN8n = await cluster.startWorker('first', asUsers);
	await checks.check(`with the inbox of docs/ none of ${MESSAGES} messages is lost when the only worker is killed in the middle`, async () => {
		const inbox = await openInbox(cluster.rest);
		const texts = makeJobs({ first: 5_000, count: 1, textsEach: MESSAGES }).flatMap((job) => job.texts);
		const taken = texts.map(async (text, number) => {
			// A sender that gets an error sends again; the inbox stores a number once.
			for (let status = 0; status !== 200; ) status = await inbox.send(number, text);
		});
		await until('the worker has work of the inbox in hand', () => inHand(worker).length > 0, 2 * MINUTE);
		worker.signal('SIGKILL');
		await worker.ended;
		const lost = inHand(worker).length;
		worker = await cluster.startWorker('first', asUsers);
		await Promise.all(taken);
		const doneRows = async () => (await inbox.rows()).filter(({ done }) => done);
		await until('every row is marked as done', async () => (await doneRows()).length === MESSAGES, 10 * MINUTE);

		const rows = await inbox.rows();
		const labels = new Map(rows.map(({ number, label }) => [Number(number), label]));
		deepStrictEqual(rows.length, MESSAGES);
		deepStrictEqual(texts.map((_, number) => labels.get(number)), expectedLabels(MESSAGES));
		ok(lost > 0);
		checks.note(`${lost} executions were in the dead worker's hands`);
		await cluster.rest.post(`/workflows/${inbox.workflow.id}/deactivate`);
	});
	await worker.stop();
}
