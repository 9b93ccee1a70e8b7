import { setTimeout as pause } from 'node:timers/promises';

const STEP_MILLISECONDS = 100;

/**
 * Asks again and again until the answer is yes.
 *
 * @param what completes the sentence "In … seconds it did not come to this: …"
 * @throws Error with that sentence after `milliseconds`
 */
export async function until(what: string, holds: () => boolean | Promise<boolean>, milliseconds: number): Promise<void> {
	const end = Date.now() + milliseconds;
	while (!(await holds())) {
		if (Date.now() > end) throw new Error(`In ${milliseconds / 1000} seconds it did not come to this: ${what}`);
		await pause(STEP_MILLISECONDS);
	}
}
