import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';

/**
 * Runs `body` while no other process is between these lines for the same folder: two checkouts may
 * share one n8n and start at the same moment. The lock of a process that is gone counts as none.
 */
export async function withFolderLock<Result>(
	folder: string,
	body: () => Promise<Result>,
	onWait: (processId: number) => void,
): Promise<Result> {
	mkdirSync(folder, { recursive: true });
	const file = join(folder, 'lock');
	while (!take(file)) {
		const owner = ownerOf(file);
		if (owner === null) rmSync(file, { force: true });
		else {
			onWait(owner);
			await pause(500);
		}
	}
	try {
		return await body();
	} finally {
		rmSync(file, { force: true });
	}
}

function take(file: string): boolean {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** The living process that holds the lock; null when there is none. */
function ownerOf(file: string): number | null {
	try {
		const owner = Number(readFileSync(file, 'utf8'));
		if (!Number.isInteger(owner) || owner <= 0 || owner === process.pid) return null;
		process.kill(owner, 0);
		return owner;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM' ? Number(readFileSync(file, 'utf8')) : null;
	}
}
