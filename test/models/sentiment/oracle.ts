import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What training/clean.py and scipy say; made by test/oracles/makeCleanOracles.py. */
export interface CleanOracles {
	versions: Record<string, string>;
	clean: Array<{ name: string; text: string; expected: string }>;
	softmax: Array<{ logits: number[]; temperature: number; expected: number[] }>;
}

export function readCleanOracles(): CleanOracles {
	return JSON.parse(readFileSync(join(__dirname, '..', '..', 'oracles', 'cleanOracles.json'), 'utf8')) as CleanOracles;
}
