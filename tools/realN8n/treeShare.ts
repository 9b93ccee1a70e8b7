/** How far an installation of n8n is, seen from outside. */
export interface TreeSigns {
	/** Answers of the registry so far, of those expected. */
	answered: number;
	/** Disk space taken so far, of what the finished tree takes. */
	written: number;
}

/** The many small questions come first and fast; then few large packages are fetched and unpacked. */
const ANSWERS_WEIGHT = 0.4;

/** A share from 0 to 0.99 out of two signs, each of which may overshoot (other programs write to the disk too). */
export function treeShare({ answered, written }: TreeSigns): number {
	const share = ANSWERS_WEIGHT * within(answered) + (1 - ANSWERS_WEIGHT) * within(written);
	return Math.min(share, 0.99);
}

function within(value: number): number {
	return Math.min(Math.max(value, 0), 1);
}
