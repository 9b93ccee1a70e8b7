import type { RunningN8n } from '../../../tools/realN8n';

/** Executions that a worker has begun and not ended, by its own log. */
export function inHand(worker: RunningN8n): string[] {
	const idsAfter = (words: string) => [...worker.log().matchAll(new RegExp(`${words} (\\d+)`, 'g'))].map((match) => match[1] ?? '');
	const ended = new Set(idsAfter('Worker finished execution'));
	return idsAfter('Worker started execution').filter((id) => !ended.has(id));
}
