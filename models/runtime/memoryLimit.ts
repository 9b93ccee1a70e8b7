import { freemem } from 'node:os';

import { environmentNumber } from './environmentNumber';
import { ModelError } from './modelError';

const MEGABYTE = 1024 * 1024;

/** Megabytes that this process may still take. In a container `os.freemem()` sees the host, so the limit counts too. */
export function availableMegabytes(environment: NodeJS.ProcessEnv): { available: number; limit: number } {
	const named = environmentNumber(environment, 'N8N_MARKETING_AI_MEMORY_MB', 0) * MEGABYTE;
	const constrained = process.constrainedMemory();
	const limits = [named, constrained].filter((bytes) => bytes > 0 && bytes < Number.MAX_SAFE_INTEGER);
	const used = process.memoryUsage.rss();
	const available = Math.min(freemem(), ...limits.map((bytes) => bytes - used));
	const limit = limits.length > 0 ? Math.min(...limits) : freemem() + used;
	return { available: Math.max(0, Math.floor(available / MEGABYTE)), limit: Math.floor(limit / MEGABYTE) };
}

/**
 * Refuses a model that would not fit, before the system kills n8n for it.
 * @param neededMegabytes what the model takes while it loads
 * @throws ModelError `not-enough-memory`
 */
export function ensureMemory(model: string, neededMegabytes: number, environment: NodeJS.ProcessEnv): void {
	const { available, limit } = availableMegabytes(environment);
	if (available >= neededMegabytes) return;
	throw new ModelError('not-enough-memory', {
		model,
		neededMegabytes,
		availableMegabytes: available,
		limitMegabytes: limit,
	});
}
