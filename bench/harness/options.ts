import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { fromUser, root } from './folders';

export interface BenchOptions {
	/** Folder with the public data sets; bench/README.md lists them. */
	data: string;
	/** A few texts and one round: shows that everything runs, measures nothing. */
	quick: boolean;
	/** Names of the parts to run; empty for all. */
	only: string[];
}

/**
 * Reads `[--data FOLDER] [--only PART,PART] [--quick]`.
 * @throws TypeError for an option that does not exist
 */
export function readOptions(words: string[]): BenchOptions {
	const { values } = parseArgs({
		args: words,
		options: {
			data: { type: 'string' },
			only: { type: 'string', default: '' },
			quick: { type: 'boolean', default: false },
		},
	});
	return {
		data: values.data === undefined ? join(root, '..', 'shared', 'data') : fromUser(values.data),
		quick: values.quick,
		only: values.only.split(',').filter((name) => name !== ''),
	};
}
