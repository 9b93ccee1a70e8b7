import { statfsSync } from 'node:fs';
import { InstallError } from './installError';

/** Above what the packages take: npm unpacks beside the finished tree, and its cache grows too. */
const MARGIN_GIGABYTES = 1;

/** @throws InstallError when the disk under `folder` has too little room left */
export function checkDiskSpace(folder: string, gigabytes: number): void {
	const { bavail, bsize } = statfsSync(folder);
	const free = (bavail * bsize) / 1e9;
	const needed = gigabytes + MARGIN_GIGABYTES;
	if (free >= needed) return;
	throw new InstallError(
		`n8n takes ${gigabytes} GB and needs ${needed.toFixed(1)} GB while it is installed; ${free.toFixed(1)} GB are free on the disk of ${folder}. Make room, or name a folder on another disk with N8N_MARKETING_AI_N8N_FOLDER.`,
	);
}
