import { deepStrictEqual, ok } from 'node:assert/strict';
import type { RunningN8n } from '../../../tools/realN8n';
import type { Checks } from '../endToEndPart';
import { MARKER } from './jobs';
import type { Scene } from './scene';

/** Our own line in n8n's log: operation, count, engine, time. */
const OURS = /Sentiment: \d+ texts? on \w+ in \d+ ms/;

export async function checkLogs(checks: Checks, { cluster }: Scene, worker: RunningN8n): Promise<void> {
	await checks.check('the logs say how many texts were judged, and hold none of them, not even at level debug', () => {
		ok(OURS.test(worker.log()));
		deepStrictEqual(cluster.logs().split('\n').filter((line) => line.includes(MARKER)), []);
		checks.note(OURS.exec(worker.log())?.[0] ?? '');
		return Promise.resolve();
	});
}
