import { readFileSync } from 'node:fs';

/** Resident memory of a process in MB, now and at its highest so far; null where there is no /proc. */
export function residentMemory(processId: number): { now: number; peak: number } | null {
	try {
		const status = readFileSync(`/proc/${processId}/status`, 'utf8');
		const megabytes = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024);
		return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
	} catch {
		return null;
	}
}
