import { createRequire } from 'node:module';
import { join } from 'node:path';

import { buildSync } from 'esbuild';

const root = join(__dirname, '..', '..', '..');

/** Loads a source that imports ES modules only (the language detector), bundled as the worker's build does it. */
export function loadBundled<Exports>(source: string): Exports {
	const { outputFiles } = buildSync({
		absWorkingDir: root,
		entryPoints: [join(root, source)],
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		charset: 'utf8',
		write: false,
	});
	const code = outputFiles[0]?.text ?? '';
	const module = { exports: {} as Exports };
	new Function('module', 'exports', 'require', code)(module, module.exports, createRequire(__filename));
	return module.exports;
}
