import type { JobPath } from './jobWorkflow';
import type { Job } from './jobs';

/** Posts a job to its webhook, as a shop or a form would; resolves with the status of the answer. */
export async function send(url: string, path: JobPath, job: Job): Promise<number> {
	const response = await fetch(`${url}/webhook/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(job),
	});
	await response.arrayBuffer();
	return response.status;
}

const MOST_TRIES = 5;

/**
 * Posts a job again until it is taken, as shops and forms do with their webhooks.
 *
 * @returns how many posts it took
 * @throws Error with the last status when none was taken
 */
export async function sendUntilTaken(url: string, path: JobPath, job: Job): Promise<number> {
	let status = 0;
	for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
		status = await send(url, path, job);
		if (status === 200) return tries;
	}
	throw new Error(`Job ${job.job} was refused ${MOST_TRIES} times, the last time with status ${status}`);
}
