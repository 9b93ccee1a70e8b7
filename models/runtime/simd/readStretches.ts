import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

import type { ReadInto } from './encoderWeights';

/**
 * Reads stretches of files of one folder straight to where they belong; every file is opened once.
 * @throws Error when a file ends early
 */
export function readStretches(folder: string): { read: ReadInto; close(): void } {
	const open = new Map<string, number>();
	return {
		read: (file, offset, target) => {
			const handle = open.get(file) ?? openSync(join(folder, file), 'r');
			open.set(file, handle);
			for (let done = 0; done < target.length; ) {
				const count = readSync(handle, target, done, target.length - done, offset + done);
				if (count === 0) throw new Error(`${file} ended early`);
				done += count;
			}
		},
		close: () => {
			for (const handle of open.values()) closeSync(handle);
		},
	};
}
