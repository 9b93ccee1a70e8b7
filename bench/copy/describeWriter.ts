import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../harness/folders';

/** What wrote the copy, in one line: the built-in writer has no weights, its version is the package's. */
export function describeWriter(): string {
	const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string };
	return `built-in writer of ${name} ${version}`;
}
