import { statfsSync } from 'node:fs';
import { InstallError } from './installError';

/** Above what the packages take: npm unpacks beside the finished tree, and its cache grows too. */
const MARGIN_GIGABYTES = 1;

/** @throws InstallError when the disk under `folder` has too little room left */
export function checkDiskSpace(folder: string, gigabytes: number): void {
	const free = freeGigabytes(folder);
	const needed = gigabytes + MARGIN_GIGABYTES;
	if (free >= needed) return;
	throw new InstallError(
		`n8n takes ${gigabytes} GB and needs ${needed.toFixed(1)} GB while it is installed; ${free.toFixed(1)} GB are free on the disk of ${folder}. Make room, or name a folder on another disk with N8N_MARKETING_AI_N8N_FOLDER.`,
	);
}

/** Room left on the disk of a folder. */
export function freeGigabytes(folder: string): number {
	const { bavail, bsize } = statfsSync(folder);
	return (bavail * bsize) / 1e9;
}
