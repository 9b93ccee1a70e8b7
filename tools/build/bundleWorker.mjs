import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../paths.mjs';

const require = createRequire(import.meta.url);

/**
 * The profiles of the language detector as a string for JSON.parse. As the object literal that they
 * are in the package, V8 needs 60 MB for their syntax tree, and glibc keeps 40 of them afterwards.
 */
const languageProfiles = {
	name: 'language-profiles',
	setup({ onLoad }) {
		onLoad({ filter: /eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, async ({ path: file }) => {
			const { ngramsData } = await import(pathToFileURL(file).href);
			return { contents: `export const ngramsData = JSON.parse(${JSON.stringify(JSON.stringify(ngramsData))});` };
		});
	},
};

/**
 * Bundles the worker with everything that it needs, so that dist/ runs without any node_modules.
 *
 * @param {string} target folder that becomes dist/
 * @returns {Promise<import('esbuild').Metafile>} what went into it, for the licences
 */
export async function bundleWorker(target) {
	const { metafile } = await build({
		absWorkingDir: root,
		entryPoints: [path.join(root, 'models/worker/worker.ts')],
		outfile: path.join(target, 'models/runtime/worker.js'),
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		charset: 'utf8',
		minifyWhitespace: true,
		legalComments: 'external',
		logLevel: 'warning',
		metafile: true,
		plugins: [languageProfiles],
		// The native engine is never shipped; where an admin has installed it, it is looked up at run time.
		external: ['onnxruntime-node'],
		alias: {
			// The ES module build finds its files by import.meta, which a CommonJS bundle does not have.
			'onnxruntime-web': require.resolve('onnxruntime-web'),
		},
	});
	return metafile;
}
