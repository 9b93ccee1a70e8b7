import { deepStrictEqual, ok } from 'node:assert/strict';
import type { RunningN8n } from '../../../tools/realN8n';
import type { Checks } from '../endToEndPart';
import { until } from '../support/until';
import { openInbox } from './inbox';
import { inHand } from './inHand';
import { expectedLabels, makeJobs } from './jobs';
import type { Scene } from './scene';
import { untilTaken } from './send';

const MESSAGES = 60;
const MINUTE = 60_000;

/** The way to lose nothing whatever dies: docs/queue-inbox.json, as users import it. */
export async function checkInbox(checks: Checks, { cluster, asUsers }: Scene): Promise<void> {
	let worker: RunningN8n = await cluster.startWorker('first', asUsers);
	await checks.check(`with the inbox of docs/ none of ${MESSAGES} messages is lost when the only worker is killed in the middle`, async () => {
		const inbox = await openInbox(cluster.rest);
		const texts = makeJobs({ first: 5_000, count: 1, textsEach: MESSAGES }).flatMap((job) => job.texts);
		// A sender that gets an error sends again; the inbox stores a number once.
		const taken = Promise.all(texts.map(async (text, number) => await untilTaken(async () => await inbox.send(number, text))));
		taken.catch(() => undefined);
		// Stored, and taken up: the model is being loaded at this moment.
		await until('the worker judges', () => /Start executing node "Sentiment"/.test(worker.log()), 5 * MINUTE);
		const doneRows = async () => (await inbox.rows()).filter(({ done }) => done);
		const doneBefore = (await doneRows()).length;
		worker.signal('SIGKILL');
		await worker.ended;
		const lost = inHand(worker).length;
		worker = await cluster.startWorker('first', asUsers);
		await taken;
		await until('every row is marked as done', async () => (await doneRows()).length === MESSAGES, 10 * MINUTE);

		const rows = await inbox.rows();
		const labels = new Map(rows.map(({ number, label }) => [Number(number), label]));
		deepStrictEqual(rows.length, MESSAGES);
		deepStrictEqual(texts.map((_, number) => labels.get(number)), expectedLabels(MESSAGES));
		ok(lost > 0);
		checks.note(`${lost} executions were in the dead worker's hands, ${doneBefore} messages were done`);
		await cluster.rest.post(`/workflows/${inbox.workflow.id}/deactivate`);
	});
	await worker.stop();
}
