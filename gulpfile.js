// What neither tsc nor esbuild puts into dist/: icons, codex, schemas, weights, data, engine, licences.
// tools/build.mjs sets BUILD_TARGET (the folder that becomes dist/) and BUILD_METAFILE.
const { copyFile, mkdir, readFile, writeFile } = require('node:fs/promises');
const path = require('node:path');
const { pipeline } = require('node:stream/promises');
const gulp = require('gulp');

const target = process.env.BUILD_TARGET ?? path.join(__dirname, 'dist');

/** Copies files byte for byte (gulp 5 would read them as text) and resolves when the last one is written. */
function copy(patterns, { base, to = target }) {
	const options = { base, encoding: false, allowEmpty: true };
	return pipeline(gulp.src(patterns, options), gulp.dest(to, { encoding: false }));
}

function nodeFiles() {
	return copy(
		[
			'nodes/**/*.{svg,png}',
			'nodes/**/*.node.json',
			'nodes/**/__schema__/**/*.json',
			'credentials/**/*.{svg,png}',
		],
		{ base: '.' },
	);
}

function modelFiles() {
	return copy(['models/**/*.json', 'models/weights/**/*'], { base: '.' });
}

function engineFiles() {
	const folder = path.dirname(require.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'));
	return copy(
		['mjs', 'wasm'].map((ending) => path.join(folder, `ort-wasm-simd-threaded.${ending}`)),
		{ base: folder, to: path.join(target, 'models/runtime') },
	);
}

/** What draws charts: read by the worker at its first chart only. */
async function chartFiles() {
	const to = path.join(target, 'models/chart');
	const fonts = path.join(path.dirname(require.resolve('@fontsource/noto-sans-sc/package.json')), 'files');
	const scripts = ['chinese-simplified', 'cyrillic', 'latin', 'latin-ext', 'vietnamese'];
	await copy(
		scripts.map((script) => path.join(fonts, `noto-sans-sc-${script}-400-normal.woff2`)),
		{ base: fonts, to },
	);
	await mkdir(to, { recursive: true });
	await copyFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'), path.join(to, 'resvg.wasm'));
}

async function licences() {
	const { thirdPartyLicences } = await import('./tools/build/thirdPartyLicences.mjs');
	const metafile = JSON.parse(await readFile(process.env.BUILD_METAFILE, 'utf8'));
	await writeFile(path.join(target, 'THIRD_PARTY_LICENSES'), await thirdPartyLicences(metafile));
}

exports.default = gulp.parallel(nodeFiles, modelFiles, engineFiles, chartFiles, licences);
