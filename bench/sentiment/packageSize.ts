import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { withChild } from '../harness/child';
import { distFolder, root } from '../harness/folders';
import type { Part } from '../harness/part';
import { atMost, below, row, type Row } from '../harness/row';
import { median } from '../harness/statistics';

const MEGABYTE = 1e6;

/** Megabytes of the tarball that `npm run pack` makes of dist/, or why there is none. */
function tarball(): { megabytes: number } | { reason: string } {
	const folder = mkdtempSync(join(tmpdir(), 'marketing-ai-bench-'));
	try {
		const packed = spawnSync(process.execPath, [join(root, 'tools', 'pack.mjs'), '--out', folder], { cwd: root, encoding: 'utf8' });
		const [file] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
		if (packed.status !== 0 || file === undefined) return { reason: packed.stderr.trim().split('\n')[0] ?? 'packing failed' };
		return { megabytes: statSync(join(folder, file)).size / MEGABYTE };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function folderMegabytes(folder: string): number {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0) / MEGABYTE;
}

/** What a user downloads, and what every start of n8n pays. */
export const packageSize: Part = {
	name: 'package',
	async run({ quick }): Promise<Row[]> {
		const times: number[] = [];
		for (let round = 0; round < (quick ? 1 : 7); round += 1) {
			times.push(await withChild('requireTime', {}, async (child) => await child.ask<number>({})));
		}
		const packed = tarball();
		return [
			row({
				measure: 'packed tarball', engine: '—', unit: 'MB', ours: 'megabytes' in packed ? packed.megabytes : null,
				gate: atMost(75), stretch: atMost(50), note: 'reason' in packed ? packed.reason : '',
			}),
			row({ measure: 'require of all node files', engine: '—', unit: 'ms', ours: median(times), gate: below(100), note: 'fresh process that has n8n-workflow already' }),
			row({ measure: 'weights together', engine: '—', unit: 'MB', ours: folderMegabytes(join(distFolder, 'models', 'weights')), gate: atMost(60) }),
		];
	},
};
