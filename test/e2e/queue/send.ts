import { setTimeout as pause } from 'node:timers/promises';
import { postJson } from '../support/postJson';
import type { JobPath } from './jobWorkflow';
import type { Job } from './jobs';

/** Posts a job to its webhook, as a shop or a form would; resolves with the status of the answer. */
export async function send(url: string, path: JobPath, job: Job): Promise<number> {
	return await postJson(`${url}/webhook/${path}`, job);
}

const MOST_TRIES = 10;

/**
 * Posts again until it is taken, after a second, two, three …, as shops and forms do with their webhooks.
 *
 * @param post resolves with the status of the answer
 * @returns the status of every answer, the last one 200
 * @throws Error with all of them when none was 200
 */
export async function untilTaken(post: () => Promise<number>): Promise<number[]> {
	const answers: number[] = [];
	for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
		answers.push(await post());
		if (answers.at(-1) === 200) return answers;
		await pause(tries * 1_000);
	}
	throw new Error(`It was not taken: ${answers.join(', ')}`);
}
